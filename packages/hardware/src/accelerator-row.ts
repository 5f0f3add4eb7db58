import type { Sourced, SourceId } from "@watthall/basis";
import type { Figure } from "./figure.ts";
import type { HardwareStatus } from "./hardware-status.ts";

/** How the maker's headline relates to the dense figure. */
export interface SparseHeadline extends Sourced {
  /** Sparse over dense: one factor for all formats, or one a format; 1 where there is no sparsity; `null` unknown. */
  readonly factor: Readonly<Partial<Record<"all" | "fp8" | "fp4", number>>> | null;
  /** Whether the maker prints the sparse figure first. */
  readonly headlineIsSparse: boolean;
  /** FP4 figure of the maker's inference headline where it is neither dense nor twice dense. */
  readonly fp4InferenceHeadlineTflops: Figure | null;
}

/**
 * One accelerator **package** (what is mounted on a board and sold as a GPU or a chip), never a die.
 *
 * Compute figures are dense. `null` is unknown or absent on the part; it is never to be filled with a guess. The row's
 * own `source` and `grade` are those of its counts; each figure has its own.
 */
export interface Accelerator extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Day, half-year or what was announced, as text. */
  readonly launch: string;
  readonly status: HardwareStatus;
  readonly statusNote?: string;
  readonly note?: string;
  /** Compute dies in one package. */
  readonly dieCount: number | null;
  /** Packages in one scale-up domain (NVLink, ICI, NeuronLink …). */
  readonly scaleUpPackageCount: number | null;
  readonly fp64VectorTflops: Figure | null;
  readonly fp64TensorTflops: Figure | null;
  readonly tf32Tflops: Figure | null;
  /** BF16, or FP16 where the part has no BF16; dense. */
  readonly bf16Tflops: Figure | null;
  readonly fp8Tflops: Figure | null;
  /** In TOP/s, dense. */
  readonly int8Tops: Figure | null;
  readonly fp6Tflops: Figure | null;
  readonly fp4Tflops: Figure | null;
  readonly memoryGb: Figure | null;
  readonly memoryTbPerS: Figure | null;
  /** Scale-up link, both directions together. */
  readonly scaleUpTbPerS: Figure | null;
  readonly tdpW: Figure | null;
  readonly sparse: SparseHeadline;
  /** IT power a package in service: server share included, cooling of the hall not. */
  readonly itKw: readonly Figure[];
  /** Power a package that one analyst provisions; whether PUE is inside is not stated. */
  readonly allInKw: Figure | null;
  /** Every source of the row. */
  readonly sources: readonly SourceId[];
}
