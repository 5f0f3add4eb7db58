import { unitOfSuffix } from "@watthall/basis";
import { suffixOfField } from "./comparison-table.ts";
import { Declarations } from "./declarations.ts";
import { inputFields } from "./input-fields.ts";
import { blocks, code, plain, table } from "./markdown.ts";
import { publicFunctions } from "./public-functions.ts";
import { packages, requiredTextOf } from "./workspace.ts";

interface SuffixGroup {
  readonly title: string;
  readonly suffixes: readonly string[];
}

/** The suffixes in the groups in which their list is written. */
function suffixGroups(): readonly SuffixGroup[] {
  const text = requiredTextOf("packages/basis/src/units.ts");
  const list = text.slice(text.indexOf("unitOfSuffix = {"), text.indexOf("} as const"));
  return list
    .split(/^ {2}\/\/ /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf("\n")),
      suffixes: [...part.matchAll(/^ {2}(\w+): "/gm)].map(([, suffix = ""]) => suffix),
    }));
}

async function fieldNames(id: string): Promise<readonly string[]> {
  const inputs = (await publicFunctions(id)).flatMap(({ schema }) => inputFields(schema).map(({ path }) => path));
  const results = new Declarations(id).allFields().map(({ path }) => path);
  return [...inputs, ...results].map((path) => path.replaceAll("[]", "").split(".").at(-1) ?? "");
}

const shownNames = 10;

function quantitiesText(names: readonly string[]): string {
  const byUse = [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length);
  const shown = byUse.slice(0, shownNames).map(([name]) => code(name));
  return byUse.length > shownNames ? `${shown.join(", ")} and ${byUse.length - shownNames} more` : shown.join(", ");
}

/** Every suffix of a name with its unit and the quantities that carry it. */
export async function nomenclaturePage(): Promise<string> {
  const names = (await Promise.all(packages.map(({ id }) => fieldNames(id)))).flat();
  const bySuffix = Map.groupBy(names, suffixOfField);
  const units: Readonly<Record<string, string>> = unitOfSuffix;
  const sections = suffixGroups().map(({ title, suffixes }) =>
    blocks(
      `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      table(
        ["suffix", "unit", "quantities, the most used first"],
        suffixes.map((suffix) => {
          const own = [...bySuffix].find(([found]) => found === suffix)?.[1] ?? [];
          return [
            code(suffix),
            units[suffix] === "1" ? "pure number" : plain(units[suffix] ?? ""),
            quantitiesText(own),
          ];
        }),
      ),
    ),
  );
  return blocks(
    "# Nomenclature",
    "A number is a plain `number`; its unit is the suffix of its name, and a test holds the name of every input against the " +
      "unit in its schema. One scale a quantity: conversions are named functions of `@watthall/basis`.",
    "A temperature is `TempC`, a difference of temperatures `K`. A proportion is a `Share` from 0 to 1, never percent. GPU dies, packages, " +
      "racks and H100e are four different things. What a megawatt counts is said where it stands: IT, facility (at the meter) or installed.",
    ...sections,
  );
}
