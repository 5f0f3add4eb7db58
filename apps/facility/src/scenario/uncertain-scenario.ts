import { ModelError, showValue } from "@watthall/basis";
import { type Distribution, distribution } from "@watthall/sampling";
import { inverseCdf, smallestUniform } from "@watthall/sampling/kernels";
import { parseScenario } from "./parse-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { keysOfPath, withValueAt } from "./variant.ts";

/** A number of a scenario that is not certain. */
export interface UncertainNumber {
  /** As in a variant, such as `cooling.plant.liquid.supplyTempC` or `it.racks.0.profile.share`. */
  readonly path: string;
  readonly distribution: Distribution;
}

/** A scenario with every uncertain number at its median, and how those numbers are spread. */
export interface UncertainScenario {
  readonly central: Scenario;
  readonly numbers: readonly UncertainNumber[];
}

const kinds = ["uniform", "normal", "triangular", "discrete"];

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "scenario", path, received, allowed });
}

function distributionAt(node: object, path: string): Distribution | null {
  const kind: unknown = Reflect.get(node, "kind");
  if (typeof kind !== "string" || !kinds.includes(kind)) return null;
  const parsed = distribution.safeParse(node);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return refuse([path, ...(issue?.path ?? [])].join("."), showValue(node), issue?.message ?? "a distribution");
}

function findNumbers(node: unknown, path: readonly string[], found: UncertainNumber[]): void {
  if (typeof node !== "object" || node === null) return;
  const here = distributionAt(node, path.join("."));
  if (here !== null) found.push({ path: path.join("."), distribution: here });
  else for (const [key, value] of Object.entries(node)) findNumbers(value, [...path, key], found);
}

/**
 * Sets numbers of a tree in place.
 *
 * @param tree - a scenario, or one as written, that holds something at every path
 */
export function setNumbers(tree: object, paths: readonly (readonly string[])[], values: ArrayLike<number>): void {
  for (let p = 0; p < paths.length; p++) {
    const keys = paths[p] ?? [];
    let node: unknown = tree;
    for (let k = 0; k < keys.length - 1; k++)
      node = typeof node === "object" && node !== null ? Reflect.get(node, keys[k] ?? "") : undefined;
    if (typeof node !== "object" || node === null) throw new TypeError(`the scenario has no ${keys.join(".")}`);
    Reflect.set(node, keys.at(-1) ?? "", values[p]);
  }
}

/** A scenario as written without its variants, the distributions of `uncertain` at their places. */
function withSpread(written: object): object {
  const uncertain: unknown = Reflect.get(written, "uncertain");
  Reflect.deleteProperty(written, "uncertain");
  Reflect.deleteProperty(written, "variants");
  if (typeof uncertain !== "object" || uncertain === null) return written;
  const spread = Object.entries(uncertain).reduce<unknown>((tree, [path, value]) => {
    if (typeof value !== "object" || value === null || distributionAt(value, `uncertain.${path}`) === null)
      return refuse(
        `uncertain.${path}`,
        showValue(value),
        `a distribution: an object whose kind is ${kinds.join(", ")}`,
      );
    return withValueAt(tree, keysOfPath(path), value);
  }, written);
  return typeof spread === "object" && spread !== null ? spread : written;
}

/** Keys of a path. */
export const keysOf = ({ path }: UncertainNumber): readonly string[] => path.split(".");

/**
 * Checks a scenario of which any number may be a distribution, as `{ kind: "uniform", low, high }`: in its place, or by its
 * path under `uncertain`. Variants are left out.
 *
 * Every number is checked at its median and, one after another, at the ends of its distribution.
 *
 * @param written - a tree of plain objects, as `readScenario` gives it
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, naming the field
 */
export function parseUncertainScenario(written: unknown): UncertainScenario {
  if (typeof written !== "object" || written === null) return { central: parseScenario(written).base, numbers: [] };
  const tree = withSpread(structuredClone(written));
  const numbers: UncertainNumber[] = [];
  findNumbers(tree, [], numbers);
  const paths = numbers.map(keysOf);
  const inverses = numbers.map((one) => inverseCdf(one.distribution));
  const medians = inverses.map((inverse) => inverse(0.5));
  for (const [p, inverse] of inverses.entries())
    for (const share of [smallestUniform, 1 - smallestUniform]) {
      setNumbers(tree, paths, medians.with(p, inverse(share)));
      parseScenario(tree);
    }
  setNumbers(tree, paths, medians);
  return { central: parseScenario(tree).base, numbers };
}

/**
 * Checks a scenario of which some number is a distribution.
 *
 * @throws {@link ModelError} as {@link parseUncertainScenario}; `input-invalid` where all of it is certain
 */
export function parseSpreadScenario(written: unknown): UncertainScenario {
  const uncertain = parseUncertainScenario(written);
  if (uncertain.numbers.length > 0) return uncertain;
  throw new ModelError({
    code: "input-invalid",
    model: "uncertainty",
    path: "",
    received: "a scenario without a distribution",
    allowed: 'at least one number as a distribution, such as { kind: "uniform", low: 0.7, high: 1 }',
  });
}
