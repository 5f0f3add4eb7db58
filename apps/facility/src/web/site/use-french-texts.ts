import { useEffect, useState } from "react";
import { useLocale } from "use-intl";

const load = async () => {
  const { claimText, findingText, frenchWords, refusalText } = await import("../../messages/french-texts.ts");
  return { claimText, findingText, frenchWords, refusalText };
};

type FrenchTexts = Awaited<ReturnType<typeof load>>;

let fetched: FrenchTexts | null = null;

/** What models say, in French: `null` for those who read English, and for the moment in which it is fetched. */
export function useFrenchTexts(): FrenchTexts | null {
  const language = useLocale();
  const [texts, setTexts] = useState(fetched);
  useEffect(() => {
    if (language !== "fr" || fetched !== null) return;
    let shown = true;
    load().then(
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
