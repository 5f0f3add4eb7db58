import { useTranslations } from "use-intl";
import type { Fact } from "../../facts/fact.ts";
import { usePage } from "../site/page-context.ts";
import { factFigure } from "./fact-text.ts";
import css from "./traceable.module.css";

/** A figure that opens to its formula, its values and its sources. */
export function Traceable({ fact }: { readonly fact: Fact }) {
  const { style, openTrace } = usePage();
  const t = useTranslations();
  const { number, unit } = factFigure(fact, style, t("number.unknown"));
  const label = t(`facts.${fact.label}`);
  return (
    <button
      type="button"
      className={css.number}
      data-fact={fact.id}
      aria-label={t("trace.open", { label, value: `${number} ${unit}`.trim() })}
      aria-haspopup="dialog"
      onClick={() => openTrace(fact)}
    >
      <span className={css.value}>{number}</span>
      {unit === "" ? null : <span className={css.unit}> {unit}</span>}
    </button>
  );
}
