import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { WorkspacePackage } from "./workspace.ts";

const expectedValue = z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(z.number())]);

const common = {
  id: z.string(),
  title: z.string(),
  function: z.string(),
  input: z.unknown(),
  source: z.string().min(3),
};

const outcome = {
  expected: z.record(z.string(), expectedValue).optional(),
  expectedError: z.strictObject({ code: z.string(), path: z.string() }).optional(),
  tolerance: z.strictObject({ relative: z.number().optional(), absolute: z.number().optional() }).optional(),
};

const caseSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      ...common,
      ...outcome,
      kind: z.enum(["published", "second-tool"]),
      derivation: z.string().optional(),
    }),
    z.strictObject({ ...common, ...outcome, kind: z.literal("hand-worked"), derivation: z.string().min(3) }),
  ])
  .refine((one) => (one.expected === undefined) !== (one.expectedError === undefined), "expected or expectedError");

/** A worked case: a question, the answer that its source holds, and how closely that can be met. */
export type Case = z.infer<typeof caseSchema>;

/** Every worked case of a package. */
export function casesOf({ path, id }: WorkspacePackage): readonly Case[] {
  const folder = join(path, "cases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const parsed = z.array(caseSchema).safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!parsed.success) throw new Error(`${id}/cases/${file}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}
