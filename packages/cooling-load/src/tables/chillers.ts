import type { Sourced } from "@watthall/basis";

/** Where a chiller's curves hold: leaving chilled water and what enters the condenser, in °C, both ends included. */
export interface ChillerRange {
  readonly leavingTempsC: readonly [low: number, high: number];
  /** Water for a water-cooled chiller, air for an air-cooled one. */
  readonly condenserTempsC: readonly [low: number, high: number];
}

interface ChillerRowBase extends Sourced {
  /** As `chillerPower` and the plants take it. */
  readonly id: string;
  /** At full load and the reference temperatures. */
  readonly copRatio: number;
  /** Part load below which the machine cycles. */
  readonly leastPartLoadShare: number;
  readonly reference: { readonly leavingTempC: number; readonly condenserTempC: number };
  readonly range: ChillerRange;
  /** Power's share of that at full load: a + b PLR + c PLR². */
  readonly partLoad: readonly [number, number, number];
}

/** Water-cooled: capacity and energy input ratio as a + b x + c x² + d y + e y² + f x y of leaving x and condenser y. */
export interface WaterCooledChillerRow extends ChillerRowBase {
  readonly condenser: "water";
  readonly capacityKw: number;
  readonly capacity: readonly [number, number, number, number, number, number];
  readonly inputRatio: readonly [number, number, number, number, number, number];
}

/** Air-cooled, condenser fans included: capacity in the temperature difference, full-load power in that capacity. */
export interface AirCooledChillerRow extends ChillerRowBase {
  readonly condenser: "air";
  /** The example's curves carry no size; a plant sizes the machine to its heat. */
  readonly capacityKw: null;
  /** a + b Δ + c Δ², with Δ = (air − reference) / rise − (leaving − reference). */
  readonly capacity: readonly [number, number, number];
  /** Full-load power over reference power, a + b C + c C² in the capacity ratio C. */
  readonly inputRatio: readonly [number, number, number];
  /** Kelvin of air that do as much as one kelvin of chilled water. */
  readonly riseRatio: number;
}

/** A chiller with its curves. */
export type ChillerRow = WaterCooledChillerRow | AirCooledChillerRow;

/** Chillers by id: coefficients as published, sizes in kW of cooling. */
export const chillers = [
  {
    id: "York_YT_1055kW_5.96COP_Vanes",
    condenser: "water",
    source: "modelica-buildings-electric-eir",
    grade: "datasheet",
    capacityKw: 1055.0,
    copRatio: 5.96,
    leastPartLoadShare: 0.1,
    reference: { leavingTempC: 6.67, condenserTempC: 29.44 },
    range: { leavingTempsC: [4.44, 8.89], condenserTempsC: [12.78, 35.0] },
    capacity: [0.1785912, -0.05900023, -0.0005946963, 0.09297889, -0.002841024, 0.004974221],
    inputRatio: [0.524511, -0.02850126, 0.000803472, 0.01893133, 0.0001151629, -9.340642e-5],
    partLoad: [0.2619878, 0.2393605, 0.4988306],
  },
  {
    id: "Carrier_19XR_1143kW_6.57COP_VSD",
    condenser: "water",
    source: "modelica-buildings-electric-eir",
    grade: "datasheet",
    capacityKw: 1142.9,
    copRatio: 6.57,
    leastPartLoadShare: 0.2,
    reference: { leavingTempC: 10.0, condenserTempC: 26.67 },
    range: { leavingTempsC: [7.22, 12.78], condenserTempsC: [12.78, 26.67] },
    capacity: [0.7939538, 0.04096493, -0.001419397, -0.001639813, -0.0005220497, 0.001348786],
    inputRatio: [0.947558, -0.01187942, 8.799326e-5, 0.0002250775, 0.0001815775, 0.0002178409],
    partLoad: [0.1408822, -0.1578153, 1.014316],
  },
  {
    id: "Trane_CVHE_1442kW_6.61COP_VSD",
    condenser: "water",
    source: "modelica-buildings-electric-eir",
    grade: "datasheet",
    capacityKw: 1441.8,
    copRatio: 6.61,
    leastPartLoadShare: 0.1,
    reference: { leavingTempC: 5.56, condenserTempC: 23.89 },
    range: { leavingTempsC: [4.44, 8.89], condenserTempsC: [12.78, 35.0] },
    capacity: [0.4007341, 0.001148568, 0.0001049504, 0.05574667, -0.001646131, 0.0013232],
    inputRatio: [0.6287646, -0.03024605, 0.0006137016, 0.01805826, 0.0001640653, -0.0001113802],
    partLoad: [0.09299787, 0.3244475, 0.5818753],
  },
  {
    id: "Carrier_19EX_5148kW_6.34COP_Vanes",
    condenser: "water",
    source: "modelica-buildings-electric-eir",
    grade: "datasheet",
    capacityKw: 5148.4,
    copRatio: 6.34,
    leastPartLoadShare: 0.2,
    reference: { leavingTempC: 6.67, condenserTempC: 26.11 },
    range: { leavingTempsC: [4.44, 8.89], condenserTempsC: [15.56, 29.44] },
    capacity: [0.3564454, 0.02020689, -0.006286899, 0.05760425, -0.002102376, 0.00412665],
    inputRatio: [0.5426449, 0.003961314, -0.0001195821, 0.01609421, 0.0003089258, -0.001129525],
    partLoad: [0.1883602, 0.5018646, 0.3089569],
  },
  {
    id: "EnergyPlus_AirCooled_3.00COP",
    condenser: "air",
    source: "energyplus-chiller-electric",
    grade: "datasheet",
    capacityKw: null,
    copRatio: 3.0,
    leastPartLoadShare: 0.05,
    reference: { leavingTempC: 6.67, condenserTempC: 35.0 },
    // The example names no range: the water is the one for which such curves are made, the air is an assumption.
    range: { leavingTempsC: [4, 13], condenserTempsC: [12.8, 46] },
    riseRatio: 2.778,
    capacity: [0.944836, -0.0570088, 0.00185486],
    inputRatio: [2.333, -1.975, 0.6121],
    partLoad: [0.03303, 0.6852, 0.2818],
  },
] as const satisfies readonly ChillerRow[];

/** Id of a chiller of the table. */
export type ChillerId = (typeof chillers)[number]["id"];
