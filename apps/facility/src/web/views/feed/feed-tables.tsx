import type { ComponentType } from "react";
import { useTranslations } from "use-intl";
import { chainFacts } from "../../../facts/chain-facts.ts";
import type { Fact } from "../../../facts/fact.ts";
import { distinctCircuits } from "../../../facts/feed-facts.ts";
import { heatingFacts } from "../../../facts/heating-facts.ts";
import { mainGroup, mainIndex } from "../../../facts/it-facts.ts";
import { type ProtectionRule, protectionFacts } from "../../../facts/protection-facts.ts";
import type { CircuitDesign } from "../../../model/circuit-design.ts";
import { overloadHeating } from "../../../model/feed-curves.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, figureOf, fixedText, numberText, percentText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import css from "../view.module.css";

const ratios = [1, 1.5, 2, 3, 5] as const;

interface CircuitTableProps {
  readonly circuit: CircuitDesign;
  readonly at: number;
  /** Names the circuit where others differ from it. */
  readonly caption: string;
}

/** A table for each circuit that differs. */
function EachCircuit({ title, of: Table }: { readonly title: string; readonly of: ComponentType<CircuitTableProps> }) {
  const t = useTranslations("feed");
  const { result } = usePage().site;
  const circuits = distinctCircuits(result);
  return circuits.map(({ circuit, at }) => (
    <Table
      key={at}
      circuit={circuit}
      at={at}
      caption={circuits.length === 1 ? title : `${title}: ${t("feedName", { name: circuit.feed })}`}
    />
  ));
}

/** When the conductor passes each temperature, for several overloads. */
export function HeatingTables() {
  const t = useTranslations("feed");
  return (
    <section>
      <h2>{t("heating")}</h2>
      <p className={css.soft}>{t("heatingNote")}</p>
      <EachCircuit title={t("heating")} of={HeatingTable} />
    </section>
  );
}

function HeatingTable({ circuit, at, caption }: CircuitTableProps) {
  const t = useTranslations("feed");
  const { site, style } = usePage();
  const { feed } = mainGroup(site.result);
  const runs = ratios.flatMap((ratio) => {
    const heating = overloadHeating(feed, circuit, ratio);
    if (heating === null) return [];
    const path = `feeds[${mainIndex(site.result)}].circuits[${at}]`;
    return [{ ratio, heating, facts: heatingFacts(feed, circuit, ratio, heating, path) }];
  });
  const thresholds = runs[0]?.heating.secondsTo.map(({ thresholdTempC }) => thresholdTempC) ?? [];
  const time = (timeS: number | null) => (timeS === null ? t("never") : `${numberText(timeS, style.language, 3)} s`);
  return (
    <DataTable
      captionHidden={distinctCircuits(site.result).length === 1}
      caption={caption}
      columns={[
        { head: t("heatingCurrent") },
        { head: "A", numeric: true },
        ...thresholds.map((tempC) => ({
          head: t("temperature", { value: Object.values(figureOf(tempC, "degC", style)).join(" ") }),
          numeric: true,
        })),
      ]}
      rows={runs.map(({ ratio, heating, facts }) => ({
        key: String(ratio),
        cells: [
          `× ${numberText(ratio, style.language)}`,
          { text: numberText(circuit.designCurrentA * ratio, style.language), fact: facts.current },
          ...heating.secondsTo.map(({ timeS }, i) => {
            const fact = facts.times[i];
            return fact === undefined ? time(timeS) : { text: time(timeS), fact };
          }),
        ],
      }))}
    />
  );
}

/** Losses from the grid to the boards, stage by stage. */
export function ChainTable() {
  const t = useTranslations("feed");
  const termName = useTermName();
  const { site, style } = usePage();
  const { chain } = site.result.balance;
  const facts = chainFacts(site.result);
  const column = columnUnit([chain.inputKw], "kW");
  const power = (kw: number) => fixedText(kw / column.factor, style.language, column.factor === 1 ? 1 : 3);
  return (
    <section>
      <h2>{t("chain")}</h2>
      <DataTable
        captionHidden
        caption={t("chain")}
        columns={[
          { head: t("stage") },
          { head: `${t("input")}, ${column.unit}`, numeric: true },
          { head: `${t("output")}, ${column.unit}`, numeric: true },
          { head: `${t("lossHead")}, ${column.unit}`, numeric: true },
          { head: t("efficiencyHead"), numeric: true },
          { head: t("loadShare"), numeric: true },
        ]}
        rows={chain.stages.map(({ stage, name, inputKw, outputKw, lossKw, efficiencyShare, loadShare }, i) => {
          const figures = [
            ["input", power(inputKw)],
            ["output", power(outputKw)],
            ["loss", power(lossKw)],
            ["efficiency", percentText(efficiencyShare.central, style.language)],
            ["load", percentText(loadShare, style.language)],
          ] as const;
          return {
            key: stage,
            cells: [
              termName(name),
              ...figures.map(([of, text]) => {
                const fact = facts[i]?.[of];
                return fact === undefined ? text : { text, fact };
              }),
            ],
          };
        })}
      />
    </section>
  );
}

/** What the device and the cable of a circuit must do for one another. */
export function ProtectionTables() {
  const t = useTranslations("feed");
  return (
    <section>
      <h2>{t("protection")}</h2>
      <EachCircuit title={t("protection")} of={ProtectionTable} />
    </section>
  );
}

function ProtectionTable({ circuit: { protection }, at, caption }: CircuitTableProps) {
  const t = useTranslations();
  const { site, style } = usePage();
  if (protection === null) return null;
  const path = `feeds[${mainIndex(site.result)}].circuits[${at}].protection`;
  const figure = (fact: Fact | null) => {
    if (fact === null || typeof fact.value !== "number") return "";
    return {
      text: Object.values(figureOf(fact.value, fact.unit, style))
        .join(" ")
        .trim(),
      fact,
    };
  };
  const rows = (Object.keys(protection.verdicts) as ProtectionRule[]).flatMap((rule) => {
    const verdict = protection.verdicts[rule];
    return verdict === null
      ? []
      : [{ rule, verdict: verdict.verdict, facts: protectionFacts(protection, rule, verdict, path) }];
  });
  return (
    <DataTable
      captionHidden={distinctCircuits(site.result).length === 1}
      caption={caption}
      columns={[
        { head: t("feed.rule") },
        { head: t("overview.verdict") },
        { head: t("findings.value"), numeric: true },
        { head: t("findings.limit"), numeric: true },
      ]}
      rows={rows.map(({ rule, verdict, facts }) => ({
        key: rule,
        cells: [
          t(`rules.${rule}`),
          verdict === "pass" ? `✓ ${t("feed.pass")}` : t(`findings.${verdict}`),
          figure(facts.value),
          figure(facts.limit),
        ],
      }))}
    />
  );
}
