import { comparisonTable, toleranceText } from "./comparison-table.ts";
import { blocks, code, folded, jsonBlock, plain, prose, table } from "./markdown.ts";
import { type CaseOutcome, caseOutcomes } from "./worked-cases.ts";
import { packages } from "./workspace.ts";

const kinds = ["published", "second-tool", "hand-worked"] as const;

const kindMeanings: Readonly<Record<(typeof kinds)[number], string>> = {
  published: "the expected number was typed from the publication; the tolerance is the publication's own accuracy",
  "second-tool": "another program's answer, with its version",
  "hand-worked": "worked on paper by another way; the derivation stands in the case",
};

function caseText(outcome: CaseOutcome): string {
  const { worked } = outcome;
  return blocks(
    `### ${plain(worked.title)} {#${worked.id.toLowerCase()}}`,
    `<Badge type="${worked.kind === "published" ? "tip" : "info"}" text="${worked.kind}" /> ${code(worked.function)}, tolerance ${toleranceText(worked.tolerance)}`,
    comparisonTable(outcome),
    `Source: ${plain(worked.source)}`,
    worked.derivation ? `Derivation: ${prose(worked.derivation)}` : "",
    folded("Input", jsonBlock(worked.input)),
  );
}

function counts(outcomes: readonly CaseOutcome[]): readonly string[] {
  const values = outcomes.flatMap(({ comparisons }) => comparisons);
  return [
    ...kinds.map((kind) => String(outcomes.filter(({ worked }) => worked.kind === kind).length)),
    String(values.length),
    String(values.filter(({ agrees }) => !agrees).length),
  ];
}

function packagePage(id: string, outcomes: readonly CaseOutcome[]): string {
  const functions = [...new Set(outcomes.map(({ worked }) => worked.function))];
  return blocks(
    `# Validation of @watthall/${id}`,
    "Run when this page was built. [What the labels mean](/validation/).",
    outcomes.length === 0 ? "This package has no worked cases: its tests hold it by properties." : "",
    ...functions.flatMap((name) => [
      `## ${name} {#${name.toLowerCase()}}`,
      ...outcomes.filter(({ worked }) => worked.function === name).map(caseText),
    ]),
  );
}

/** Every worked case beside what the code gives, a page for each package, and the count of them. */
export async function validationPages(): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(packages.map(async ({ id }) => ({ id, outcomes: await caseOutcomes(id) })));
  const total = all.flatMap(({ outcomes }) => outcomes);
  const head = ["package", ...kinds, "values compared", "outside tolerance"];
  const summary = blocks(
    "# Validation",
    "Our numbers beside those of others. Every case was run when this page was built; the same cases are tests.",
    kinds.map((kind) => `- **${kind}**: ${kindMeanings[kind]}`).join("\n"),
    table(head, [
      ...all.map(({ id, outcomes }) => [`[${id}](/validation/${id})`, ...counts(outcomes)]),
      ["**all**", ...counts(total)],
    ]),
    "A residual is ours less theirs, over theirs; where 0 is expected, the difference itself. Values that are refused " +
      "are compared by the code and the field of the error.",
  );
  return new Map([
    ["validation/index.md", summary],
    ...all.map(({ id, outcomes }) => [`validation/${id}.md`, packagePage(id, outcomes)] as const),
  ]);
}
