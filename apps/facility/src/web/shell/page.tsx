import { useCallback, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "use-intl";
import type { Fact } from "../../facts/fact.ts";
import { isTooLong, type Language } from "../link/link.ts";
import type { Leaves } from "../link/tree-paths.ts";
import { useLink } from "../link/use-link.ts";
import type { ViewChoices } from "../link/view-choices.ts";
import { PageProvider, type PageState } from "../site/page-context.ts";
import { useComputedSite } from "../site/use-site.ts";
import { Notices } from "./notices.tsx";
import { PageBody } from "./page-body.tsx";
import { useCatalogue } from "./use-catalogue.ts";

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The whole page: its state from the address, its site from the state. */
export function Page() {
  const { link, problems: read, change } = useLink();
  const problems = isTooLong(link) ? [...read, "not-kept" as const] : read;
  const { written, site, refusal } = useComputedSite(link);
  const [traced, setTraced] = useState<Fact | null>(null);
  const language = link.lang ?? browserLanguage();
  const catalogue = useCatalogue(language);
  const set = useCallback((leaves: Leaves) => change({ set: { ...link.set, ...leaves } }), [change, link.set]);
  const choose = useCallback(
    (next: Partial<ViewChoices>) => change({ choices: { ...link.choices, ...next } }),
    [change, link.choices],
  );
  const style = useMemo(() => ({ language, units: link.units }), [language, link.units]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const page: PageState | null =
    site === null
      ? null
      : {
          site,
          written,
          link,
          style,
          refusedPath: refusal === null ? null : refusal.path.replace(/\[(\d+)\]/g, ".$1"),
          set,
          change,
          choose,
          openTrace: setTraced,
        };
  if (catalogue === null) return null;
  return (
    <IntlProvider locale={language} messages={catalogue} timeZone="UTC">
      {page === null ? (
        <main>
          <Notices problems={problems} refusal={refusal} />
          <p>
            <a href="?">{catalogue.page.startAgain}</a>
          </p>
        </main>
      ) : (
        <PageProvider value={page}>
          <PageBody
            notices={<Notices problems={problems} refusal={refusal} />}
            traced={traced}
            onTraceClosed={() => setTraced(null)}
          />
        </PageProvider>
      )}
    </IntlProvider>
  );
}
