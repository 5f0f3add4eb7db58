import type { MutantResult } from "@stryker-mutator/api/core";
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { Mutant } from "./mutant.ts";
import { ResidentRunner } from "./resident-runner.ts";
import { isSampled } from "./sample.ts";

interface Literal {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}

/** A sentence rather than a code, an id or a field's path: it has a space. */
function isProse({ type, value, quasis }: Literal): boolean {
  if (type === "StringLiteral") return typeof value === "string" && value.includes(" ");
  return type === "TemplateLiteral" && (quasis?.some((quasi) => quasi.value.raw.includes(" ")) ?? false);
}

/** Tells the parent process of each mutant when its fate is known. */
class ParentReporter {
  onMutantTested({ id, fileName, location, mutatorName, replacement, status }: Readonly<MutantResult>): void {
    const { line, column } = location.start;
    process.send?.({
      file: fileName,
      line,
      column,
      mutator: mutatorName,
      replacement: replacement ?? "",
      status: status === "Ignored" || isSampled(id) ? status : "Pending",
    } satisfies Mutant);
  }
}

/** Leaves the words of messages out of the score, for a test that pins them only restates them; reports to the parent. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore: (path: { readonly node?: Literal }) =>
      path.node && isProse(path.node) ? "words of a message" : undefined,
  }),
  declareClassPlugin(PluginKind.Reporter, "parent", ParentReporter),
  declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner),
];
