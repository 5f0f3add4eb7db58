import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { yorkCalc } from "./tables/towers.ts";

const [coldestTempC, warmestTempC] = yorkCalc.wetBulbTempsC;
const [leastRangeK, mostRangeK] = yorkCalc.rangesK;
const [leastWaterShare, mostWaterShare] = yorkCalc.waterFlowShares;
const [leastApproachK, mostApproachK] = yorkCalc.approachesK;

/** Input of {@link towerApproach}. */
export const towerApproachInput = z
  .strictObject({
    wetBulbTempC: between(coldestTempC, warmestTempC, "degC", "Of the entering air"),
    rangeK: between(leastRangeK, mostRangeK, "K", "Water entering less water leaving the tower"),
    waterFlowShare: between(leastWaterShare, mostWaterShare, "1", "Of the design water flow").default(1),
    airFlowShare: between(0.01, 1.25, "1", "Of the design air flow").default(1),
  })
  .refine(({ waterFlowShare, airFlowShare }) => waterFlowShare / airFlowShare <= yorkCalc.waterToAirLimitRatio, {
    path: ["airFlowShare"],
    message: `at least 1/${yorkCalc.waterToAirLimitRatio} of waterFlowShare: the correlation ends there`,
  })
  .meta({ description: "Approach of a cooling tower: water leaving less wet bulb." });

/** Input of {@link towerApproach}, defaults not yet filled in. */
export type TowerApproachInput = z.input<typeof towerApproachInput>;

/** Result of {@link towerApproach}. */
export interface TowerApproachResult {
  readonly approachK: number;
  readonly leavingTempC: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly waterToAirRatio: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Coefficients of the approach as c0 + c1 r + c2 r² in the ratio r of water to air, for one wet bulb and range: element
 * `power` of the YorkCalc polynomial. Plain numbers, no checks.
 */
export function towerCoefficientKernel(power: 0 | 1 | 2, wetBulbTempC: number, rangeK: number): number {
  const c: readonly number[] = yorkCalc.coefficients;
  const at = 9 * power;
  const term = (i: number): number =>
    (c[i] as number) + wetBulbTempC * ((c[i + 1] as number) + wetBulbTempC * (c[i + 2] as number));
  return term(at) + rangeK * (term(at + 3) + rangeK * term(at + 6));
}

/**
 * Approach in K by YorkCalc. Plain numbers, no checks: hold the bounds of `tables.yorkCalc`.
 *
 * @param waterToAirRatio - water flow share over air flow share
 * @see Sources: `modelica-buildings-york-calc`
 */
export function towerApproachKernel(wetBulbTempC: number, rangeK: number, waterToAirRatio: number): number {
  return (
    towerCoefficientKernel(0, wetBulbTempC, rangeK) +
    waterToAirRatio *
      (towerCoefficientKernel(1, wetBulbTempC, rangeK) +
        waterToAirRatio * towerCoefficientKernel(2, wetBulbTempC, rangeK))
  );
}

/**
 * Approach of an open cooling tower. It is no constant: at one range and flow it grows as the air gets colder.
 *
 * @param input - wet bulb in °C, range in K, shares of the design water and air flow
 * @returns approach in K, temperature of the leaving water in °C
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` (outside the correlation)
 * @see Sources: `modelica-buildings-york-calc`
 */
export function towerApproach(input: TowerApproachInput): TowerApproachResult {
  const tower = parseInput("towerApproach", towerApproachInput, input);
  const waterToAirRatio = tower.waterFlowShare / tower.airFlowShare;
  const approachK = towerApproachKernel(tower.wetBulbTempC, tower.rangeK, waterToAirRatio);
  const outside: Finding = {
    code: "outside-tower-correlation",
    severity: "warning",
    message: `The approach of ${approachK.toFixed(1)} K is outside the ${leastApproachK} to ${mostApproachK} K for which the correlation is stated.`,
    path: "approachK",
    value: approachK,
    limit: approachK < leastApproachK ? leastApproachK : mostApproachK,
    source: yorkCalc.source,
  };
  return {
    approachK,
    leavingTempC: tower.wetBulbTempC + approachK,
    steps: { waterToAirRatio },
    findings: approachK < leastApproachK || approachK > mostApproachK ? [outside] : [],
    sources: [yorkCalc.source],
  };
}
