import type { RackKernel, RackStretch } from "./rack-kernel.ts";
import type { RackMemory } from "./rack-memory.ts";
import { rackKernelBytes } from "./wasm-kernel-bytes.ts";

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pageCount: number) => number;
}

type Run = (...places: readonly number[]) => void;

/** The part of the global that is used here: Node's types do not declare it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: Memory } },
  ) => { readonly exports: { readonly power: Run; readonly thermal: Run } };
};

const pageBytes = 65_536;

function run(of: Run, memory: RackMemory, stretch: RackStretch): void {
  const { columns, columnBytes, constantsByte, curve, shares, rackKw, lossKw } = memory;
  const { rackCount, place, stepCount, bucket, bucketRest, bucketSteps } = stretch;
  of(
    columns.offset.byteOffset,
    columnBytes,
    constantsByte,
    curve.byteOffset,
    shares.byteOffset + 8 * place,
    rackKw.byteOffset,
    lossKw.byteOffset,
    rackCount,
    stepCount,
    bucket,
    bucketRest,
    bucketSteps,
  );
}

function instantiate(): RackKernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(Uint8Array.from(atob(rackKernelBytes), (byte) => byte.charCodeAt(0)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    allocate: (byteCount) => {
      const missing = byteCount - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
      new Uint8Array(memory.buffer).fill(0);
      return memory.buffer;
    },
    power: (block, stretch) => run(exports.power, block, stretch),
    thermal: (block, stretch) => run(exports.thermal, block, stretch),
  };
}

let instance: RackKernel | undefined;

/** The kernel on vector instructions, two racks at a time: one of a thread, made when first asked for. */
export function wasmKernel(): RackKernel {
  instance ??= instantiate();
  return instance;
}

/** Whether this machine has the vector instructions of the kernel, and lets a module be made of bytes. */
export function wasmKernelRuns(): boolean {
  try {
    wasmKernel();
    return true;
  } catch {
    return false;
  }
}
