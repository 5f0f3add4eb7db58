import { z } from "zod";
import { suffixOf, unitOfSuffix } from "./units.ts";

/** A number of a schema whose name and unit do not agree. */
export interface UnitMismatch {
  /** Where it stands, as `stored[].massT`. */
  readonly path: string;
  /** Unit in the schema's `.meta({ unit })`, `null` when there is none. */
  readonly unit: string | null;
  /** Unit that the name's suffix stands for, `null` when the name has no known suffix. */
  readonly expected: string | null;
}

interface JsonSchemaNode {
  readonly type?: string | readonly string[];
  readonly unit?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
  readonly items?: JsonSchemaNode;
  readonly prefixItems?: readonly JsonSchemaNode[];
  readonly additionalProperties?: JsonSchemaNode | boolean;
  readonly anyOf?: readonly JsonSchemaNode[];
  readonly oneOf?: readonly JsonSchemaNode[];
  readonly allOf?: readonly JsonSchemaNode[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchemaNode>>;
}

/** Parts of a range or a distribution: their unit is that of the name above them. */
const partsOfOneQuantity = new Set(["low", "central", "high", "mean", "sd", "min", "max", "value", "values"]);

function isNumeric(node: JsonSchemaNode): boolean {
  if (node.type === "number" || node.type === "integer") return true;
  const literals = node.enum ?? ("const" in node ? [node.const] : []);
  return literals.length > 0 && literals.every((literal) => typeof literal === "number");
}

function* mismatchesUnder(
  node: JsonSchemaNode,
  root: JsonSchemaNode,
  name: string,
  path: string,
  inheritedUnit: string | undefined,
  open: ReadonlySet<string>,
): Generator<UnitMismatch> {
  if (node.$ref !== undefined) {
    const target = root.$defs?.[node.$ref.replace("#/$defs/", "")];
    if (target && !open.has(node.$ref))
      yield* mismatchesUnder(target, root, name, path, inheritedUnit, new Set([...open, node.$ref]));
    return;
  }
  const unit = node.unit ?? inheritedUnit;
  if (isNumeric(node)) {
    const suffix = suffixOf(name);
    const expected = suffix === null ? null : unitOfSuffix[suffix];
    if (expected === null || unit !== expected) yield { path, unit: unit ?? null, expected };
    return;
  }
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
    yield* mismatchesUnder(branch, root, name, path, unit, open);
  for (const item of [...(node.items ? [node.items] : []), ...(node.prefixItems ?? [])])
    yield* mismatchesUnder(item, root, name, `${path}[]`, unit, open);
  if (typeof node.additionalProperties === "object")
    yield* mismatchesUnder(node.additionalProperties, root, name, `${path}{}`, unit, open);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const inherits = partsOfOneQuantity.has(key);
    yield* mismatchesUnder(
      child,
      root,
      inherits ? name : key,
      path === "" ? key : `${path}.${key}`,
      inherits ? unit : undefined,
      open,
    );
  }
}

/**
 * Holds every number of an input schema against the suffix of its name.
 *
 * @param schema - an exported input schema
 * @returns the numbers whose `.meta({ unit })` is missing or is not the one that the suffix stands for; empty when all agree
 */
export function unitMismatches(schema: z.ZodType): readonly UnitMismatch[] {
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchemaNode;
  return [...mismatchesUnder(root, root, "", "", undefined, new Set())];
}
