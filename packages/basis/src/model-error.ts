/**
 * Why a question could not be answered.
 *
 * `input-invalid`: missing, of the wrong type, or contradicting another field; `unknown-key`: a field or an id that does
 * not exist; `out-of-range`: a number outside its bounds, or outside what a table holds; `input-ambiguous`: two readings
 * are possible and the answer depends on which; `sparsity-mismatch`: a sparse figure where a dense one is compared.
 */
export type ModelErrorCode = "input-invalid" | "unknown-key" | "out-of-range" | "input-ambiguous" | "sparsity-mismatch";

/** What a {@link ModelError} is made of. */
export interface ModelErrorDetail {
  readonly code: ModelErrorCode;
  /** Function or table that refused. */
  readonly model: string;
  /** Field, as `stored[0].massT`; empty for the whole input. */
  readonly path: string;
  /** What was received, as a reader can compare it with what they wrote. */
  readonly received: string;
  /** What is allowed, and why where that is not plain. */
  readonly allowed: string;
}

const marker = Symbol.for("watthall.ModelError");

/** The one error of all packages: the question is malformed, or asks a table for what it does not hold. */
export class ModelError extends Error implements ModelErrorDetail {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;
  readonly model: string;
  readonly path: string;
  readonly received: string;
  readonly allowed: string;
  readonly [marker] = true;

  constructor(detail: ModelErrorDetail) {
    const where = detail.path === "" ? detail.model : `${detail.model}: ${detail.path}`;
    super(`${where}: received ${detail.received}; allowed: ${detail.allowed}`);
    this.code = detail.code;
    this.model = detail.model;
    this.path = detail.path;
    this.received = detail.received;
    this.allowed = detail.allowed;
  }

  /** Whether something thrown is a ModelError, of this copy of the package or of another. */
  static is(thrown: unknown): thrown is ModelError {
    return typeof thrown === "object" && thrown !== null && (thrown as Record<symbol, unknown>)[marker] === true;
  }

  /** The error's fields as plain JSON. */
  toJSON(): ModelErrorDetail {
    return { code: this.code, model: this.model, path: this.path, received: this.received, allowed: this.allowed };
  }
}
