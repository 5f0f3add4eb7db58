import type { ModelErrorDetail } from "@watthall/basis";
import { useTranslations } from "use-intl";
import type { LinkProblem } from "../link/link.ts";
import { useFrenchTexts } from "../site/use-french-texts.ts";
import css from "./notices.module.css";

/** What an address or an input got wrong, said at once to those who do not see it. */
export function Notices({
  problems,
  refusal,
}: {
  readonly problems: readonly LinkProblem[];
  readonly refusal: ModelErrorDetail | null;
}) {
  const t = useTranslations();
  const french = useFrenchTexts();
  return (
    <div role="alert" className={css.notices}>
      {problems.map((problem) => (
        <p key={problem}>{t(`problems.${problem}`)}</p>
      ))}
      {refusal === null ? null : (
        <p data-refusal={refusal.path}>
          <strong>{t("page.refused")}.</strong>{" "}
          {french === null ? (
            <span lang="en">
              <code>{refusal.path}</code>: received {refusal.received}; allowed: {refusal.allowed}.
            </span>
          ) : (
            french.refusalText(refusal, "fr")
          )}{" "}
          {t("page.keptLast")}
        </p>
      )}
    </div>
  );
}
