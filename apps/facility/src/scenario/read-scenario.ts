import { ModelError } from "@watthall/basis";
import { LineCounter, parseDocument } from "yaml";

const mostCharacters = 2_000_000;

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "scenario", path, received, allowed });
}

/**
 * Reads a scenario's text, YAML or JSON (which is YAML), into a tree that is not checked yet.
 *
 * @param text - the file's text
 * @returns plain objects, lists, numbers and text
 * @throws {@link ModelError} `input-invalid`: empty, too long, or broken, with line and column
 */
export function readScenario(text: string): unknown {
  if (text.trim() === "") refuse("", "an empty file", "a scenario in YAML or JSON");
  if (text.length > mostCharacters)
    refuse("", `${text.length} characters`, `at most ${mostCharacters} characters: a scenario is a page of text`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    if (problem.code === "RESOURCE_EXHAUSTION")
      refuse(`line ${line}, column ${col}`, "a tree nested too deep to read", "YAML or JSON of a few levels");
    if (problem.code === "MULTIPLE_DOCS")
      refuse(`line ${line}, column ${col}`, "a second document", "one scenario a file: nothing after a line of ---");
    refuse(`line ${line}, column ${col}`, problem.message, "YAML or JSON");
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return refuse("", error instanceof Error ? error.message : String(error), "YAML without excessive aliases");
  }
}
