import { useTranslations } from "use-intl";
import { mainCircuit } from "../../../facts/feed-facts.ts";
import { mainGroup } from "../../../facts/it-facts.ts";
import { messages } from "../../../messages/en.ts";
import { overloadHeating } from "../../../model/feed-curves.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, figureOf, fixedText, numberText, percentText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import css from "../view.module.css";

const ratios = [1, 1.5, 2, 3, 5] as const;

/** When the conductor passes each temperature, for several overloads. */
export function HeatingTable() {
  const t = useTranslations("feed");
  const { site, style } = usePage();
  const circuit = mainCircuit(site.result);
  if (circuit === null) return null;
  const { feed } = mainGroup(site.result);
  const runs = ratios.flatMap((ratio) => {
    const heating = overloadHeating(feed, circuit, ratio);
    return heating === null ? [] : [{ ratio, heating }];
  });
  const thresholds = runs[0]?.heating.secondsTo.map(({ thresholdTempC }) => thresholdTempC) ?? [];
  const time = (timeS: number | null) => (timeS === null ? t("never") : `${numberText(timeS, style.language, 3)} s`);
  return (
    <section>
      <h2>{t("heating")}</h2>
      <p className={css.soft}>{t("heatingNote")}</p>
      <DataTable
        captionHidden
        caption={t("heating")}
        columns={[
          { head: t("heatingCurrent") },
          { head: "A", numeric: true },
          ...thresholds.map((tempC) => ({
            head: t("temperature", { value: Object.values(figureOf(tempC, "degC", style)).join(" ") }),
            numeric: true,
          })),
        ]}
        rows={runs.map(({ ratio, heating }) => ({
          key: String(ratio),
          cells: [
            `× ${numberText(ratio, style.language)}`,
            numberText(circuit.designCurrentA * ratio, style.language),
            ...heating.secondsTo.map(({ timeS }) => time(timeS)),
          ],
        }))}
      />
    </section>
  );
}

/** Losses from the grid to the boards, stage by stage. */
export function ChainTable() {
  const t = useTranslations("feed");
  const termName = useTermName();
  const { site, style } = usePage();
  const { chain } = site.result.balance;
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
        rows={chain.stages.map(({ stage, name, inputKw, outputKw, lossKw, efficiencyShare, loadShare }) => ({
          key: stage,
          cells: [
            termName(`${name}, racks`),
            power(inputKw),
            power(outputKw),
            power(lossKw),
            percentText(efficiencyShare.central, style.language),
            percentText(loadShare, style.language),
          ],
        }))}
      />
    </section>
  );
}

function isRule(name: string): name is keyof typeof messages.rules {
  return Object.hasOwn(messages.rules, name);
}

/** What the device and the cable of a circuit must do for one another. */
export function ProtectionTable() {
  const t = useTranslations();
  const { site, style } = usePage();
  const protection = mainCircuit(site.result)?.protection ?? null;
  if (protection === null) return null;
  const number = (value: number | null) => (value === null ? "" : numberText(value, style.language));
  const rows = Object.entries(protection.verdicts).flatMap(([rule, verdict]) =>
    verdict === null ? [] : [{ rule, ...verdict }],
  );
  return (
    <section>
      <h2>{t("feed.protection")}</h2>
      <DataTable
        captionHidden
        caption={t("feed.protection")}
        columns={[
          { head: t("feed.rule") },
          { head: t("overview.verdict") },
          { head: t("findings.value"), numeric: true },
          { head: t("findings.limit"), numeric: true },
        ]}
        rows={rows.map(({ rule, verdict, value, limit }) => ({
          key: rule,
          cells: [
            isRule(rule) ? t(`rules.${rule}`) : rule,
            verdict === "pass" ? `✓ ${t("feed.pass")}` : t(`findings.${verdict}`),
            number(value),
            number(limit),
          ],
        }))}
      />
    </section>
  );
}
