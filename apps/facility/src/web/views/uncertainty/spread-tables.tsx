import { useTranslations } from "use-intl";
import type { Fact, FactKey } from "../../../facts/fact.ts";
import { messages } from "../../../messages/en.ts";
import type { FindingChance, OutputSpread } from "../../../model/uncertainty/summary.ts";
import type { UncertaintyResult } from "../../../model/uncertainty/uncertainty.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, fixedText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { drawSources } from "./draw-sources.ts";

const shares = ["p10", "p50", "p90", "mean"] as const;

const labels: Readonly<Record<(typeof shares)[number], FactKey>> = {
  p10: "yearsP10",
  p50: "yearsP50",
  p90: "yearsP90",
  mean: "yearsMean",
};

const formulas: Readonly<Record<(typeof shares)[number], string>> = {
  p10: "F(x) = 0.1",
  p50: "F(x) = 0.5",
  p90: "F(x) = 0.9",
  mean: "Σ x / n",
};

function isFigure(name: string): name is keyof typeof messages.yearFigures {
  return Object.hasOwn(messages.yearFigures, name);
}

function isFinding(code: string): code is keyof typeof messages.yearFindings {
  return Object.hasOwn(messages.yearFindings, code);
}

/** A figure of the spread with what it was made from. */
function factOf(
  { steps, seed, outputs }: UncertaintyResult,
  output: OutputSpread,
  share: (typeof shares)[number],
): Fact {
  return {
    id: `outputs[${outputs.indexOf(output)}].${share}`,
    label: labels[share],
    value: output[share],
    unit: output.unit,
    formula: formulas[share],
    terms: [
      { symbol: "x", name: output.name, value: output[share], unit: output.unit },
      { symbol: "n", label: "yearsDrawn", value: steps.drawCount, unit: "1" },
      { symbol: "s", label: "seed", value: seed, unit: "1" },
    ],
    sources: drawSources,
    note: output.name,
  };
}

/** P10, P50, P90 and mean of every figure of the year, each in one unit of its own. */
export function YearTable({ result }: { readonly result: UncertaintyResult }) {
  const t = useTranslations();
  const { language } = usePage().style;
  return (
    <DataTable
      caption={t("uncertainty.all")}
      columns={[
        { head: t("uncertainty.figure") },
        { head: t("uncertainty.unit") },
        { head: "P10", numeric: true },
        { head: "P50", numeric: true },
        { head: "P90", numeric: true },
        { head: t("uncertainty.mean"), numeric: true },
      ]}
      rows={result.outputs.map((output) => {
        const { unit, factor } =
          output.name === "freeCoolingShare" ? { unit: "%", factor: 0.01 } : columnUnit([output.p90], output.unit);
        return {
          key: output.name,
          cells: [
            isFigure(output.name) ? t(`yearFigures.${output.name}`) : output.name,
            unit,
            ...shares.map((share) => ({
              text: numberText(output[share] / factor, language),
              fact: factOf(result, output, share),
            })),
          ],
        };
      })}
    />
  );
}

/** How likely a finding is, with what it was counted from. */
function chanceOf({ steps, findingChances }: UncertaintyResult, chance: FindingChance): Fact {
  const { probabilityShare } = chance;
  return {
    id: `findingChances[${findingChances.indexOf(chance)}].probabilityShare`,
    label: "findingChance",
    value: probabilityShare,
    unit: "1",
    show: "percent",
    formula: "p = k / n",
    terms: [
      { symbol: "k", label: "yearsFound", value: probabilityShare * steps.drawCount, unit: "1" },
      { symbol: "n", label: "yearsDrawn", value: steps.drawCount, unit: "1" },
    ],
    sources: drawSources,
  };
}

/** How likely each finding of the year is. */
export function FindingChances({ result }: { readonly result: UncertaintyResult }) {
  const t = useTranslations();
  const { language } = usePage().style;
  return (
    <DataTable
      caption={t("uncertainty.findings")}
      columns={[{ head: t("uncertainty.finding") }, { head: t("uncertainty.chance"), numeric: true }]}
      rows={result.findingChances.map((chance) => {
        const { code, probabilityShare } = chance;
        return {
          key: code,
          cells: [
            isFinding(code) ? t(`yearFindings.${code}`) : code,
            { text: fixedText(100 * probabilityShare, language, 1), fact: chanceOf(result, chance) },
          ],
        };
      })}
    />
  );
}
