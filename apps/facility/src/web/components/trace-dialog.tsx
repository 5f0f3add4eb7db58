import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Fact, FactKey, Term } from "../../facts/fact.ts";
import { validity as english } from "../../messages/validity-en.ts";
import { validity as french } from "../../messages/validity-fr.ts";
import { figureOf, unitText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import { useTermName } from "../site/use-term-name.ts";
import { factFigure } from "./fact-text.ts";
import { SourceList } from "./source-list.tsx";
import css from "./trace-dialog.module.css";

function TermRow({ term }: { readonly term: Term }) {
  const t = useTranslations();
  const { style } = usePage();
  const termName = useTermName();
  const { symbol, label, name, value, unit } = term;
  const figure =
    value === null
      ? t("number.unknown")
      : typeof value === "string"
        ? value
        : Object.values(figureOf(value, unit, style))
            .join(" ")
            .trim();
  return (
    <tr>
      <th scope="row">{symbol}</th>
      <td>{label === undefined ? termName(name ?? "") : t(`facts.${label}`)}</td>
      <td className={css.figure}>{figure}</td>
    </tr>
  );
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const t = useTranslations("trace");
  return (
    <table className={css.terms}>
      <caption>{t("values")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("symbol")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col" className={css.figure}>
            {t("value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={`${term.symbol} ${term.label ?? term.name}`} term={term} />
        ))}
      </tbody>
    </table>
  );
}

function isTold(label: FactKey): label is keyof typeof english {
  return Object.hasOwn(english, label);
}

/** For what a figure holds. */
function Validity({ label }: { readonly label: FactKey }) {
  const t = useTranslations("trace");
  const { language } = usePage().style;
  if (!isTold(label)) return null;
  return (
    <>
      <h3>{t("validity")}</h3>
      <p>{(language === "fr" ? french : english)[label]}</p>
    </>
  );
}

function Exact({ fact }: { readonly fact: Fact }) {
  const t = useTranslations();
  return (
    <dl className={css.exact}>
      {fact.grade === undefined ? null : (
        <>
          <dt>{t("trace.grade")}</dt>
          <dd>
            {t(`grades.${fact.grade}`)}
            {fact.asOf == null ? null : `, ${t("trace.asOf", { date: fact.asOf })}`}
          </dd>
        </>
      )}
      <dt>{t("trace.exact")}</dt>
      <dd>
        {fact.value === null ? t("number.unknown") : String(fact.value)} {unitText(fact.unit)}
      </dd>
      <dt>{t("trace.path")}</dt>
      <dd>
        <code>{fact.id}</code>
      </dd>
    </dl>
  );
}

/** Where a figure comes from: formula, values, sources; over the page until closed. */
export function TraceDialog({ fact, onClose }: { readonly fact: Fact | null; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = useTranslations();
  const { style } = usePage();
  const termName = useTermName();
  useEffect(() => {
    if (fact === null) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [fact]);
  const figure = fact === null ? null : factFigure(fact, style, t("number.unknown"));
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="trace-title" onClose={onClose} closedby="any">
      {fact === null || figure === null ? null : (
        <>
          <header className={css.head}>
            <h2 id="trace-title">
              {t(`facts.${fact.label}`)}
              {fact.of === undefined ? null : `, ${termName(fact.of)}`}: {figure.number} {figure.unit}
            </h2>
            <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
              {t("trace.close")}
            </button>
          </header>
          <h3>{t("trace.formula")}</h3>
          <p className={css.formula}>{fact.formula}</p>
          <Terms terms={fact.terms} />
          <Validity label={fact.label} />
          <h3>{t("trace.sources")}</h3>
          <SourceList ids={fact.sources} />
          <Exact fact={fact} />
        </>
      )}
    </dialog>
  );
}
