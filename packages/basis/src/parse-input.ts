import { z } from "zod";
import { ModelError, type ModelErrorCode } from "./model-error.ts";
import { nearestKeys } from "./nearest-keys.ts";
import { showValue } from "./show-value.ts";

type Issue = z.core.$ZodIssue;

function showPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text === "" ? "" : "."}${String(key)}`),
    "",
  );
}

const rootRank: Partial<Record<Issue["code"], number>> = { unrecognized_keys: 0, invalid_value: 2, invalid_type: 3 };

/** How far a value got into a branch: 0 past its root, and refused there 1 by its size, 2 by its value, 3 by its type. */
function refusedAtRoot(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => (path.length === 0 ? (rootRank[code] ?? 1) : 0)));
}

/** Of a union's branches, the one that the writer most likely meant: entered, fewest complaints, then the deepest. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  const ordered = [...branches].sort(
    (a, b) => refusedAtRoot(a) - refusedAtRoot(b) || a.length - b.length || depth(b) - depth(a),
  );
  return ordered[0] ?? [];
}

function flatten(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  return likeliestBranch(issue.errors).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

/** What the definitions of the schemas have that are walked here. */
interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly shape?: Readonly<Record<PropertyKey, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

const definitionOf = (node: z.core.$ZodType): Definition => node._zod.def as Definition;

/** A schema with wrappers as `optional` taken off; of a union its branches, or the one that the value names. */
function branchesOf(node: z.core.$ZodType | undefined, value: unknown): readonly z.core.$ZodType[] {
  if (node === undefined) return [];
  const { innerType, in: input, options, discriminator } = definitionOf(node);
  const inner = innerType ?? input;
  if (inner !== undefined) return branchesOf(inner, value);
  if (options === undefined) return [node];
  const named = options.filter((option) => {
    const names = discriminator === undefined ? undefined : option._zod.propValues?.[discriminator];
    return names?.has(valueAt(value, [discriminator ?? ""]) as z.core.util.Primitive);
  });
  return (named.length > 0 ? named : options).flatMap((option) => branchesOf(option, value));
}

/** The schemas of one field, one for each branch of a union that leads to it; none where the path leaves the schema. */
function schemasAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (nodes, key, i) => {
      const value = valueAt(input, path.slice(0, i + 1));
      return nodes.flatMap((node) => {
        const { element, shape } = definitionOf(node);
        return branchesOf(typeof key === "number" ? element : shape?.[key], value);
      });
    },
    branchesOf(schema, input),
  );
}

function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): readonly string[] {
  return [...new Set(schemasAt(schema, path, input).flatMap((node) => Object.keys(definitionOf(node).shape ?? {})))];
}

/** Unit of the field, for the message: ` kW`, or nothing for a pure number. */
function unitAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string {
  const units = schemasAt(schema, path, input).map((node) => z.globalRegistry.get(node)?.unit);
  const unit = units.find((one) => one !== undefined);
  return typeof unit === "string" && unit !== "1" ? ` ${unit}` : "";
}

function bound(sign: string, limit: number | bigint, origin: string): string {
  const noun: Record<string, string> = { string: " characters", array: " entries", set: " entries", file: " bytes" };
  return `${origin === "number" || origin === "int" ? "a number " : ""}${sign} ${limit}${noun[origin] ?? ""}`;
}

const typeNames: Record<string, string> = {
  number: "a finite number",
  int: "a whole number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** The choice that a misspelt text most likely meant, where there are several. */
function meant(choices: readonly unknown[], received: unknown): string {
  const texts = choices.filter((choice) => typeof choice === "string");
  const [nearest] = typeof received === "string" && texts.length > 1 ? nearestKeys(received, texts, 1) : [];
  return nearest === undefined ? "" : `did you mean ${showValue(nearest)}? One of `;
}

function allowedBy(issue: Issue, schema: z.ZodType, input: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? issue.expected;
    case "too_small":
      return bound(issue.inclusive === false ? ">" : ">=", issue.minimum, issue.origin);
    case "too_big":
      return bound(issue.inclusive === false ? "<" : "<=", issue.maximum, issue.origin);
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_value":
      return `${meant(issue.values, valueAt(input, issue.path))}${issue.values.map((value) => showValue(value)).join(" | ")}`;
    case "unrecognized_keys": {
      const known = allowedKeys(schema, issue.path, input);
      return known.length === 0 ? "no further field" : known.join(", ");
    }
    default:
      return issue.message;
  }
}

const codeOf: Partial<Record<Issue["code"], ModelErrorCode>> = {
  unrecognized_keys: "unknown-key",
  too_small: "out-of-range",
  too_big: "out-of-range",
};

function toModelError(model: string, schema: z.ZodType, input: unknown, issues: readonly Issue[]): ModelError {
  const [issue, ...others] = issues.flatMap(flatten) as [Issue, ...Issue[]];
  const code = codeOf[issue.code] ?? "input-invalid";
  const also =
    others.length === 0
      ? ""
      : ` (also wrong: ${others
          .slice(0, 5)
          .map((other) => showPath(other.path) || other.message)
          .join(", ")}${others.length > 5 ? ", …" : ""})`;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] as string;
    const known = allowedKeys(schema, issue.path, input);
    const nearest = nearestKeys(key, known, 1)[0];
    return new ModelError({
      code,
      model,
      path: showPath([...issue.path, key]),
      received: "a field that does not exist",
      allowed: `${nearest === undefined ? "" : `did you mean ${nearest}? The fields are `}${allowedBy(issue, schema, input)}${also}`,
    });
  }
  return new ModelError({
    code,
    model,
    path: showPath(issue.path),
    received: showValue(valueAt(input, issue.path)),
    allowed: `${allowedBy(issue, schema, input)}${unitAt(schema, issue.path, input)}${also}`,
  });
}

/**
 * Checks an input against its schema at the edge of a public function.
 *
 * @param model - name of the function, for the message
 * @param schema - its input schema
 * @param input - what the caller gave
 * @returns the parsed input, defaults filled in
 * @throws {@link ModelError} `input-invalid`, `unknown-key` or `out-of-range`, naming the first wrong field
 */
export function parseInput<S extends z.ZodType>(model: string, schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw toModelError(model, schema, input, parsed.error.issues);
}
