import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rackKernelModule } from "../../../wasm/build-rack-kernel.ts";
import { javascriptKernel, type RackKernel } from "./rack-kernel.ts";
import { type RackMemory, rackMemory } from "./rack-memory.ts";
import type { RackGroupPlan } from "./rack-plan.ts";
import { wasmKernel } from "./wasm-kernel.ts";

it("is built from its source in this repository", async () => {
  const held = readFileSync(new URL("./wasm-kernel-bytes.ts", import.meta.url), "utf8");
  expect(held).toBe(await rackKernelModule());
}, 60_000);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rising = (length: number, first: number, last: number) =>
  fc.array(number(0, 1), { minLength: length, maxLength: length }).map((values) => ({
    values: Float64Array.from(
      values.toSorted((a, b) => a - b),
      (value) => first + value * (last - first),
    ),
  }));

const group: fc.Arbitrary<RackGroupPlan> = fc.integer({ min: 1, max: 64 }).chain((intervalCount) =>
  fc.record({
    name: fc.constant("racks"),
    profile: fc.constant({ kind: "flat", share: 1 } as const),
    first: fc.constant(0),
    count: fc.constant(0),
    loadKw: number(1, 1000),
    cableLossKw: rising(intervalCount + 1, 0, 20),
    conductorTempC: rising(intervalCount + 1, 30, 120),
    conductorTimeConstantS: number(1, 1e4),
    conductorLimitTempC: fc.oneof(number(30, 120), fc.constant(Number.POSITIVE_INFINITY)),
    supplyTempC: number(10, 50),
    coolantRiseK: number(0, 30),
    coolantTimeConstantS: number(1, 1e4),
    coolantLimitTempC: number(10, 80),
    metalRiseK: number(0, 20),
    metalTimeConstantS: number(1, 1e3),
  }),
);

/** Racks of a group over a few blocks whose lengths and buckets fit nothing. */
const work = fc.record({
  group,
  stepS: fc.constantFrom(1, 15, 60, 3600),
  racks: fc.array(fc.record({ offset: fc.integer({ min: 0, max: 9 }), gain: number(0, 1) }), {
    minLength: 1,
    maxLength: 9,
  }),
  shares: fc.array(number(0, 1), { minLength: 10, maxLength: 60 }),
  bucketSteps: fc.integer({ min: 1, max: 40 }),
  of: fc.constantFrom<"power" | "thermal">("power", "thermal"),
});

type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

/** What a kernel leaves of two blocks, the second shorter. */
function left(kernel: RackKernel, { group, stepS, racks, shares, bucketSteps, of }: Work): readonly Float64Array[] {
  const rackCount = racks.length;
  const most = shares.length - 9;
  const size = { rackCount, shareCount: shares.length, bucketCount: Math.ceil((2 * most) / bucketSteps) };
  const memory: RackMemory = rackMemory(group, stepS, size, kernel.allocate);
  for (const [i, { offset, gain }] of racks.entries()) {
    memory.columns.offset[i] = offset;
    memory.columns.gain[i] = gain;
  }
  memory.shares.set(shares);
  for (const [first, stepCount] of [
    [0, most],
    [most, Math.ceil(most / 2)],
  ] as const) {
    const bucket = Math.floor(first / bucketSteps);
    const bucketRest = (bucket + 1) * bucketSteps - first;
    kernel[of](memory, { rackCount, place: 0, stepCount, bucket, bucketRest, bucketSteps });
  }
  return [
    memory.rackKw,
    memory.lossKw,
    ...Object.values(memory.columns).map((column) => column.subarray(0, rackCount)),
  ].map((values) => values.slice());
}

describe("the kernel on vector instructions", () => {
  it("gives the bits of the one in JavaScript, for odd racks, tails and buckets", () => {
    fc.assert(
      fc.property(work, (asked) => {
        expect(left(wasmKernel(), asked)).toEqual(left(javascriptKernel, asked));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves numbers only", () => {
    fc.assert(
      fc.property(work, (asked) => {
        expect(left(wasmKernel(), asked).every((values) => values.every(Number.isFinite))).toBe(true);
      }),
    );
  });
});
