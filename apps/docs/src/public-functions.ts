import { z } from "zod";
import { exportsOf } from "./workspace.ts";

/** A function that takes one object, with the schema of that object. */
export interface PublicFunction {
  readonly name: string;
  readonly run: (input: unknown) => unknown;
  readonly schema: z.ZodType;
}

/** The functions of a package, each paired with its schema by name: `cableSize` and `cableSizeInput`. */
export async function publicFunctions(id: string): Promise<readonly PublicFunction[]> {
  const exported = await exportsOf(id);
  return Object.entries(exported).flatMap(([name, run]) => {
    const schema = exported[`${name}Input`];
    return typeof run === "function" && schema instanceof z.ZodType
      ? [{ name, schema, run: (input: unknown): unknown => run(input) }]
      : [];
  });
}
