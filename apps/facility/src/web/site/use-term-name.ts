import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { messages } from "../../messages/en.ts";
import { useFrenchTexts } from "./use-french-texts.ts";

function isKnown(name: string): name is keyof typeof messages.balance {
  return Object.hasOwn(messages.balance, name);
}

/** Names of the balance's terms and of the supply's stages in the reader's language; of a rack's name the words. */
export function useTermName(): (name: string) => string {
  const t = useTranslations("balance");
  const french = useFrenchTexts();
  return useCallback(
    (name) => {
      if (isKnown(name)) return t(name);
      const [, stage = "", use = ""] = /^(.*), (racks|cooling)$/.exec(name) ?? [];
      if (isKnown(stage) && isKnown(use)) return `${t(stage)}, ${t(use)}`;
      return french === null ? name : french.frenchWords(name);
    },
    [t, french],
  );
}
