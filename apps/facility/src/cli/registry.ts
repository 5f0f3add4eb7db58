import { ModelError, nearestKeys } from "@watthall/basis";
import * as climate from "@watthall/climate";
import * as coolingLoad from "@watthall/cooling-load";
import * as electricalFeed from "@watthall/electrical-feed";
import * as generatorAutonomy from "@watthall/generator-autonomy";
import * as gpuEquivalence from "@watthall/gpu-equivalence";
import * as hardware from "@watthall/hardware";
import * as sampling from "@watthall/sampling";
import * as siteEconomics from "@watthall/site-economics";
import { z } from "zod";

const packages = {
  "electrical-feed": electricalFeed,
  "cooling-load": coolingLoad,
  climate,
  "generator-autonomy": generatorAutonomy,
  "gpu-equivalence": gpuEquivalence,
  hardware,
  "site-economics": siteEconomics,
  sampling,
} as const satisfies Readonly<Record<string, object>>;

/** A function of a package that takes one object, with the schema of that object. */
export interface CallableFunction {
  readonly name: string;
  readonly package: string;
  /** One line. */
  readonly description: string;
  readonly input: z.ZodType;
  readonly call: (input: unknown) => unknown;
}

/** Every public function of every package: an exported `foo` beside its exported `fooInput`. */
export const callableFunctions: readonly CallableFunction[] = Object.entries(packages).flatMap(([id, api]) => {
  const exported = new Map<string, unknown>(Object.entries(api));
  return [...exported].flatMap(([name, call]) => {
    const input = exported.get(`${name}Input`);
    if (typeof call !== "function" || !(input instanceof z.ZodType)) return [];
    const description = input.meta()?.description ?? "";
    return [{ name, package: id, description, input, call: (value: unknown) => call(value) as unknown }];
  });
});

/**
 * A function by its name.
 *
 * @throws {@link ModelError} `unknown-key`, with the nearest names
 */
export function functionNamed(name: string): CallableFunction {
  const found = callableFunctions.find((each) => each.name === name);
  if (found) return found;
  const names = callableFunctions.map((each) => each.name);
  throw new ModelError({
    code: "unknown-key",
    model: "watthall",
    path: "function",
    received: name,
    allowed: `a name that \`watthall functions\` lists; nearest: ${nearestKeys(name, names).join(", ")}`,
  });
}
