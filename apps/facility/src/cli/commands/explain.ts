import { Command } from "commander";
import { allFacts } from "../../facts/all-facts.ts";
import type { Language } from "../../messages/language.ts";
import { explain, explainFact } from "../../report/explain/explanation.ts";
import { explainableText, explanationText, partText } from "../../report/explain/explanation-text.ts";
import { wordsOf } from "../../report/words.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { resultText } from "../result-text.ts";
import { runSite } from "../site-run.ts";
import { terminalStyle } from "../terminal.ts";

interface ExplainOptions {
  readonly json?: true;
  readonly lang: Language;
}

function explainSite(scenario: string, path: string | undefined, { json, lang }: ExplainOptions): void {
  const { result } = runSite(scenario);
  const words = wordsOf(lang);
  const style = terminalStyle();
  if (path === undefined) {
    const all = allFacts(result).map((fact) => explainFact(fact, result, words));
    process.stdout.write(json ? resultText(all) : explainableText(all, words, style));
    return;
  }
  const told = explain(result, path, words);
  const text = "paths" in told ? partText(told, words) : explanationText(told, words, style);
  process.stdout.write(json ? resultText(told) : text);
}

/** `watthall explain`: where one number comes from. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("tell how one figure of a site was made: formula, values, steps, sources; without a path, list them")
    .addArgument(scenarioArgument())
    .argument("[path]", "of the JSON result, such as balance.gridKw; a part of it lists its figures")
    .option("--json", "as JSON")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall explain my-site.yaml backup.autonomies[0].fuel.storedMassT")
    .action(explainSite);
}
