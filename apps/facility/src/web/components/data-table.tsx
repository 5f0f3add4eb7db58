import { type ReactNode, useCallback } from "react";
import type { Fact } from "../../facts/fact.ts";
import { usePage } from "../site/page-context.ts";
import css from "./data-table.module.css";
import { OpensTo } from "./traceable.tsx";

/** A column of a table: its head, unit included, and whether it holds figures. */
export interface TableColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

/** A figure of a table that opens: as the column shows it, and its fact or the path by which `allFacts` knows it. */
export interface TracedCell {
  readonly text: string;
  readonly fact: Fact | string;
}

/** What a cell holds. */
export type TableCell = ReactNode | TracedCell;

/** A row: its key, and a cell a column; the first heads it. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}

interface DataTableProps {
  readonly caption: string;
  /** Where a heading above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

function isTraced(cell: TableCell): cell is TracedCell {
  return typeof cell === "object" && cell !== null && "fact" in cell;
}

function Traced({ cell: { text, fact }, head }: { readonly cell: TracedCell; readonly head: string }) {
  const { result } = usePage().site;
  const path = typeof fact === "string" ? fact : fact.id;
  // The list of all facts is fetched when a figure is first opened: the page starts without it.
  const find = useCallback(async () => {
    const { allFacts } = await import("../../facts/all-facts.ts");
    return allFacts(result).find(({ id }) => id === path) ?? null;
  }, [result, path]);
  return (
    <OpensTo fact={typeof fact === "string" ? find : fact} path={path} label={head} value={text}>
      {text}
    </OpensTo>
  );
}

/** A table that scrolls by itself where it is wider than the page; its traced figures open to where they come from. */
export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps) {
  const content = (cell: TableCell, i: number) =>
    isTraced(cell) ? <Traced cell={cell} head={columns[i]?.head ?? caption} /> : cell;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard
    <section className={css.scroll} aria-label={caption} tabIndex={0}>
      <table className={css.table}>
        <caption className={captionHidden ? css.hidden : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, numeric }) => (
              <th key={head} scope="col" className={numeric ? css.numeric : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row" className={columns[i]?.numeric ? css.numeric : undefined}>
                    {content(cell, i)}
                  </th>
                ) : (
                  <td key={i} className={columns[i]?.numeric ? css.numeric : undefined}>
                    {content(cell, i)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
