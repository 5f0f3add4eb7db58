import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { messages } from "../../messages/en.ts";
import { useTermName } from "../site/use-term-name.ts";

const { metrics, scopes, notes } = messages;

function isMetric(name: string): name is keyof typeof metrics {
  return Object.hasOwn(metrics, name);
}

function isScope(name: string): name is keyof typeof scopes {
  return Object.hasOwn(scopes, name);
}

function isNote(name: string): name is keyof typeof notes {
  return Object.hasOwn(notes, name);
}

/**
 * What a fact notes beside its figure, in the reader's language where it is a word of ours: a metric, a scope, a class,
 * alone or in a list.
 */
export function useNoteText(): (note: string) => string {
  const t = useTranslations();
  const termName = useTermName();
  return useCallback(
    (note) => {
      const known = (word: string) => {
        const [name = "", unit = ""] = word.split(/(?= \()/);
        if (isMetric(name)) return `${t(`metrics.${name}`)}${unit}`;
        if (isScope(name)) return t(`scopes.${name}`);
        if (isNote(name)) return t(`notes.${name}`);
        const [, statistics] = /^Made from the statistics (.+)$/.exec(word) ?? [];
        return statistics === undefined ? null : t("facts.madeFrom", { id: statistics });
      };
      const parts = note.split(", ").map((word) => known(word) ?? word);
      const said = parts.join(", ");
      return said === note ? termName(note) : said;
    },
    [t, termName],
  );
}
