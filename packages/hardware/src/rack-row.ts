import type { Sourced, SourceId } from "@watthall/basis";
import type { Figure, SourcedText } from "./figure.ts";
import type { HardwareStatus } from "./hardware-status.ts";

/** Power of the whole system in kW, by what the figure means. */
export interface RackPower {
  /** Sum of thermal design powers, or the maker's nominal. */
  readonly tdp: Figure | null;
  /** Steady working load. */
  readonly typical: Figure | null;
  /** Nameplate, or worst case of the mode. */
  readonly max: Figure | null;
  /** Short excursion, ms to s. */
  readonly peak: Figure | null;
  /** Capacity of the power shelves: not a load. */
  readonly installed: Figure | null;
  /** Published figures of an unstated kind, or that contradict the others; each says why in its note. */
  readonly other: readonly Figure[];
}

/** Power budget by component, kW a rack. */
export interface RackComponents extends Sourced {
  readonly gpuKw: number;
  readonly cpuKw: number;
  readonly nicKw: number;
  readonly switchKw: number;
  readonly dpuKw: number;
  readonly overheadKw: number;
}

/** Coolant a rack needs against its supply temperature, in one power mode. */
export interface FlowLaw extends Sourced {
  readonly mode: "max-p" | "max-q";
  /** Flow in L/min = (numerator / (offsetTempC - supply))^exponent. */
  readonly fit: {
    readonly numerator: number;
    readonly offsetTempC: number;
    readonly exponent: number;
    readonly minSupplyTempC: number;
    readonly maxSupplyTempC: number;
  };
  readonly points: readonly {
    readonly supplyTempC: number;
    readonly flowLPerMin: number;
    readonly pressureDropKpa: number;
  }[];
  /** Where fit and points contradict each other: which to use. */
  readonly note?: string;
}

/** Limits of the rack's coolant interface. */
export interface RackCoolant {
  readonly fluid: SourcedText;
  readonly supplyTempC: Figure;
  readonly returnMaxTempC: Figure;
  /** Gauge. */
  readonly maxPressureKpa: Figure;
  /** Gauge. */
  readonly burstPressureKpa: Figure;
  readonly filtrationUm: Figure;
}

/** Coolant inside one rack, L. */
export interface RackHoldUp extends Sourced {
  readonly computeTrayL: number;
  readonly switchTrayL: number;
  readonly manifoldL: number;
  readonly busbarL: number;
  readonly totalL: number;
}

/** Power shelves of a rack. */
export interface RackShelves extends Sourced {
  readonly shelfCount: number;
  readonly shelfKw: number;
  readonly psuPerShelfCount: number | null;
  readonly psuKw: number | null;
}

/** What the maker or the press prints for the whole system; compare with packages times the dense figure. */
export interface PublishedTotals {
  readonly fp4Pflops?: Figure;
  readonly fp8Pflops?: Figure;
  readonly bf16Pflops?: Figure;
  readonly memoryTb?: Figure;
  readonly memoryTbPerS?: Figure;
}

/**
 * One rack system. `packageCount` and `dieCount` are different counts of the same silicon and never add up.
 *
 * `null` is unknown. The row's own `source` and `grade` are those of its counts; each figure has its own.
 */
export interface Rack extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Id of the accelerator package. */
  readonly accelerator: string;
  readonly packageCount: number;
  readonly dieCount: number | null;
  /** Cabinets that the system stands in: 1 for a rack, more for a pod; `null` unknown. */
  readonly cabinetCount: number | null;
  readonly serverCount: number | null;
  readonly status: HardwareStatus;
  readonly statusNote?: string;
  readonly note?: string;
  readonly power: RackPower;
  readonly cooling: "air" | "liquid" | "liquid-and-air";
  /** Share of the heat that leaves in the coolant, 0 to 1. */
  readonly liquidShare: Figure | null;
  readonly coolant: RackCoolant | null;
  /** Highest coolant supply temperature where only that is known. */
  readonly supplyMaxTempC: Figure | null;
  readonly flowLPerMinPerKw: Figure | null;
  readonly trayFlowLPerMin: Figure | null;
  readonly trayLiquidKw: Figure | null;
  readonly flowLaws: readonly FlowLaw[];
  readonly holdUp: RackHoldUp | null;
  readonly airInletTempC: Figure | null;
  readonly serverAirflowCfm: Figure | null;
  /** Air that the power shelves need against its inlet temperature. */
  readonly shelfAirflow:
    | (Sourced & { readonly inletTempsC: readonly number[]; readonly flowsCfm: readonly number[] })
    | null;
  readonly components: RackComponents | null;
  readonly shelves: RackShelves | null;
  /** Power of one compute tray. */
  readonly trayW: Figure | null;
  readonly feed: readonly SourcedText[];
  /** All published weights of the system, the one kept as preset first. */
  readonly weightKg: readonly Figure[];
  /** Weight of one server, where only that is known. */
  readonly serverWeightKg: Figure | null;
  readonly published: PublishedTotals | null;
  /** Every source of the row's counts and notes. */
  readonly sources: readonly SourceId[];
}
