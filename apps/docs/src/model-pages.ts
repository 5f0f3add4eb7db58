import type { SourceTable } from "@watthall/basis";
import { comparisonTable, unitOfField } from "./comparison-table.ts";
import { Declarations, type ResultField } from "./declarations.ts";
import { type InputField, inputFields } from "./input-fields.ts";
import { blocks, code, folded, jsonBlock, plain, prose, table } from "./markdown.ts";
import { type PublicFunction, publicFunctions } from "./public-functions.ts";
import { readmeBody } from "./repository-text.ts";
import { type CaseOutcome, caseOutcomes } from "./worked-cases.ts";
import { packages, sourcesOf } from "./workspace.ts";

function inputTable(fields: readonly InputField[]): string {
  return table(
    ["input", "unit", "allowed", "default", "what it is"],
    fields.map((field) => [
      code(field.path),
      plain(field.unit === "1" ? "" : field.unit),
      plain(field.allowed),
      field.required ? "required" : code(field.fallback),
      [field.branch === "" ? "" : `with ${code(field.branch)}`, prose(field.description)]
        .filter((part) => part !== "")
        .join(": "),
    ]),
  );
}

function resultTable(fields: readonly ResultField[]): string {
  const shown = fields.filter(({ path }) => path !== "findings" && path !== "sources");
  return table(
    ["result", "unit", "type", "what it is"],
    shown.map(({ path, type, description }) => [code(path), plain(unitOfField(path)), code(type), prose(description)]),
  );
}

function exampleOf(outcomes: readonly CaseOutcome[]): CaseOutcome | undefined {
  const answered = outcomes.filter(({ worked }) => worked.expected !== undefined);
  const ofKind = (kind: string) => answered.find(({ worked }) => worked.kind === kind);
  return ofKind("published") ?? ofKind("second-tool") ?? ofKind("hand-worked");
}

function workedCaseText(id: string, outcome: CaseOutcome | undefined): string {
  if (!outcome) return "";
  const { worked } = outcome;
  return folded(
    `Worked case, ${worked.kind}: ${plain(worked.title)}`,
    blocks(
      jsonBlock(worked.input),
      comparisonTable(outcome),
      `Source: ${plain(worked.source)}. [All cases](/validation/${id})`,
    ),
  );
}

function sourcesText(outcomes: readonly CaseOutcome[], sources: SourceTable): string {
  const ids = [...new Set(outcomes.flatMap((outcome) => outcome.sources))].sort();
  const named = ids.map((id) => `[${plain(sources[id]?.title ?? id)}](/sources#${id.replaceAll(".", "-")})`);
  return named.length === 0 ? "" : `**Sources**: ${named.join("; ")}.`;
}

interface ModelContext {
  readonly id: string;
  readonly declarations: Declarations;
  readonly sources: SourceTable;
}

function functionText(one: PublicFunction, outcomes: readonly CaseOutcome[], context: ModelContext): string {
  const declared = context.declarations.functionNamed(one.name);
  const fields = declared?.resultType ? context.declarations.fieldsOf(declared.resultType) : null;
  const kernels = declared?.kernels.filter(({ text }) => text !== "") ?? [];
  return blocks(
    `### ${one.name} {#${one.name.toLowerCase()}}`,
    prose(declared?.comment.text ?? one.schema.meta()?.description ?? ""),
    kernels.map(({ name, text }) => `- ${code(name)}: ${prose(text)}`).join("\n"),
    inputTable(inputFields(one.schema)),
    fields ? folded("What it gives", resultTable(fields)) : "",
    declared?.comment.throws ? `**Throws** ${prose(declared.comment.throws)}. [What each means](/codes)` : "",
    sourcesText(outcomes, context.sources),
    workedCaseText(context.id, exampleOf(outcomes)),
  );
}

/** One page for a package: its README, then each function with inputs, results, sources and a worked case. */
async function modelPage(id: string): Promise<string> {
  const context = { id, declarations: new Declarations(id), sources: await sourcesOf(id) };
  const functions = await publicFunctions(id);
  const outcomes = await caseOutcomes(id);
  return blocks(
    `# @watthall/${id}`,
    `[Functions](#functions) · [Validation](/validation/${id}) · [Data](/data/${id}) · <a href="/api/index.html" target="_self">API</a>`,
    readmeBody(id),
    functions.length === 0 ? "" : "## Functions",
    ...functions.map((one) =>
      functionText(
        one,
        outcomes.filter(({ worked }) => worked.function === one.name),
        context,
      ),
    ),
  );
}

/** A page for each package, and the list of them. */
export async function modelPages(): Promise<ReadonlyMap<string, string>> {
  const rows = packages.map(({ id, answers }) => [`[@watthall/${id}](/models/${id})`, answers]);
  const list = blocks(
    "# Models",
    "Each package can be used alone. Its page holds what it computes, how, where that holds, and what it was held against.",
    table(["package", "what it answers"], rows),
  );
  const pages = await Promise.all(packages.map(async ({ id }) => [`models/${id}.md`, await modelPage(id)] as const));
  return new Map([["models/index.md", list], ...pages]);
}
