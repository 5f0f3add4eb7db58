import { z } from "zod";
import { exportsOf } from "./workspace.ts";

/** A function with its input schema, paired by name: `cableSize` and `cableSizeInput`. */
export interface PublicFunction {
  readonly name: string;
  readonly run: (input: unknown) => unknown;
  readonly schema: z.ZodType;
}

/** Input schemas of a package, by name. */
export async function schemasOf(packageName: string): Promise<ReadonlyMap<string, z.ZodType>> {
  const entries = Object.entries(await exportsOf(packageName));
  return new Map(entries.filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType));
}

/** Functions of a package that take one object. */
export async function publicFunctions(packageName: string): Promise<readonly PublicFunction[]> {
  const schemas = await schemasOf(packageName);
  return Object.entries(await exportsOf(packageName)).flatMap(([name, run]) => {
    const schema = schemas.get(`${name}Input`);
    return typeof run === "function" && schema ? [{ name, run: run as PublicFunction["run"], schema }] : [];
  });
}
