import { between, type Finding, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { type Fuel, fuels, type SourcedFigure } from "./tables/fuels.ts";

/**
 * A liquid fuel: by name, diesel of a known density, or a blend by volume of renewable into fossil diesel.
 * Densities are those at 15 °C.
 */
export const fuelChoice = z.union([
  z.enum(["diesel-en590", "hvo-en15940"]),
  z.strictObject({ densityKgPerM3: between(700, 1000, "kg/m3", "Of a diesel, at 15 °C") }),
  z.strictObject({ hvoVolumeShare: share("Renewable (EN 15940) in fossil diesel (EN 590), by volume") }),
]);

/** A liquid fuel, as the functions take it. */
export type FuelChoice = z.infer<typeof fuelChoice>;

/** Heating value of diesel, to which the fuel curves of engines refer. */
export const dieselHeatingValueMjPerKg: number = fuels[0].heatingValueMjPerKg.value;

/** A fuel's properties, resolved. */
export interface ResolvedFuel {
  readonly densityKgPerM3: number;
  /** Band in which the density may lie; both ends equal where the caller gave it. */
  readonly densityLowKgPerM3: number;
  readonly densityHighKgPerM3: number;
  readonly heatingValueMjPerKg: number;
  readonly co2FossilKgPerT: number;
  readonly co2BiogenicKgPerT: number;
  readonly storageLifeMonths: number;
  /** On the density taken. */
  readonly findings: readonly Finding[];
  /** On the carbon, for those who count it. */
  readonly carbonFindings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const [diesel, hvo] = fuels;

function weak(figure: SourcedFigure, name: string): readonly Finding[] {
  if (figure.grade !== "unverified") return [];
  return [
    {
      code: "figure-unverified",
      severity: "warning",
      message: `${name} could not be confirmed in a source`,
      path: "fuel",
      value: figure.value,
      source: figure.source,
    },
  ];
}

function sourcesOf(fuel: (typeof fuels)[number]): readonly SourceId[] {
  return [fuel.densityKgPerM3.source, fuel.heatingValueMjPerKg.source, fuel.co2FossilKgPerT.source];
}

function named(fuel: (typeof fuels)[number]): ResolvedFuel {
  const { low, high } = fuel.densityBandKgPerM3;
  return {
    densityKgPerM3: fuel.densityKgPerM3.value,
    densityLowKgPerM3: low,
    densityHighKgPerM3: high,
    heatingValueMjPerKg: fuel.heatingValueMjPerKg.value,
    co2FossilKgPerT: fuel.co2FossilKgPerT.value,
    co2BiogenicKgPerT: fuel.co2BiogenicKgPerT.value,
    storageLifeMonths: fuel.storageLifeMonths.value,
    findings: [
      {
        code: "density-assumed",
        severity: "info",
        message: `density taken as ${fuel.densityKgPerM3.value} kg/m3; the standard allows ${low} to ${high}`,
        path: "fuel",
        value: fuel.densityKgPerM3.value,
        source: fuel.densityBandKgPerM3.source,
      },
    ],
    carbonFindings: weak(fuel.co2BiogenicKgPerT, `biogenic CO2 of ${fuel.id}`),
    sources: sourcesOf(fuel),
  };
}

function ofDensity(densityKgPerM3: number): ResolvedFuel {
  const { low, high, source } = diesel.densityBandKgPerM3;
  const outside = densityKgPerM3 < low || densityKgPerM3 > high;
  return {
    ...named(diesel),
    densityKgPerM3,
    densityLowKgPerM3: densityKgPerM3,
    densityHighKgPerM3: densityKgPerM3,
    findings: outside
      ? [
          {
            code: "density-outside-standard",
            severity: "warning",
            message: `${densityKgPerM3} kg/m3 is outside the ${low} to ${high} of EN 590; heating value and CO2 are diesel's`,
            path: "fuel.densityKgPerM3",
            value: densityKgPerM3,
            limit: densityKgPerM3 < low ? low : high,
            source,
          },
        ]
      : [],
  };
}

function blend(hvoVolumeShare: number): ResolvedFuel {
  const pure = { diesel: named(diesel), hvo: named(hvo) };
  const mix = (a: number, b: number, weight: number) => a + (b - a) * weight;
  const byVolume = (key: "densityKgPerM3" | "densityLowKgPerM3" | "densityHighKgPerM3") =>
    mix(pure.diesel[key], pure.hvo[key], hvoVolumeShare);
  const densityKgPerM3 = byVolume("densityKgPerM3");
  const hvoMassShare = (hvoVolumeShare * pure.hvo.densityKgPerM3) / densityKgPerM3;
  const byMass = (key: "heatingValueMjPerKg" | "co2FossilKgPerT" | "co2BiogenicKgPerT") =>
    mix(pure.diesel[key], pure.hvo[key], hvoMassShare);
  return {
    densityKgPerM3,
    densityLowKgPerM3: byVolume("densityLowKgPerM3"),
    densityHighKgPerM3: byVolume("densityHighKgPerM3"),
    heatingValueMjPerKg: byMass("heatingValueMjPerKg"),
    co2FossilKgPerT: byMass("co2FossilKgPerT"),
    co2BiogenicKgPerT: byMass("co2BiogenicKgPerT"),
    storageLifeMonths:
      hvoVolumeShare === 1
        ? pure.hvo.storageLifeMonths
        : Math.min(pure.diesel.storageLifeMonths, pure.hvo.storageLifeMonths),
    findings: [
      {
        code: "density-assumed",
        severity: "info",
        message: `density of the blend taken as ${densityKgPerM3.toFixed(1)} kg/m3, from those of its parts by volume`,
        path: "fuel",
        value: densityKgPerM3,
        source: diesel.densityBandKgPerM3.source,
      },
    ],
    carbonFindings: pure.hvo.carbonFindings,
    sources: [...new Set([...pure.diesel.sources, ...pure.hvo.sources])],
  };
}

/** Resolves a fuel's properties. A density alone stands for a diesel of that density. */
export function resolveFuel(fuel: FuelChoice): ResolvedFuel {
  if (typeof fuel === "object")
    return "densityKgPerM3" in fuel ? ofDensity(fuel.densityKgPerM3) : blend(fuel.hvoVolumeShare);
  return named(fuel === "diesel-en590" ? diesel : hvo);
}

/** The row of a named fuel. */
export function fuelRow(id: "diesel-en590" | "hvo-en15940"): Fuel {
  return id === "diesel-en590" ? diesel : hvo;
}
