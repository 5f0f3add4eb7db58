import { describe, expect, it } from "vitest";
import { accelerators, publishedRange, racks, sources, tables } from "../index.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function* citedIn(node: Json): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node) as [string, Json][]) {
    if (key === "source" && typeof child === "string") yield child;
    else if ((key === "alsoIn" || key === "sources") && Array.isArray(child)) yield* child as readonly string[];
    else yield* citedIn(child);
  }
}

describe("tables of hardware", () => {
  it("cite only sources of the package, and leave none uncited", () => {
    const cited = new Set(citedIn(JSON.parse(JSON.stringify(tables)) as Json));
    expect([...cited].filter((id) => !(id in sources))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each([
    ["accelerators", accelerators],
    ["racks", racks],
  ])("name each of the %s once", (_, rows) => {
    const ids = rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("mount on every rack an accelerator that exists, and count its dies as packages times dies", () => {
    for (const row of racks) {
      const mounted = accelerators.find((candidate) => candidate.id === row.accelerator);
      expect(mounted, row.id).toBeDefined();
      if (row.dieCount !== null && row.id !== "feynman-kyber")
        expect(row.dieCount, row.id).toBe(row.packageCount * (mounted?.dieCount ?? Number.NaN));
    }
  });

  it("keep BF16 at or below 8-bit, 8-bit at or below FP4, dense", () => {
    for (const row of accelerators) {
      const dense = [row.tf32Tflops, row.bf16Tflops, row.fp8Tflops, row.fp6Tflops, row.fp4Tflops].flatMap((figure) =>
        figure === null ? [] : [figure.value],
      );
      expect(dense, row.id).toEqual([...dense].sort((a, b) => a - b));
    }
  });

  it("keep each figure inside its own range, and the kinds of a rack's power in order", () => {
    for (const { id, power } of racks) {
      for (const figure of [power.tdp, power.typical, power.max, power.installed, ...power.other])
        if (figure !== null) {
          const { low, high } = publishedRange(figure);
          expect(figure.value, id).toBeGreaterThanOrEqual(low);
          expect(figure.value, id).toBeLessThanOrEqual(high);
        }
      if (power.max !== null && power.installed !== null)
        expect(power.installed.value, id).toBeGreaterThan(power.max.value);
    }
  });

  it("fit the flow points of their own mode within 2 %, or say that they do not", () => {
    for (const law of racks.flatMap((row) => row.flowLaws)) {
      const errors = law.points.map(({ supplyTempC, flowLPerMin }) => {
        const fitted = (law.fit.numerator / (law.fit.offsetTempC - supplyTempC)) ** law.fit.exponent;
        return Math.abs(fitted / flowLPerMin - 1);
      });
      expect(law.note === undefined, law.mode).toBe(Math.max(...errors) < 0.02);
    }
  });
});
