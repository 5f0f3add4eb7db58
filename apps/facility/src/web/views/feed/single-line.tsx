import { useTranslations } from "use-intl";
import { chainFacts } from "../../../facts/chain-facts.ts";
import { cableChoice, circuitCurrent, conductorTemperature, mainCircuits } from "../../../facts/feed-facts.ts";
import { mainGroup, rackLoad } from "../../../facts/it-facts.ts";
import { gridFacts } from "../../../facts/money-facts.ts";
import type { CircuitDesign } from "../../../model/circuit-design.ts";
import { Traceable } from "../../components/traceable.tsx";
import { percentText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import css from "../view.module.css";

/** Circuits alike: what protects and carries each, with and without the other feed. */
function Branch({ circuit, at }: { readonly circuit: CircuitDesign; readonly at: number }) {
  const t = useTranslations();
  const { result } = usePage().site;
  const { feed: name, count, device, loadShare } = circuit;
  const { style } = usePage();
  const rows = [
    ["facts.cable", cableChoice(result, at)],
    ["facts.normalCurrent", circuitCurrent(result, "all-feeds", at)],
    ["facts.designCurrent", circuitCurrent(result, "one-feed-lost", at)],
    ["facts.conductorTemp", conductorTemperature(result, "all-feeds", at)],
    ["facts.conductorTempLost", conductorTemperature(result, "one-feed-lost", at)],
  ] as const;
  return (
    <div>
      <strong>
        {t("feed.feedName", { name })}
        {count > 1 ? `, ${t("feed.circuits", { count })}` : ""}
      </strong>
      <div className={css.row}>
        <span>{t("facts.loadShare")}</span>
        <span>{percentText(loadShare, style.language)}</span>
      </div>
      <div className={css.row}>
        <span>{t("feed.device")}</span>
        <span>{device === null ? t("feed.none") : `${device.ratedCurrentA} A`}</span>
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
  const { result } = usePage().site;
  const stages = chainFacts(result);
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
        {stages.map(({ loss, efficiency }) => (
          <li key={loss.id}>
            <strong>{termName(loss.of ?? "")}</strong>
            <div className={css.row}>
              <span>{t("feed.lossHead")}</span>
              <Traceable fact={loss} />
            </div>
            <div className={css.row}>
              <span>{t("feed.efficiencyHead")}</span>
              <Traceable fact={efficiency} />
            </div>
          </li>
        ))}
        <li>
          <strong>{t("feed.board")}</strong>
          <span>
            {mainGroup(result).feed.voltageV} V {t(`choices.${mainGroup(result).feed.system}`)}
          </span>
        </li>
        <li className={css.branches}>
          {mainCircuits(result).map((circuit, at) => (
            <Branch key={`${circuit.feed} ${at}`} circuit={circuit} at={at} />
          ))}
        </li>
        <li>
          <strong>{t("feed.rack")}</strong>
          <span>{termName(mainGroup(result).rack.name)}</span>
          <Traceable fact={rackLoad(result)} />
        </li>
      </ol>
    </section>
  );
}
