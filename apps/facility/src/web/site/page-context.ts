import { createContext, useContext } from "react";
import type { Fact } from "../../facts/fact.ts";
import type { Style } from "../format/figure.ts";
import type { Link } from "../link/link.ts";
import type { Leaves } from "../link/tree-paths.ts";
import type { ViewChoices } from "../link/view-choices.ts";
import type { Site } from "./compute-site.ts";

/** What every view has at hand. */
export interface PageState {
  readonly site: Site;
  readonly written: unknown;
  readonly link: Link;
  readonly style: Style;
  /** Path of the field that was refused, if one was. */
  readonly refusedPath: string | null;
  /** Sets fields of the scenario by path. */
  readonly set: (leaves: Leaves) => void;
  readonly change: (next: Partial<Link>) => void;
  /** Chooses what a view shows. */
  readonly choose: (next: Partial<ViewChoices>) => void;
  /** Opens where a figure comes from. */
  readonly openTrace: (fact: Fact) => void;
}

const PageContext = createContext<PageState | null>(null);

/** Gives the page's state to all below it. */
export const PageProvider = PageContext.Provider;

/** The page's state. */
export function usePage(): PageState {
  const page = useContext(PageContext);
  if (page === null) throw new TypeError("usePage is called outside of PageProvider");
  return page;
}
