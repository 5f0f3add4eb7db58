import { severities } from "@watthall/basis";
import { z } from "zod";

/** What every result of a model has, so that a reader can follow it: the sources it rests on, and findings about a field. */
function traced(sources: ReadonlySet<string>) {
  const source = z.string().refine((id) => sources.has(id), "no such source");
  const value = z.union([z.number(), z.string(), z.null()]).optional();
  const finding = z.strictObject({
    code: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "no code"),
    severity: z.enum(severities),
    message: z.string().min(1),
    path: z
      .string()
      .regex(/^[a-z][^\s]*$/i, "no field's path")
      .optional(),
    value,
    limit: value,
    source: source.optional(),
  });
  return z.looseObject({
    sources: z.array(source).min(1).optional(),
    findings: z.array(finding).optional(),
    steps: z.record(z.string(), z.unknown()).optional(),
  });
}

/**
 * What a result leaves untold.
 *
 * @param result - of a public function
 * @param sources - ids of its package's sources
 * @returns the complaints, empty for a result that names known sources, fields, and codes that can be kept
 */
export function untold(result: unknown, sources: ReadonlySet<string>): readonly string[] {
  const { error } = traced(sources).safeParse(result);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}
