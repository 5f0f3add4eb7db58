import fc from "fast-check";

/** Values that have broken programs before. */
const extremes = [
  0,
  -0,
  -1,
  1,
  0.5,
  2,
  1e3,
  1e15,
  1e308,
  -1e308,
  5e-324,
  1e-9,
  2 ** 31,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  "",
  " ",
  "a",
  "0",
  "NaN",
  "__proto__",
  "constructor",
  "toString",
  null,
  undefined,
  true,
  false,
  [],
  [null],
  {},
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
];

type Path = readonly (string | number)[];
type Tree = Record<string | number, unknown>;

/** One change of a tree, at one of its places. */
type Change = (tree: unknown, path: Path) => unknown;

function pathsOf(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [above, ...keys.flatMap((key) => pathsOf((value as Tree)[key], [...above, key]))];
}

const valueAt = (tree: unknown, path: Path) =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Tree)[key] : undefined,
    tree,
  );

/** Applies `edit` to the object that holds the last key of the path; a tree's root has none and is replaced. */
function edited(tree: unknown, path: Path, root: unknown, edit: (holder: Tree, key: string | number) => void): unknown {
  const last = path.at(-1);
  if (last === undefined) return root;
  const holder = valueAt(tree, path.slice(0, -1));
  if (typeof holder === "object" && holder !== null) edit(holder as Tree, last);
  return tree;
}

function put(tree: unknown, path: Path, value: unknown): unknown {
  return edited(tree, path, value, (holder, key) => {
    // An own key of that name, as JSON.parse makes it, and not the setter.
    Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
  });
}

const replaced =
  (value: unknown): Change =>
  (tree, path) =>
    put(tree, path, structuredClone(value));

const scaled =
  (factor: number): Change =>
  (tree, path) => {
    const value = valueAt(tree, path);
    return typeof value === "number" ? put(tree, path, value * factor) : tree;
  };

const missing: Change = (tree, path) =>
  edited(tree, path, undefined, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  });

const misspelt: Change = (tree, path) =>
  edited(tree, path, tree, (holder, key) => {
    if (Array.isArray(holder)) return;
    holder[`${key}s`] = holder[key];
    delete holder[key];
  });

const added =
  (key: string): Change =>
  (tree, path) =>
    put(tree, [...path, key], { polluted: true });

const doubled: Change = (tree, path) => {
  const value = valueAt(tree, path);
  if (Array.isArray(value)) value.push(...structuredClone(value));
  return typeof value === "string" ? put(tree, path, value + value) : tree;
};

/** What another valid input holds at the same place. */
const crossed =
  (other: unknown): Change =>
  (tree, path) =>
    put(tree, path, structuredClone(valueAt(other, path)));

const spliced =
  (at: number, text: string): Change =>
  (tree, path) => {
    const value = valueAt(tree, path);
    if (typeof value !== "string") return tree;
    const from = at % (value.length + 1);
    return put(tree, path, value.slice(0, from) + text + value.slice(from + 1 + (at % 3)));
  };

function changes(valid: readonly unknown[]): fc.Arbitrary<Change> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...extremes).map(replaced) },
    { weight: 3, arbitrary: fc.double().map(replaced) },
    { weight: 3, arbitrary: fc.constantFrom(1e-12, 1e-3, 0.5, 0.9, 1.1, 2, 1e3, 1e12, 1e200, -1).map(scaled) },
    { weight: 3, arbitrary: fc.constantFrom(...valid).map(crossed) },
    { weight: 1, arbitrary: fc.jsonValue().map(replaced) },
    { weight: 2, arbitrary: fc.constant(missing) },
    { weight: 1, arbitrary: fc.constantFrom(misspelt, doubled) },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "prototype", "extra").map(added) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(), fc.constantFrom("", ",", "\n", "\u0000", "&a", "*a", "{", "1e999", "<<: *x", "-"))
        .map(([at, text]) => spliced(at, text)),
    },
  );
}

/** Inputs of one function: mostly a valid one with one to three changes, sometimes anything at all. */
export function fuzzInput(valid: readonly unknown[]): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue(), fc.anything(), fc.constantFrom(...extremes));
  if (valid.length === 0) return anything;
  const mutated = fc
    .tuple(fc.constantFrom(...valid), fc.array(fc.tuple(fc.nat(), changes(valid)), { minLength: 1, maxLength: 3 }))
    .map(([start, list]) =>
      list.reduce<unknown>((tree, [at, change]) => {
        const paths = pathsOf(tree);
        return change(tree, paths[at % paths.length] ?? []);
      }, structuredClone(start)),
    );
  return fc.oneof({ weight: 19, arbitrary: mutated }, { weight: 1, arbitrary: anything });
}
