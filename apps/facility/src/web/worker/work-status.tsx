import { useTranslations } from "use-intl";
import { percentText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import type { WorkState } from "./use-heavy-work.ts";
import css from "./work-status.module.css";

/** How far a piece of work is, with the means to stop it and to begin it again. */
export function WorkStatus({ work, label }: { readonly work: WorkState<unknown>; readonly label: string }) {
  const t = useTranslations("chart");
  const { language } = usePage().style;
  if (work.state === "done") return null;
  return (
    <div className={css.status}>
      {work.state === "working" ? (
        <>
          <progress value={work.doneShare} max={1} aria-label={label} />
          <span>{t("computing", { percent: percentText(work.doneShare, language) })}</span>
          <button type="button" onClick={work.cancel}>
            {t("cancel")}
          </button>
        </>
      ) : (
        <>
          <span>
            {work.refusal === null
              ? t("cancelled")
              : t("failed", { reason: `${work.refusal.path}: ${work.refusal.received}; ${work.refusal.allowed}` })}
          </span>
          <button type="button" onClick={work.again}>
            {t("again")}
          </button>
        </>
      )}
    </div>
  );
}
