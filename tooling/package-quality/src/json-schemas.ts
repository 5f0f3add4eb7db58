import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { RecordedFile } from "./recorded-file.ts";
import { type Published, packages, root } from "./workspace.ts";

async function schemaOf({ folder, manifest }: Published): Promise<readonly RecordedFile[]> {
  const built = pathToFileURL(join(root, folder, "dist/index.js")).href;
  const api = (await import(built)) as Readonly<Record<string, unknown>>;
  const inputs = Object.entries(api).flatMap(([name, schema]) => {
    const of = name.replace(/Input$/, "");
    if (!(schema instanceof z.ZodType) || typeof api[of] !== "function" || of === name) return [];
    const { $schema: _, ...definition } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    return [[of, definition] as const];
  });
  if (inputs.length === 0) return [];
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Inputs of the functions of ${manifest.name}`,
    $defs: Object.fromEntries(inputs.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return [{ path: `${folder}/schema.json`, text: `${JSON.stringify(schema, null, 1)}\n` }];
}

/** JSON Schemas of the inputs of every public function, a file a package. */
export async function jsonSchemas(): Promise<readonly RecordedFile[]> {
  return (await Promise.all(packages.map(schemaOf))).flat();
}
