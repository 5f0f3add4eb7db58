import type { Source, SourceId } from "@watthall/basis";
import { useTranslations } from "use-intl";
import { useSources } from "../site/use-sources.ts";
import css from "./trace-dialog.module.css";

function SourceEntry({ id, source }: { readonly id: SourceId; readonly source: Source | undefined }) {
  const t = useTranslations("trace");
  if (source === undefined)
    return (
      <li>
        <code>{id}</code> {t("unknownSource")}
      </li>
    );
  const lines = [
    [t("publisher"), source.publisher],
    [t("edition"), source.edition],
    [t("locator"), source.locator],
    [t("readThrough"), source.readThrough],
  ] as const;
  return (
    <li>
      <cite lang="en">{source.title}</cite> <code>{id}</code>
      {lines.map(([name, text]) =>
        text === undefined ? null : (
          <span key={name} className={css.detail}>
            {name}: <span lang="en">{text}</span>
          </span>
        ),
      )}
    </li>
  );
}

/** Sources of a figure, in the words in which they are cited, each with its publisher, edition and locator. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const t = useTranslations();
  const sources = useSources();
  if (ids.length === 0) return <p>{t("trace.noSources")}</p>;
  if (sources === null) return <p>{t("page.loading")}</p>;
  return (
    <ul className={css.sources}>
      {ids.map((id) => (
        <SourceEntry key={id} id={id} source={sources.get(id)} />
      ))}
    </ul>
  );
}
