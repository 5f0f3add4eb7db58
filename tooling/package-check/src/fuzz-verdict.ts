import { ModelError } from "@watthall/basis";

const prototypes = [Object.prototype, Array.prototype, Function.prototype] as const;
const ownKeys = () => prototypes.map((each) => Reflect.ownKeys(each).length).join();
const untouched = ownKeys();

/** Where a value is not plain JSON, columns of numbers allowed; `null` where it all is. */
function notPlain(value: unknown, path = ""): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (value instanceof Float64Array) {
    const at = value.findIndex((each) => !Number.isFinite(each));
    return at < 0 ? null : `${path}[${at}] is ${value[at]}`;
  }
  if (typeof value !== "object") return `${path} is of type ${typeof value}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    return `${path} is no plain object`;
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    // A field that JSON leaves out.
    if (child === undefined && !Array.isArray(value)) continue;
    const found = notPlain(child, path === "" ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) frozen((value as Record<PropertyKey, unknown>)[key]);
  }
  return value;
}

function outcome(run: (input: unknown) => unknown, input: unknown): string | null {
  try {
    return notPlain(run(input));
  } catch (thrown) {
    if (!ModelError.is(thrown))
      return `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
    return Object.values(thrown.toJSON()).every((each) => typeof each === "string")
      ? null
      : "threw a ModelError with a field that is no text";
  }
}

/**
 * Calls a function with an input that nobody may change.
 *
 * @returns what is wrong with the outcome: neither a ModelError nor plain JSON of finite numbers, or a changed
 * prototype; `null` where all is well
 */
export function fault(run: (input: unknown) => unknown, input: unknown): string | null {
  const found = outcome(run, frozen(input));
  if (ownKeys() !== untouched) return "changed a prototype of the language";
  return found;
}
