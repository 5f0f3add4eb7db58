import type { Sourced } from "@watthall/basis";

/** A correlation of a cooling tower's approach, with the bounds inside which it may be read. */
export interface TowerCorrelation extends Sourced {
  /** For a in 0 to 2, b in 0 to 2, k in 0 to 2: of (water over air)^a · range^b · wetBulb^k, k running fastest. */
  readonly coefficients: readonly number[];
  readonly wetBulbTempsC: readonly [low: number, high: number];
  readonly rangesK: readonly [low: number, high: number];
  readonly approachesK: readonly [low: number, high: number];
  readonly waterFlowShares: readonly [low: number, high: number];
  /** Highest water flow share over air flow share. */
  readonly waterToAirLimitRatio: number;
}

/** YorkCalc: approach of an open tower from wet bulb, range and the flows' shares of design. */
export const yorkCalc = {
  source: "modelica-buildings-york-calc",
  grade: "standard",
  coefficients: [
    -0.359741205, -0.055053608, 0.0023850432, 0.173926877, -0.0248473764, 0.00048430224, -0.005589849456,
    0.0005770079712, -1.342427256e-5, 2.84765801111111, -0.121765149, 0.0014599242, 1.680428651, -0.0166920786,
    -0.0007190532, -0.025485194448, 4.87491696e-5, 2.719234152e-5, -0.0653766255555556, -0.002278167, 0.0002500254,
    -0.0910565458, 0.00318176316, 3.8621772e-5, -0.0034285382352, 8.56589904e-6, -1.516821552e-6,
  ],
  wetBulbTempsC: [-34.4, 26.7],
  rangesK: [1.1, 22.2],
  approachesK: [1.1, 40],
  waterFlowShares: [0.75, 1.25],
  waterToAirLimitRatio: 8,
} as const satisfies TowerCorrelation;
