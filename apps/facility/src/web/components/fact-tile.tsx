import { useTranslations } from "use-intl";
import type { Fact } from "../../facts/fact.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./fact-tile.module.css";
import { Traceable } from "./traceable.tsx";
import { useNoteText } from "./use-note-text.ts";

/** A figure with its name, large, and what has to be said beside it. */
export function FactTile({ fact }: { readonly fact: Fact }) {
  const t = useTranslations();
  const noteText = useNoteText();
  const { language } = usePage().style;
  const { low, high, value } = fact;
  const spread = typeof low === "number" && typeof high === "number" && low !== high && value !== null;
  return (
    <div className={css.tile}>
      <dt>{t(`facts.${fact.label}`)}</dt>
      <dd>
        <Traceable fact={fact} />
        {spread ? (
          <small>
            {t("trace.between", { low: numberText(low, language, 3), high: numberText(high, language, 3) })}
          </small>
        ) : null}
        {fact.noteKey === undefined ? null : <small>{t(`notes.${fact.noteKey}`)}</small>}
        {fact.note === undefined ? null : <small>{noteText(fact.note)}</small>}
      </dd>
    </div>
  );
}

/** Tiles side by side, as many as there is room for. */
export function FactTiles({ facts, label }: { readonly facts: readonly Fact[]; readonly label: string }) {
  return (
    <section aria-label={label}>
      <dl className={css.tiles}>
        {facts.map((fact) => (
          <FactTile key={fact.id} fact={fact} />
        ))}
      </dl>
    </section>
  );
}
