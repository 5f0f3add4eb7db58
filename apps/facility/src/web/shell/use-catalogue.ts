import { useEffect, useState } from "react";
import { messages as english } from "../../messages/en.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Language } from "../link/link.ts";

/** Texts in the reader's language; `null` for the moment in which they are fetched. */
export function useCatalogue(language: Language): Messages | null {
  const [french, setFrench] = useState<Messages | null>(null);
  useEffect(() => {
    if (language !== "fr") return;
    import("../../messages/fr.ts").then(
      ({ messages }) => setFrench(messages),
      () => setFrench(english),
    );
  }, [language]);
  return language === "fr" ? french : english;
}
