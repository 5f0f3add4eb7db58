import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Fact } from "../../facts/fact.ts";
import { usePage } from "../site/page-context.ts";
import { factFigure } from "./fact-text.ts";
import css from "./traceable.module.css";

interface OpensToProps {
  /** The fact, or a way to it for one that is worked out when asked for; `null` opens nothing. */
  readonly fact: Fact | (() => Promise<Fact | null>);
  readonly path: string;
  /** What a screen reader says before it says that it opens. */
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** What opens to the formula, the values and the sources of a figure. */
export function OpensTo({ fact, path, label, value, children }: OpensToProps) {
  const { openTrace } = usePage();
  const t = useTranslations("trace");
  const open = () => {
    if (typeof fact !== "function") return openTrace(fact);
    void fact().then((found) => found && openTrace(found));
  };
  return (
    <button
      type="button"
      className={css.number}
      data-fact={path}
      aria-label={t("open", { label, value })}
      aria-haspopup="dialog"
      onClick={open}
    >
      {children}
    </button>
  );
}

/** A figure that opens to its formula, its values and its sources. */
export function Traceable({ fact }: { readonly fact: Fact }) {
  const { style } = usePage();
  const t = useTranslations();
  const { number, unit } = factFigure(fact, style, t("number.unknown"));
  return (
    <OpensTo fact={fact} path={fact.id} label={t(`facts.${fact.label}`)} value={`${number} ${unit}`.trim()}>
      <span className={css.value}>{number}</span>
      {unit === "" ? null : <span className={css.unit}> {unit}</span>}
    </OpensTo>
  );
}
