import type { Finding, Grade, SourceId } from "@watthall/basis";
import { combustionRegime, type FuelRegimeResult, tables } from "@watthall/generator-autonomy";
import { meetsThresholdKernel } from "@watthall/generator-autonomy/kernels";

/** Standing of a site under one heading of the French nomenclature of classified installations. */
export interface FrenchHeading {
  readonly heading: string;
  readonly title: string;
  /** NC not classified, D declaration, DC with inspection, E registration, A authorisation. */
  readonly regime: string;
  readonly quantity: number;
  readonly unit: "t" | "MW" | "kW";
  /** Lower bound of the regime; for NC the bound that is not reached. */
  readonly threshold: number | null;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** What the headings are judged by. */
export interface FrenchHeadingsInput {
  /** Fuel, as judged by `fuelRegime` for the longest autonomy; `null` where there is none. */
  readonly fuel: FuelRegimeResult | null;
  /** Electrical rating of every installed set together. */
  readonly generatorKw: number;
  readonly generatorCount: number;
  /** Of all chargers of UPS batteries together. */
  readonly batteryChargerKw: number;
  /** Heat at the design hour that leaves through wetted air. */
  readonly evaporativeHeatKw: number;
}

const evaporativeBoundKw = 3000;

function evaporative(heatKw: number): readonly FrenchHeading[] {
  if (heatKw === 0) return [];
  return [
    {
      heading: "2921",
      title: "Evaporative cooling",
      regime: heatKw >= evaporativeBoundKw ? "E" : "DC",
      quantity: heatKw,
      unit: "kW",
      threshold: heatKw >= evaporativeBoundKw ? evaporativeBoundKw : null,
      source: "fr-2021-976",
      grade: "standard",
    },
  ];
}

/** UPS batteries are taken as lithium, which give off no hydrogen: 2925-2. */
function batteries(chargerKw: number): readonly FrenchHeading[] {
  return tables.chargingThresholds
    .filter(({ makesHydrogen }) => !makesHydrogen)
    .map(({ heading, regime, thresholdKw, inclusive, source, grade }) => ({
      heading,
      title: "Batteries that give off no hydrogen",
      regime: meetsThresholdKernel(chargerKw, thresholdKw, inclusive) ? regime : "NC",
      quantity: chargerKw,
      unit: "kW",
      threshold: thresholdKw,
      source,
      grade,
    }));
}

/**
 * French headings that a site may fall under: 4734 (fuel), 2910 and 3110 (combustion), 2925 (batteries), 2921
 * (evaporative cooling). Refrigerants (1185) are out of scope: their mass is not modelled.
 *
 * @returns a row a heading, and a finding that says what is out of scope
 */
export function frenchHeadings(input: FrenchHeadingsInput): {
  readonly headings: readonly FrenchHeading[];
  readonly findings: readonly Finding[];
} {
  const combustion = combustionRegime({ installedKw: input.generatorKw, setCount: input.generatorCount });
  const fuel = (input.fuel?.headings ?? []).map(
    ({ heading, regime, massT, thresholdT, source, grade }): FrenchHeading => ({
      heading,
      title: "Petroleum products and substitutes",
      regime,
      quantity: massT,
      unit: "t",
      threshold: thresholdT,
      source,
      grade,
    }),
  );
  const burning = combustion.headings.map(
    ({ heading, regime, thermalInputMw, thresholdMw, source, grade }): FrenchHeading => ({
      heading,
      title: "Combustion",
      regime,
      quantity: thermalInputMw,
      unit: "MW",
      threshold: thresholdMw,
      source,
      grade,
    }),
  );
  return {
    headings: [...fuel, ...burning, ...batteries(input.batteryChargerKw), ...evaporative(input.evaporativeHeatKw)],
    findings: [
      ...combustion.findings.map((one) => ({ ...one, path: "headings.combustion" })),
      {
        code: "refrigerants-out-of-scope",
        severity: "info",
        message: "Refrigerants of chillers (heading 1185) are out of scope: their mass is not modelled.",
        path: "headings",
      },
    ],
  };
}
