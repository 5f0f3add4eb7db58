import type { UncertaintyResult } from "../model/uncertainty/uncertainty.ts";
import { numberText } from "./number-text.ts";
import { plainTable as table } from "./plain-table.ts";

/** The spread of a site's figures as a table. */
export function uncertaintyTable(result: UncertaintyResult): string {
  const head = ["", "P10", "P50", "P90", "mean"];
  const rows = result.outputs.map(({ name, unit, p10, p50, p90, mean }) => [
    `${name} (${unit})`,
    ...[p10, p50, p90, mean].map((value) => numberText(value)),
  ]);
  const chances = result.findingChances.map(({ code, probabilityShare }) => [code, numberText(probabilityShare)]);
  const swings = result.sensitivities.flatMap(({ output, tornado }) =>
    tornado
      .slice(0, 3)
      .map(({ name, lowResult, highResult }) => [`${output}: ${name}`, numberText(lowResult), numberText(highResult)]),
  );
  return [
    `${result.name}, ${result.steps.drawCount} years, seed ${result.seed}`,
    table([head, ...rows]),
    table([["finding", "probability"], ...chances]),
    table([["figure: number alone", "at P10", "at P90"], ...swings]),
    result.findings.map(({ severity, message }) => `${severity.padEnd(10)}  ${message}`).join("\n"),
  ].join("\n\n");
}
