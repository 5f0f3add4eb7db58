import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { usePage } from "../../site/page-context.ts";
import { candidatesOf } from "./candidates.ts";

/** Names of uncertain numbers in the reader's language; one that the page does not know keeps its path. */
export function useNumberName(): (path: string) => string {
  const t = useTranslations("candidates");
  const { site } = usePage();
  return useCallback(
    (path) => {
      const key = candidatesOf(site, {}).find((one) => one.path === path)?.key ?? null;
      return key === null ? path : t(key);
    },
    [site, t],
  );
}
