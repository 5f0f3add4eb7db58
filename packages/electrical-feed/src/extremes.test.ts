import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cableSize } from "./cable-size.ts";
import { cableSizeInput } from "./cable-size-input.ts";
import { circuitProtection, circuitProtectionInput } from "./circuit-protection.ts";
import { conductorHeating, conductorHeatingInput } from "./conductor-heating.ts";
import { conductorTemperature, conductorTemperatureInput } from "./conductor-temperature.ts";
import { economicSection, economicSectionInput } from "./economic-section.ts";
import { feedRedundancy, feedRedundancyInput } from "./feed-redundancy.ts";
import { minimumFaultSection, minimumFaultSectionInput } from "./minimum-fault-section.ts";
import { neutralHarmonics, neutralHarmonicsInput } from "./neutral-harmonics.ts";
import { transientLoad, transientLoadInput } from "./transient-load.ts";
import { voltageDrop, voltageDropInput } from "./voltage-drop.ts";

interface Node {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

/** Numbers of an input with the bounds of their schema, as setters. */
function* bounded(
  node: Node,
  value: unknown,
  set: (to: unknown) => void,
): Generator<{ bounds: number[]; set: (to: number) => void }> {
  if (typeof value === "number" && node.minimum !== undefined && node.maximum !== undefined)
    yield { bounds: [node.minimum, node.maximum, value], set };
  const branches = node.oneOf ?? node.anyOf;
  if (branches !== undefined) {
    const fitting = branches.find((each) =>
      Object.keys(value as object).every((key) => key in (each.properties ?? {})),
    );
    if (fitting) yield* bounded(fitting, value, set);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const schema = Array.isArray(value) ? node.items : node.properties?.[key];
    if (schema) yield* bounded(schema, child, (to) => Reflect.set(value, key, to));
  }
}

const thermal = { kind: "rating", ampacityA: 300, ratedTempC: 90, ratedAmbientTempC: 30 };
const metal = { conductor: "copper", insulation: "xlpe" };
const cable = { ...metal, sectionMm2: 95 };
const feed = { system: "ac-3ph", voltageV: 415, powerFactor: 0.9 };
const device = {
  kind: "mccb",
  ratedCurrentA: 400,
  longDelayS: 10,
  instantaneousA: 4000,
  shortDelayS: 0.1,
  breakingCapacityKa: 25,
};
const layers = { kind: "iec-60287", arrangement: "trefoil" };
const loaded = { ...cable, system: "ac-3ph", currentA: 200, ambientTempC: 35, groupingFactor: 0.8 };
const swing = {
  ...feed,
  loadKw: 200,
  peakRatio: 1.4,
  peakDurationS: 10,
  periodS: 60,
  lengthM: 30,
  ambientTempC: 30,
  device,
};

const asked: readonly (readonly [string, (input: never) => unknown, z.ZodType, object])[] = [
  [
    "cableSize",
    cableSize,
    cableSizeInput,
    {
      ...feed,
      ...metal,
      standard: "iec-60364-5-52",
      method: "E",
      loadKw: 100,
      lengthM: 30,
      ambientTempC: 35,
      groupingFactor: 0.8,
      faultKa: 10,
      clearingTimeS: 0.2,
      thirdHarmonicShare: 0.1,
    },
  ],
  [
    "cableSize, NEC",
    cableSize,
    cableSizeInput,
    {
      ...feed,
      standard: "nec-310-16",
      conductor: "aluminium",
      ratedTempC: 90,
      loadKw: 100,
      lengthM: 30,
      ambientTempC: 35,
      groupingFactor: 0.8,
    },
  ],
  ["conductorTemperature", conductorTemperature, conductorTemperatureInput, { ...loaded, thermal }],
  [
    "conductorTemperature, layers",
    conductorTemperature,
    conductorTemperatureInput,
    { ...loaded, thermal: layers, frequencyHz: 50 },
  ],
  [
    "conductorHeating",
    conductorHeating,
    conductorHeatingInput,
    { ...loaded, thermal, initialTempC: 30, thresholdTempsC: [90, 250], heatCapacityJPerMK: 900 },
  ],
  [
    "conductorHeating, layers",
    conductorHeating,
    conductorHeatingInput,
    {
      ...loaded,
      thermal: layers,
      initialTempC: 30,
      thresholdTempsC: [90],
      profile: [{ currentA: 500, durationS: 60 }],
    },
  ],
  [
    "voltageDrop",
    voltageDrop,
    voltageDropInput,
    {
      ...feed,
      ...cable,
      insulation: undefined,
      currentA: 100,
      lengthM: 30,
      conductorTempC: 70,
      parallelRuns: 2,
      reactanceOhmPerKm: 0.08,
    },
  ],
  [
    "minimumFaultSection",
    minimumFaultSection,
    minimumFaultSectionInput,
    { ...metal, faultKa: 10, clearingTimeS: 0.2, initialTempC: 60 },
  ],
  [
    "circuitProtection",
    circuitProtection,
    circuitProtectionInput,
    {
      system: "ac-3ph",
      voltageV: 415,
      designCurrentA: 200,
      device,
      cable: { ...cable, ampacityA: 300 },
      maxFaultKa: 20,
      minFaultKa: 2,
      earthing: "tn-s",
      currentsA: [500],
    },
  ],
  [
    "feedRedundancy",
    feedRedundancy,
    feedRedundancyInput,
    {
      ...feed,
      loadKw: 140,
      ambientTempC: 30,
      feeds: ["A", "B"].map((id) => ({
        id,
        loadShare: 0.5,
        cable: { ...cable, thermal: { ...thermal }, parallelRuns: 1 },
        device: { ...device },
      })),
    },
  ],
  [
    "neutralHarmonics",
    neutralHarmonics,
    neutralHarmonicsInput,
    { phaseCurrentA: 100, thirdHarmonicShare: 0.2, ambientTempC: 30, groupingFactor: 0.8 },
  ],
  ["transientLoad", transientLoad, transientLoadInput, { ...swing, cable: { ...cable, thermal, parallelRuns: 1 } }],
  [
    "transientLoad, layers",
    transientLoad,
    transientLoadInput,
    { ...swing, cable: { ...cable, thermal: layers, parallelRuns: 1 } },
  ],
  [
    "economicSection",
    economicSection,
    economicSectionInput,
    {
      currentA: 100,
      conductor: "copper",
      conductorEurPerKg: 10,
      energyEurPerMwh: 100,
      yearlyH: 8000,
      years: 10,
      discountShare: 0.08,
      resistivityOhmM: 2e-8,
    },
  ],
];

describe("at the bounds of every number", () => {
  it.each(asked)("%s refuses, or answers in numbers that JSON can hold", (_, run, schema, base) => {
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node;
    const plain = JSON.parse(JSON.stringify(base)) as object;
    const count = [...bounded(json, plain, () => undefined)].length;
    expect(count).toBeGreaterThan(1);
    let answered = 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }), (picks) => {
        const input = JSON.parse(JSON.stringify(plain)) as object;
        [...bounded(json, input, () => undefined)].forEach(({ bounds, set }, i) => {
          set(bounds[Math.min(picks[i] ?? 2, 2)] as number);
        });
        try {
          const result = run(input as never);
          answered++;
          expect(JSON.stringify(result)).toBe(
            JSON.stringify(result, (_key, value) =>
              Number.isNaN(value) || Math.abs(value) === Number.POSITIVE_INFINITY ? "not a number" : value,
            ),
          );
        } catch (thrown) {
          if (!ModelError.is(thrown)) throw thrown;
        }
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(0);
  });
});
