import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { messages } from "../../messages/en.ts";

function isKnown(name: string): name is keyof typeof messages.balance {
  return Object.hasOwn(messages.balance, name);
}

/** Names of the balance's terms and of the supply's stages in the reader's language; a rack keeps its own. */
export function useTermName(): (name: string) => string {
  const t = useTranslations("balance");
  return useCallback(
    (name) => {
      if (isKnown(name)) return t(name);
      const [, stage = "", use = ""] = /^(.*), (racks|cooling)$/.exec(name) ?? [];
      return isKnown(stage) && isKnown(use) ? `${t(stage)}, ${t(use)}` : name;
    },
    [t],
  );
}
