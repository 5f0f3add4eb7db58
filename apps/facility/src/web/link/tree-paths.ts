/** A value at the end of a path; `null` says that the path is absent. */
export type Leaf = string | number | boolean | readonly number[] | null;

/** Leaves of a tree by their path, as `feed.voltageV` or `it.racks.0.count`; a dot inside a key is written `~`. */
export type Leaves = Readonly<Record<string, Leaf>>;

type Branch = { readonly [key: string]: unknown };

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === "number");
}

function isLeaf(value: unknown): value is Leaf {
  return ["string", "number", "boolean"].includes(typeof value) || isNumberList(value);
}

/** A tree as its leaves. What is neither leaf nor branch is left out. */
export function leavesOf(tree: unknown, path = ""): Leaves {
  if (isLeaf(tree)) return path === "" ? {} : { [path]: tree };
  if (!isBranch(tree)) return {};
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      Object.entries(leavesOf(value, `${path === "" ? "" : `${path}.`}${key.replaceAll(".", "~")}`)),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (isBranch(value) && Object.keys(value).length === 0);
}

function withList(list: readonly unknown[], index: number, rest: readonly string[], leaf: Leaf): readonly unknown[] {
  const grown = Array.from({ length: Math.max(list.length, Math.min(index, list.length) + 1) }, (_, i) =>
    i === index ? withPath(list[i], rest, leaf) : list[i],
  );
  return grown.filter((item) => !isEmpty(item));
}

function withPath(tree: unknown, [key, ...rest]: readonly string[], leaf: Leaf): unknown {
  if (key === undefined) return leaf === null ? undefined : leaf;
  if (/^\d{1,3}$/.test(key) && (Array.isArray(tree) || !isBranch(tree)))
    return withList(Array.isArray(tree) ? tree : [], Number(key), rest, leaf);
  const entries = isBranch(tree) && !Array.isArray(tree) ? Object.entries(tree) : [];
  const here = new Map<string, unknown>(entries);
  const changed = withPath(here.get(key), rest, leaf);
  if (isEmpty(changed)) here.delete(key);
  else here.set(key, changed);
  return Object.fromEntries(here);
}

function keysOf(path: string): readonly string[] {
  return path.split(".").map((key) => key.replaceAll("~", "."));
}

/** A tree with leaves set, in their order; branches and lists grow as paths ask, and go when they are empty. */
export function withLeaves(tree: unknown, leaves: Leaves): unknown {
  return Object.entries(leaves).reduce<unknown>((grown, [path, leaf]) => withPath(grown, keysOf(path), leaf), tree);
}

function same(one: Leaf | undefined, other: Leaf | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What has to be set in one tree to make it another; what the other lacks is set to absent, from the last. */
export function differences(from: unknown, to: unknown): Leaves {
  const before = leavesOf(from);
  const after = leavesOf(to);
  const gone = Object.keys(before)
    .filter((path) => !Object.hasOwn(after, path))
    .reverse()
    .map((path): [string, Leaf] => [path, null]);
  const changed = Object.entries(after).filter(
    ([path, leaf]) => !Object.hasOwn(before, path) || !same(before[path], leaf),
  );
  return Object.fromEntries([...gone, ...changed]);
}
