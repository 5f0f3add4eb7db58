import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { linkQuery, type ViewId, viewIds } from "../link/link.ts";
import { usePage } from "../site/page-context.ts";
import css from "./view-nav.module.css";

/** The views, as links that the browser also can open elsewhere. */
export function ViewNav() {
  const t = useTranslations();
  const { link, change } = usePage();
  const open = (event: MouseEvent, view: ViewId) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change({ view });
  };
  const list = useRef<HTMLUListElement>(null);
  // On a phone the list is wider than the page: the open view is brought into sight, the page itself stays.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>(`[data-view="${link.view}"]`);
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 3;
  }, [link.view]);
  return (
    <nav className={css.nav} aria-label={t("page.views")}>
      <ul ref={list}>
        {viewIds.map((view) => (
          <li key={view}>
            <a
              href={linkQuery({ ...link, view })}
              aria-current={link.view === view ? "page" : undefined}
              data-view={view}
              onClick={(event) => open(event, view)}
            >
              {t(`views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
