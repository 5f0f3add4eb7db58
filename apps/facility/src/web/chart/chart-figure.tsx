import type { SourceId } from "@watthall/basis";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type CsvCell, csvText } from "../../report/csv-text.ts";
import { DataTable } from "../components/data-table.tsx";
import { SourceList } from "../components/source-list.tsx";
import { chartPng, chartSvg } from "../export/chart-image.ts";
import { fileName, saveFile } from "../export/save-file.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";

/** The numbers that a chart draws, units in the heads. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** How every point of a chart is made. */
export interface SeriesMaking {
  readonly formula: string;
  readonly sources: readonly SourceId[];
}

interface ChartFigureProps {
  readonly title: string;
  readonly table: ChartTable;
  readonly made: SeriesMaking;
  /** The drawing, an svg. */
  readonly children: ReactNode;
}

function Making({ formula, sources }: SeriesMaking) {
  const t = useTranslations("trace");
  return (
    <>
      <h3>{t("formula")}</h3>
      <p>
        <code>{formula}</code>
      </p>
      <h3>{t("sources")}</h3>
      <SourceList ids={sources} />
    </>
  );
}

function Saves({
  title,
  table,
  figure,
}: Pick<ChartFigureProps, "title" | "table"> & { readonly figure: RefObject<HTMLElement | null> }) {
  const t = useTranslations("chart");
  const save = (ending: "csv" | "svg" | "png") => {
    if (ending === "csv") return saveFile(fileName(title, ending), csvText(table.heads, table.rows), "text/csv");
    const svg = figure.current === null ? null : chartSvg(figure.current);
    if (svg === null) return;
    if (ending === "svg") return saveFile(fileName(title, ending), svg, "image/svg+xml");
    void chartPng(svg).then((blob) => saveFile(fileName(title, ending), blob, "image/png"));
  };
  return (
    <fieldset className={css.saves}>
      <legend>{t("save")}</legend>
      {(["csv", "svg", "png"] as const).map((ending) => (
        <button key={ending} type="button" data-save={ending} onClick={() => save(ending)}>
          {t(ending)}
        </button>
      ))}
    </fieldset>
  );
}

/** A chart with its name, the table behind it, and its files. */
export function ChartFigure({ title, table, made, children }: ChartFigureProps) {
  const t = useTranslations();
  const { language } = usePage().style;
  const figure = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  const cell = (value: CsvCell) =>
    value === null ? t("number.unknown") : typeof value === "number" ? numberText(value, language) : value;
  return (
    <figure ref={figure} className={css.figure}>
      <figcaption>{title}</figcaption>
      {children}
      <div className={css.below}>
        <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{t("chart.table")}</summary>
          <DataTable
            caption={title}
            columns={table.heads.map((head, i) => ({ head, numeric: i > 0 }))}
            rows={table.rows.map((row, i) => ({ key: `${i} ${row[0]}`, cells: row.map(cell) }))}
          />
          {opened ? <Making {...made} /> : null}
        </details>
        <Saves title={title} table={table} figure={figure} />
      </div>
    </figure>
  );
}
