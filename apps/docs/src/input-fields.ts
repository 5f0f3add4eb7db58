import { z } from "zod";
import { figure } from "./markdown.ts";

/** A field of a function's input. */
export interface InputField {
  /** As `stored[].massT`. */
  readonly path: string;
  /** Branch of a union in which it stands, as `kind: table`. */
  readonly branch: string;
  readonly unit: string;
  /** Values or bounds. */
  readonly allowed: string;
  /** Empty where it has to be given. */
  readonly fallback: string;
  readonly required: boolean;
  readonly description: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Bounds of every quantity, which say only that numbers stay finite. */
const unbounded = 1e29;

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}

function boundsText({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): string {
  const low = typeof exclusiveMinimum === "number" ? `> ${figure(exclusiveMinimum)}` : lowText(minimum);
  const high = typeof exclusiveMaximum === "number" ? `< ${figure(exclusiveMaximum)}` : highText(maximum);
  if (low.startsWith("≥ ") && high.startsWith("≤ ")) return `${low.slice(2)} to ${high.slice(2)}`;
  return [low, high].filter((part) => part !== "").join(", ");
}

function lowText(minimum: number | undefined): string {
  if (minimum === undefined || minimum <= -unbounded || minimum === Number.MIN_SAFE_INTEGER) return "";
  return minimum > 0 && minimum < 1e-20 ? "> 0" : `≥ ${figure(minimum)}`;
}

function highText(maximum: number | undefined): string {
  return maximum === undefined || maximum >= unbounded || maximum === Number.MAX_SAFE_INTEGER
    ? ""
    : `≤ ${figure(maximum)}`;
}

const shownValues = 12;

function valuesText(values: readonly unknown[]): string {
  const shown = values.slice(0, shownValues).map(String).join(", ");
  return values.length > shownValues ? `${shown} and ${values.length - shownValues} more` : shown;
}

function allowedText(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return valuesText(schema.enum);
  const branches = branchesOf(schema);
  if (branches.length > 0) return [...new Set(branches.map(allowedText))].join(" or ");
  if (schema.type === "number" || schema.type === "integer") {
    return [schema.type === "integer" ? "whole" : "", boundsText(schema)].filter((part) => part !== "").join(", ");
  }
  if (schema.type === "array") return "list";
  return typeof schema.type === "string" ? schema.type : "";
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).filter(isSchema);
}

function branchName(branch: JsonSchema): string {
  const fixed = Object.entries(branch.properties ?? {}).find(
    ([, value]) => isSchema(value) && value.const !== undefined,
  );
  return fixed && isSchema(fixed[1]) ? `${fixed[0]}: ${String(fixed[1].const)}` : "";
}

function unitOf(schema: JsonSchema): string {
  const inner = isSchema(schema.items) ? schema.items : branchesOf(schema).find((branch) => branch.unit !== undefined);
  const unit = schema.unit ?? inner?.unit;
  return typeof unit === "string" ? unit : "";
}

function fieldsWithin(schema: JsonSchema, path: string, branch: string): readonly InputField[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    if (!isSchema(value) || (branch !== "" && value.const !== undefined)) return [];
    const fieldPath = path === "" ? name : `${path}.${name}`;
    const field: InputField = {
      path: fieldPath,
      branch,
      unit: unitOf(value),
      allowed: allowedText(value),
      fallback: value.default === undefined ? "" : JSON.stringify(value.default),
      required: schema.required?.includes(name) ?? false,
      description: value.description ?? "",
    };
    return [field, ...fieldsWithin(value, fieldPath, branch)];
  });
  const items =
    isSchema(schema.items) && !Array.isArray(schema.items) ? fieldsWithin(schema.items, `${path}[]`, branch) : [];
  const values = isSchema(schema.additionalProperties)
    ? fieldsWithin(schema.additionalProperties, `${path}.*`, branch)
    : [];
  const branches = mergedBranches(
    branchesOf(schema).map((each) => fieldsWithin(each, path, branchName(each) || branch)),
    branch,
  );
  return [...own, ...items, ...values, ...branches];
}

/** Fields of a union: once where every branch has the same, else with the branch in which they stand. */
function mergedBranches(branches: readonly (readonly InputField[])[], outer: string): readonly InputField[] {
  const same = (a: InputField, b: InputField) =>
    JSON.stringify({ ...a, branch: "" }) === JSON.stringify({ ...b, branch: "" });
  const isCommon = (field: InputField) =>
    branches.length > 1 && branches.every((fields) => fields.some((other) => same(field, other)));
  const [first = []] = branches;
  const common = first.filter(isCommon).map((field) => ({ ...field, branch: outer }));
  return [...common, ...branches.flatMap((fields) => fields.filter((field) => !isCommon(field)))];
}

/** Fields of a function's input, nested ones after their owner, read from its schema. */
export function inputFields(schema: z.ZodType): readonly InputField[] {
  return fieldsWithin(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }), "", "");
}
