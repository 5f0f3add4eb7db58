import { ModelError, type SourceId, showValue } from "@watthall/basis";
import { z } from "zod";
import { coolantFreezingKernel } from "./coolant-kernels.ts";
import { coolants } from "./tables/coolants.ts";
import { propyleneGlycol } from "./tables/propylene-glycol.ts";

/** Names of the coolants. */
export const coolantIds = coolants.map(({ id }) => id);

/** Schema of a coolant's name. */
export const coolantId = z
  .enum(coolantIds)
  .meta({ description: "Coolant; pg is propylene glycol in water with its percentage by mass unless named otherwise" });

/** Name of a coolant: `water`, `pg25`, … */
export type CoolantId = (typeof coolants)[number]["id"];

/** Propylene glycol by mass in a coolant, 0 for water. */
export function glycolMassShareOf(coolant: CoolantId): number {
  return coolants.find(({ id }) => id === coolant)?.glycolMassShare ?? 0;
}

/** Temperatures in °C between which the properties of a coolant hold: freezing, and boiling of water at 1 atm. */
export function coolantRange(coolant: CoolantId): readonly [number, number] {
  return [coolantFreezingKernel(glycolMassShareOf(coolant)), propyleneGlycol.maxTempC];
}

/** Sources of the properties of a coolant. */
export function coolantSources(coolant: CoolantId): readonly SourceId[] {
  return glycolMassShareOf(coolant) === 0 ? ["kell-1975", "iapws-sr6-08"] : ["melinder-2010-mpg"];
}

/**
 * Refuses a temperature at which a coolant's properties are not known.
 *
 * @throws {@link ModelError} `out-of-range`, naming `path`
 */
export function assertLiquid(model: string, path: string, coolant: CoolantId, tempC: number): void {
  const [low, high] = coolantRange(coolant);
  if (tempC >= low && tempC <= high) return;
  throw new ModelError({
    code: "out-of-range",
    model,
    path,
    received: showValue(tempC),
    allowed: `${low.toFixed(1)} to ${high} degC, where ${coolant} is liquid at atmospheric pressure`,
  });
}
