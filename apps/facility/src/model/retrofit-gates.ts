import { type Finding, ModelError } from "@watthall/basis";
import { airFlow, rackHeat } from "@watthall/cooling-load";
import { feedCurrent } from "@watthall/electrical-feed";
import type { ExistingHall } from "../scenario/existing-hall.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type CableOverload, cableOverload } from "./cable-overload.ts";
import type { RackGroup } from "./it-load.ts";

/** Something of an existing hall that a new rack has to pass. */
export interface RetrofitGate {
  readonly gate: string;
  /** Of each position, or of the whole hall. */
  readonly scope: "position" | "hall";
  readonly verdict: "pass" | "fail";
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  /** Racks that this gate alone lets in. */
  readonly rackCount: number;
  readonly message: string;
}

/** What of an existing hall lets new racks in, and what does not. */
export interface RetrofitGates {
  readonly gates: readonly RetrofitGate[];
  /** Racks that fit with nothing changed. */
  readonly asBuiltCount: number;
  /** Racks that fit once every gate of a position is mended, and the hall as a whole stays as it is. */
  readonly positionsMendedCount: number;
  /** The gate that then binds. */
  readonly bindingGate: string;
  /** What one new rack does to the cable of a position, were it plugged in. */
  readonly overload: CableOverload;
  readonly findings: readonly Finding[];
}

interface NewRack {
  readonly loadKw: number;
  readonly massKg: number;
  readonly footprintM2: number;
  readonly liquidShare: number;
  readonly powerFactor: number;
}

type Limit = Pick<RetrofitGate, "gate" | "value" | "limit" | "unit" | "message">;

function positionGate(hall: ExistingHall, limit: Limit): RetrofitGate {
  const pass = limit.value <= limit.limit;
  return { ...limit, scope: "position", verdict: pass ? "pass" : "fail", rackCount: pass ? hall.positionCount : 0 };
}

function hallGate(hall: ExistingHall, perRack: number, limit: Limit): RetrofitGate {
  const rackCount =
    perRack === 0 ? hall.positionCount : Math.min(hall.positionCount, Math.floor(limit.limit / perRack));
  return { ...limit, scope: "hall", verdict: limit.value <= limit.limit ? "pass" : "fail", rackCount };
}

function positionGates(hall: ExistingHall, rack: NewRack): readonly RetrofitGate[] {
  const { system, voltageV, ratedA, breakerA, sectionMm2 } = hall.cable;
  const { currentA } = feedCurrent({ loadKw: rack.loadKw, system, voltageV, powerFactor: rack.powerFactor });
  const kgPerM2 = rack.massKg / rack.footprintM2;
  const { airHeatKw } = rackHeat({ loadKw: rack.loadKw, liquidShare: rack.liquidShare });
  return [
    positionGate(hall, {
      gate: "cable",
      value: currentA,
      limit: ratedA,
      unit: "A",
      message: `the rack draws ${currentA.toFixed(0)} A through a ${sectionMm2} mm² cable rated ${ratedA} A`,
    }),
    positionGate(hall, {
      gate: "breaker",
      value: currentA,
      limit: breakerA,
      unit: "A",
      message: `the rack draws ${(currentA / breakerA).toFixed(1)} times the rating of the ${breakerA} A breaker, which trips first`,
    }),
    positionGate(hall, {
      gate: "floor",
      value: kgPerM2,
      limit: hall.floorKgPerM2,
      unit: "kg/m2",
      message: `${rack.massKg} kg on ${rack.footprintM2} m² is ${kgPerM2.toFixed(0)} kg/m², on a floor for ${hall.floorKgPerM2} kg/m²`,
    }),
    positionGate(hall, {
      gate: "air of a position",
      value: airHeatKw,
      limit: hall.positionKw,
      unit: "kW",
      message: `${airHeatKw.toFixed(1)} kW of the rack's heat leaves in the air of a position built for ${hall.positionKw} kW`,
    }),
  ];
}

function hallGates(hall: ExistingHall, rack: NewRack): readonly RetrofitGate[] {
  const full = hall.positionCount;
  const { liquidHeatKw, airHeatKw } = rackHeat({ loadKw: rack.loadKw, liquidShare: rack.liquidShare });
  const upsKw = hall.upsKw * hall.usableShare;
  const liquidKw = hall.liquidCoolingKw ?? 0;
  const fuelKw = hall.positionCount * hall.positionKw * hall.fuel.pueRatio;
  const facilityKw = rack.loadKw * hall.fuel.pueRatio;
  return [
    hallGate(hall, rack.loadKw, {
      gate: "UPS",
      value: full * rack.loadKw,
      limit: upsKw,
      unit: "kW",
      message: `${full} racks draw ${full * rack.loadKw} kW; the UPS gives ${upsKw} kW`,
    }),
    hallGate(hall, liquidHeatKw, {
      gate: "liquid cooling",
      value: full * liquidHeatKw,
      limit: liquidKw,
      unit: "kW",
      message:
        liquidKw === 0
          ? `each rack gives ${liquidHeatKw.toFixed(0)} kW to a coolant, and the hall has no liquid cooling`
          : `${full} racks give ${(full * liquidHeatKw).toFixed(0)} kW to the coolant; the hall takes ${liquidKw} kW`,
    }),
    hallGate(hall, airHeatKw, {
      gate: "air cooling",
      value: full * airHeatKw,
      limit: hall.airCoolingKw,
      unit: "kW",
      message: `${full} racks give ${(full * airHeatKw).toFixed(0)} kW to the air; the hall takes ${hall.airCoolingKw} kW`,
    }),
    hallGate(hall, facilityKw, {
      gate: "fuel",
      value: full * facilityKw,
      limit: fuelKw,
      unit: "kW",
      message: `the fuel for ${hall.fuel.durationH} h carries ${fuelKw} kW at PUE ${hall.fuel.pueRatio}; ${full} racks would draw ${full * facilityKw} kW`,
    }),
  ];
}

function airAlone({ loadKw }: NewRack, { cooling }: Scenario, altitudeM: number): Finding {
  const { airRiseK, airInletTempC } = cooling;
  const flow = airFlow({ heatKw: loadKw, deltaK: airRiseK, inletTempC: airInletTempC, altitudeM });
  return {
    code: "air-alone",
    severity: "info",
    message: `By air alone one rack would need ${flow.volumeFlowM3PerS.toFixed(1)} m³/s at a rise of ${airRiseK} K`,
    path: "hall.airCoolingKw",
    value: flow.volumeFlowM3PerS,
  };
}

/**
 * How many new racks an existing hall takes, and every gate that they fail.
 *
 * @param scenario - with `hall` and `it.refill`
 * @param rack - load and liquid share of one new rack
 * @param altitudeM - of the site
 * @throws {@link ModelError} `input-invalid` when the scenario has neither
 */
export function retrofitGates(
  scenario: Scenario,
  { liquidShare, loadKw }: Pick<RackGroup, "liquidShare" | "loadKw">,
  altitudeM: number,
): RetrofitGates {
  const { hall, it } = scenario;
  if (hall === undefined || it.refill === undefined)
    throw new ModelError({
      code: "input-invalid",
      model: "retrofitGates",
      path: "hall",
      received: "nothing",
      allowed: "an existing hall, and it.refill with the racks that are to fill it",
    });
  const { massKg, footprintM2 } = it.refill;
  const powerFactor = (it.refill.feed ?? scenario.feed).powerFactor;
  const rack = { loadKw, massKg, footprintM2, liquidShare, powerFactor };
  const ofPositions = positionGates(hall, rack);
  const ofHall = hallGates(hall, rack);
  // A hall without a coolant loop gets one with its new positions: the loop is of the positions, its plant of the site.
  const kept = ofHall.filter(({ gate }) => gate !== "liquid cooling" || hall.liquidCoolingKw !== undefined);
  const gates = [...ofPositions, ...ofHall];
  const fewest = (some: readonly RetrofitGate[]) =>
    Math.min(hall.positionCount, ...some.map(({ rackCount }) => rackCount));
  const positionsMendedCount = fewest(kept);
  const overload = cableOverload(hall, loadKw, powerFactor);
  const findings = gates
    .filter(({ verdict }) => verdict === "fail")
    .map(
      ({ gate, message, value, limit, rackCount, scope }): Finding => ({
        code: "retrofit-gate",
        severity: "fail",
        message: `Gate "${gate}": ${message}${scope === "hall" ? `: ${rackCount} racks` : ""}`,
        path: `hall.${gate}`,
        value,
        limit,
      }),
    );
  return {
    gates,
    asBuiltCount: fewest(gates),
    positionsMendedCount,
    bindingGate: kept.find(({ rackCount }) => rackCount === positionsMendedCount)?.gate ?? "positions",
    overload,
    findings: [...findings, ...overload.findings, airAlone(rack, scenario, altitudeM)],
  };
}
