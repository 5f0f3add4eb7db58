import { type Finding, type Severity, severities } from "@watthall/basis";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import { useFrenchTexts } from "../site/use-french-texts.ts";
import css from "./finding-list.module.css";

const SourceList = lazy(() => import("./source-list.tsx").then((module) => ({ default: module.SourceList })));

const marks: Readonly<Record<Severity, string>> = { fail: "✕", incomplete: "?", warning: "!", info: "i" };

/** Findings that say the same once, in their order. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.message, one])).values()];
}

function Detail({ name, value }: { readonly name: string; readonly value: Finding["value"] }) {
  const { language } = usePage().style;
  if (value === undefined || value === null) return null;
  return (
    <span>
      {name} {typeof value === "number" ? numberText(value, language) : value}
    </span>
  );
}

/** The source of a limit, with its locator once it is opened. */
function LimitSource({ id }: { readonly id: string }) {
  const t = useTranslations("findings");
  const [opened, setOpened] = useState(false);
  return (
    <details className={css.source} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        {t("source")} <code>{id}</code>
      </summary>
      {opened ? (
        <Suspense>
          <SourceList ids={[id]} />
        </Suspense>
      ) : null}
    </details>
  );
}

function FindingEntry({ finding }: { readonly finding: Finding }) {
  const t = useTranslations("findings");
  const french = useFrenchTexts();
  const { severity, value, limit, path, source } = finding;
  return (
    <li className={css[severity]} data-finding={finding.code}>
      <span className={css.mark} aria-hidden="true">
        {marks[severity]}
      </span>
      <div>
        <strong>{t(severity)}</strong>{" "}
        {french === null ? <span lang="en">{finding.message}</span> : french.findingText(finding, "fr")}
        <small>
          <Detail name={t("value")} value={value} />
          <Detail name={t("limit")} value={limit} />
          {path === undefined ? null : <code title={t("path")}>{path}</code>}
        </small>
        {source === undefined ? null : <LimitSource id={source} />}
      </div>
    </li>
  );
}

/** Findings, the most severe first; the notes fold away. */
export function FindingList({ findings, title }: { readonly findings: readonly Finding[]; readonly title: string }) {
  const t = useTranslations("findings");
  const all = distinctFindings(findings);
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length;
  const shown = severities
    .filter((severity) => severity !== "info")
    .flatMap((severity) => all.filter((one) => one.severity === severity));
  const notes = all.filter(({ severity }) => severity === "info");
  const [first, rest] = [shown.slice(0, 4), shown.slice(4)];
  const list = (some: readonly Finding[]) => (
    <ul className={css.list}>
      {some.map((one) => (
        <FindingEntry key={one.message} finding={one} />
      ))}
    </ul>
  );
  return (
    <section className={css.findings} aria-label={title}>
      <h2>{title}</h2>
      <p className={css.counts}>
        {t("counts", {
          fail: count("fail"),
          incomplete: count("incomplete"),
          warning: count("warning"),
          info: notes.length,
        })}
      </p>
      {list(first)}
      {rest.length + notes.length === 0 ? null : (
        <details>
          <summary>{t("more", { count: all.length })}</summary>
          {list([...rest, ...notes])}
        </details>
      )}
    </section>
  );
}
