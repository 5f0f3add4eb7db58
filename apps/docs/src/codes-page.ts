import { errorMeanings } from "./error-codes.ts";
import { type FindingCode, findingCodes } from "./finding-codes.ts";
import { blocks, code, plain, prose, table } from "./markdown.ts";
import { packages } from "./workspace.ts";

/** The folders that make findings: each package, and the app. */
export const findingFolders: readonly { readonly id: string; readonly folder: string }[] = [
  ...packages.map(({ id }) => ({ id, folder: `packages/${id}/src` })),
  { id: "facility", folder: "apps/facility/src" },
];

function row(finding: FindingCode): readonly string[] {
  return [
    `<a id="${finding.from}-${finding.code}"></a>${code(finding.code)}`,
    finding.severities.join(", ") || "as it is judged",
    finding.messages.map(plain).join("<br>") || "the reason that the part judged gives",
  ];
}

function sectionOf({ id, folder }: (typeof findingFolders)[number]): string {
  const { found } = findingCodes(id, folder);
  if (found.length === 0) return "";
  return blocks(`## ${id} {#${id}}`, table(["code", "severity", "message"], found.map(row)));
}

/** Every code that an answer or a refusal may carry, read from the sources. */
export function codesPage(): string {
  const errors = Object.entries(errorMeanings()).map(([name, meaning]) => [code(name), prose(meaning)]);
  return blocks(
    "# Findings and errors",
    "Codes are stable: match on them, not on the text. Both lists are read from the sources; `…` stands for a figure or a name.",
    "## Errors {#errors}",
    "A malformed question, or one that a table does not hold, throws a `ModelError` with `code`, `model` (who refused), " +
      "`path` (the field), `received` and `allowed`. Its message reads `model: path: received …; allowed: …`.",
    table(["code", "when"], errors),
    "`ModelError.is(thrown)` recognises one across duplicate copies of a package.",
    "## Findings {#findings}",
    "An answer that has something to say beside its numbers carries findings: `{ code, severity, message, path, value, limit, source }`.",
    table(
      ["severity", "what it means"],
      [
        ["fail", "a limit is passed"],
        ["incomplete", "cannot be judged: a datum is missing or unverified"],
        ["warning", "allowed, and close to a limit or resting on a weak figure"],
        ["info", "worth knowing"],
      ],
    ),
    ...findingFolders.map(sectionOf),
  );
}
