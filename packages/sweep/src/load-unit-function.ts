import type { UnitFunction } from "./sweep-runner.ts";

/** Module and export of a {@link UnitFunction}. */
export interface UnitFunctionAddress {
  readonly module: string;
  readonly name: string;
}

/**
 * Imports the function that an address names.
 *
 * @throws TypeError when the module exports no function of that name
 */
export async function loadUnitFunction<P, R>({ module, name }: UnitFunctionAddress): Promise<UnitFunction<P, R>> {
  const exported: unknown = Reflect.get(await import(/* @vite-ignore */ module), name);
  if (typeof exported !== "function") throw new TypeError(`${module} exports no function ${name}`);
  return (unit, parameters) => exported(unit, parameters);
}
