import { usePage } from "../../site/page-context.ts";
import css from "./overview.module.css";

/** What a printed sheet is of, and the address at which it can be found again. */
export function SheetHead() {
  const { scenario } = usePage().site;
  return (
    <div className={css.sheet} data-sheet="">
      <h2>{scenario.name}</h2>
      {scenario.description === undefined ? null : <p>{scenario.description}</p>}
      <p className={css.address}>{window.location.href}</p>
    </div>
  );
}
