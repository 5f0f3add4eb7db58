import { useTranslations } from "use-intl";
import { cableChoice, circuitCurrent, conductorTemperature, mainCircuit } from "../../../facts/feed-facts.ts";
import { mainGroup, mainIndex, rackLoad } from "../../../facts/it-facts.ts";
import { gridFacts } from "../../../facts/money-facts.ts";
import { Traceable } from "../../components/traceable.tsx";
import { figureOf, percentText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import css from "../view.module.css";

function Branch({
  name,
  count,
  deviceA,
}: {
  readonly name: string;
  readonly count: number;
  readonly deviceA: number | null;
}) {
  const t = useTranslations();
  const { site } = usePage();
  const { result } = site;
  const rows = [
    ["facts.cable", cableChoice(result)],
    ["facts.normalCurrent", circuitCurrent(result, "all-feeds")],
    ["facts.designCurrent", circuitCurrent(result, "one-feed-lost")],
    ["facts.conductorTemp", conductorTemperature(result, "all-feeds")],
    ["facts.conductorTempLost", conductorTemperature(result, "one-feed-lost")],
  ] as const;
  return (
    <div>
      <strong>
        {t("feed.feedName", { name })}
        {count > 1 ? `, ${t("feed.circuits", { count })}` : ""}
      </strong>
      <div className={css.row}>
        <span>{t("feed.device")}</span>
        <span>{deviceA === null ? t("feed.none") : `${deviceA} A`}</span>
      </div>
      {rows.map(([label, fact]) => (
        <div key={label} className={css.row}>
          <span>{t(label)}</span>
          <Traceable fact={fact} />
        </div>
      ))}
    </div>
  );
}

/** The way of the power to one rack, each part with its figures. */
export function SingleLine() {
  const t = useTranslations();
  const termName = useTermName();
  const { site, style } = usePage();
  const { result } = site;
  const power = (kw: number) => Object.values(figureOf(kw, "kW", style)).join(" ");
  const feed = result.feeds[mainIndex(result)];
  const [connection, current] = gridFacts(result);
  return (
    <section aria-label={t("feed.singleLine")}>
      <h2>{t("feed.singleLine")}</h2>
      <ol className={css.line}>
        <li>
          <strong>{t("feed.grid")}</strong>
          {connection === undefined ? null : <Traceable fact={connection} />}
          {current === undefined ? null : <Traceable fact={current} />}
        </li>
        {result.balance.chain.stages.map(({ stage, name, lossKw, efficiencyShare }) => (
          <li key={stage}>
            <strong>{termName(`${name}, racks`).replace(/, (racks|baies)$/, "")}</strong>
            <span>{t("feed.loss", { value: power(lossKw) })}</span>
            <span>{t("feed.efficiency", { value: percentText(efficiencyShare.central, style.language) })}</span>
          </li>
        ))}
        <li>
          <strong>{t("feed.board")}</strong>
          <span>
            {mainGroup(result).feed.voltageV} V {t(`choices.${mainGroup(result).feed.system}`)}
          </span>
        </li>
        <li className={css.branches}>
          {(feed?.circuits ?? []).map((circuit) => (
            <Branch
              key={circuit.feed}
              name={circuit.feed}
              count={circuit.count}
              deviceA={(mainCircuit(result) ?? circuit).device?.ratedCurrentA ?? null}
            />
          ))}
        </li>
        <li>
          <strong>{t("feed.rack")}</strong>
          <span>{mainGroup(result).rack.name}</span>
          <Traceable fact={rackLoad(result)} />
        </li>
      </ol>
    </section>
  );
}
