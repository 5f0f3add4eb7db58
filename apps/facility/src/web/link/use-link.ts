import { useCallback, useEffect, useRef, useState } from "react";
import { type Link, type LinkProblem, linkQuery, readLink } from "./link.ts";

/** Browsers allow about ten changes of the address a second. */
const quietMs = 150;

/** The page's state as its address holds it. */
export interface LinkState {
  readonly link: Link;
  readonly problems: readonly LinkProblem[];
  /** Changes the state; the address follows, as a new entry of the history where another view or scenario opens. */
  readonly change: (next: Partial<Link>) => void;
}

/** Reads the state from the address, and writes it back as it changes. */
export function useLink(): LinkState {
  const [{ link, problems }, setRead] = useState(() => readLink(window.location.search));
  const shown = useRef(link);

  useEffect(() => {
    const opens = shown.current.view !== link.view || shown.current.from !== link.from;
    shown.current = link;
    const query = linkQuery(link);
    if (query === window.location.search || problems.length > 0) return;
    if (opens) {
      window.history.pushState(null, "", query);
      return;
    }
    const later = window.setTimeout(() => window.history.replaceState(null, "", query), quietMs);
    return () => window.clearTimeout(later);
  }, [link, problems]);

  useEffect(() => {
    const follow = () => {
      const read = readLink(window.location.search);
      shown.current = read.link;
      setRead(read);
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  const change = useCallback(
    (next: Partial<Link>) => setRead((before) => ({ link: { ...before.link, ...next }, problems: [] })),
    [],
  );
  return { link, problems, change };
}
