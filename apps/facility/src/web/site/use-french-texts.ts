import { useEffect, useState } from "react";
import { useLocale } from "use-intl";

type FrenchTexts = typeof import("../../messages/french-texts.ts");

let fetched: FrenchTexts | null = null;

/** What models say, in French: `null` for those who read English, and for the moment in which it is fetched. */
export function useFrenchTexts(): FrenchTexts | null {
  const language = useLocale();
  const [texts, setTexts] = useState(fetched);
  useEffect(() => {
    if (language !== "fr" || fetched !== null) return;
    let shown = true;
    import("../../messages/french-texts.ts").then(
      (found) => {
        fetched = found;
        if (shown) setTexts(found);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [language]);
  return language === "fr" ? texts : null;
}
