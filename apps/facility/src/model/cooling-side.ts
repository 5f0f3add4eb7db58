import type { Finding } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import {
  type BufferVolumeResult,
  bufferVolume,
  type CduSelectionResult,
  type CoolantFlowResult,
  cduSelection,
  coolantFlow,
  type PlantYearResult,
  plantYear,
  type RideThroughResult,
  rideThrough,
} from "@watthall/cooling-load";
import type { Scenario } from "../scenario/scenario.ts";
import type { RackGroup } from "./it-load.ts";
import { type OrGap, orGap } from "./or-gap.ts";
import type { PowerBalance } from "./power-balance.ts";

/** Coolant of one rack of a group. */
export interface RackCooling {
  readonly name: string;
  /** `null` for a rack that is cooled by air alone. */
  readonly flow: CoolantFlowResult | null;
  /** Coolant of the rack and its share of the loop, and whose figure it is; `null` where none is known. */
  readonly holdUp: { readonly totalL: number; readonly basis: "scenario" | "reported" } | null;
  /** When the flow stops; `null` where no hold-up is known. */
  readonly rideThrough: RideThroughResult | null;
}

/** How the site's heat is taken out. */
export interface CoolingSide {
  readonly racks: readonly RackCooling[];
  readonly cdu: CduSelectionResult | null;
  readonly buffer: BufferVolumeResult | null;
  /** At the design hour's load all year; `null` where no weather was given. */
  readonly year: PlantYearResult | null;
  /** Of the scenario, put into the figures above. */
  readonly steps: {
    readonly supplyTempC: number;
    readonly cduUnitHeatKw: number;
    readonly cduSpareCount: number;
    readonly cduApproachK: number;
    readonly bufferRiseK: number;
    readonly bufferUsableShare: number;
  };
  readonly findings: readonly Finding[];
}

const nothing = { result: null, findings: [] } as const;

function holdUpOf({ rack }: RackGroup, { cooling }: Scenario): RackCooling["holdUp"] {
  if (cooling.rackHoldUpL !== undefined) return { totalL: cooling.rackHoldUpL, basis: "scenario" };
  const totalL = rack.holdUp?.totalL ?? null;
  return totalL === null ? null : { totalL, basis: "reported" };
}

/** Says that the hold-up is the scenario's own and no published one. */
function holdUpFindings({ rack }: RackGroup, { cooling }: Scenario, path: string): readonly Finding[] {
  if (cooling.rackHoldUpL === undefined) return [];
  const published = rack.holdUp?.totalL ?? null;
  const instead = published === null ? "none is published" : `${published} L are reported of the rack alone`;
  return [
    {
      code: "hold-up-assumed",
      severity: "info",
      message: `The ${cooling.rackHoldUpL} L of coolant of ${rack.name} are an assumption of the scenario; ${instead}`,
      path,
      value: cooling.rackHoldUpL,
    },
  ];
}

function flowStops(group: RackGroup, holdUp: RackCooling["holdUp"], scenario: Scenario): OrGap<RideThroughResult> {
  const { cooling } = scenario;
  const path = `cooling.${group.rack.id}.rideThrough`;
  if (holdUp === null)
    return {
      result: null,
      findings: [
        {
          code: "hold-up-unknown",
          severity: "incomplete",
          message: `How long ${group.rack.name} rides through a stop of its coolant cannot be told: no hold-up is published; give cooling.rackHoldUpL`,
          path,
        },
      ],
    };
  const stop = orGap(path, () =>
    rideThrough({
      stops: "flow",
      heatKw: group.loadKw * group.liquidShare,
      coolant: cooling.coolant,
      holdUpL: holdUp.totalL,
      metalKjPerK: 0,
      startTempC: cooling.supplyTempC,
      limitTempsC: [cooling.limitTempC],
    }),
  );
  return { ...stop, findings: [...holdUpFindings(group, scenario, path), ...stop.findings] };
}

function rackCooling(
  group: RackGroup,
  scenario: Scenario,
): { readonly cooling: RackCooling; readonly findings: readonly Finding[] } {
  const { coolant, supplyTempC, returnTempC } = scenario.cooling;
  const heatKw = group.loadKw * group.liquidShare;
  const liquid = heatKw > 0;
  const path = `cooling.${group.rack.id}`;
  const flow = liquid ? orGap(path, () => coolantFlow({ heatKw, coolant, supplyTempC, returnTempC })) : nothing;
  const holdUp = liquid ? holdUpOf(group, scenario) : null;
  const stop = liquid ? flowStops(group, holdUp, scenario) : nothing;
  return {
    cooling: { name: group.name, flow: flow.result, holdUp, rideThrough: stop.result },
    findings: [...flow.findings, ...stop.findings],
  };
}

/** Whether the plant's water, through a distribution unit, is cold enough for the racks at the design hour. */
function supplyFindings({ plant }: PowerBalance, { cooling }: Scenario): readonly Finding[] {
  const coldestTempC = (plant.liquid?.supplyTempC ?? Number.NEGATIVE_INFINITY) + cooling.cdu.approachK;
  if (coldestTempC <= cooling.supplyTempC) return [];
  return [
    {
      code: "coolant-supply-not-held",
      severity: "warning",
      message: `At the design hour the racks get coolant of ${coldestTempC.toFixed(1)} °C, by the plant's water and the units' approach of ${cooling.cdu.approachK} K, and not of ${cooling.supplyTempC} °C`,
      path: "cooling.supplyTempC",
      value: coldestTempC,
      limit: cooling.supplyTempC,
    },
  ];
}

/**
 * Flow, distribution units, buffer and the year of the plant.
 *
 * @param weather - the site's year, `null` to leave the year out
 */
export function coolingSide(
  groups: readonly RackGroup[],
  balance: PowerBalance,
  weather: WeatherYear | null,
  scenario: Scenario,
): CoolingSide {
  const { cooling } = scenario;
  const { liquidHeatKw, airHeatKw, itKw } = balance;
  const racks = groups.map((group) => rackCooling(group, scenario));
  const liquid = liquidHeatKw > 0;
  const cdu = liquid
    ? orGap("cooling.cdu", () =>
        cduSelection({
          liquidHeatKw,
          ...cooling.cdu,
          supplyTempC: cooling.supplyTempC,
          hallDewPointTempC: cooling.hallDewPointTempC,
          riseK: cooling.returnTempC - cooling.supplyTempC,
          coolant: cooling.coolant,
        }),
      )
    : nothing;
  const buffer =
    liquid && cooling.bufferDurationS > 0
      ? orGap("cooling.buffer", () =>
          bufferVolume({
            heatKw: liquidHeatKw,
            durationS: cooling.bufferDurationS,
            allowedRiseK: cooling.bufferRiseK,
            coolant: cooling.coolant,
            usableShare: cooling.bufferUsableShare,
            startTempC: cooling.bufferStartTempC ?? cooling.supplyTempC,
          }),
        )
      : nothing;
  const year =
    weather === null
      ? nothing
      : orGap("cooling.year", () =>
          plantYear({
            plant: cooling.plant,
            liquidHeatKw,
            airHeatKw,
            itKw,
            otherFacilityKw: balance.gridKw - itKw - balance.byKind.cooling,
            weather,
          }),
        );
  return {
    racks: racks.map(({ cooling: one }) => one),
    cdu: cdu.result,
    buffer: buffer.result,
    year: year.result,
    steps: {
      supplyTempC: cooling.supplyTempC,
      cduUnitHeatKw: cooling.cdu.unitHeatKw,
      cduSpareCount: cooling.cdu.spareCount,
      cduApproachK: cooling.cdu.approachK,
      bufferRiseK: cooling.bufferRiseK,
      bufferUsableShare: cooling.bufferUsableShare,
    },
    findings: [
      ...supplyFindings(balance, scenario),
      ...racks.flatMap(({ findings }) => findings),
      ...cdu.findings,
      ...buffer.findings,
      ...year.findings,
    ],
  };
}
