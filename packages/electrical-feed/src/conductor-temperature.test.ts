import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cableThermal, conductorResistanceKernel } from "./cable-thermal.ts";
import { type ConductorTemperatureInput, conductorTemperature } from "./conductor-temperature.ts";
import { conductorTemperatureKernel, surfaceRiseOfLossKernel } from "./conductor-temperature-kernels.ts";
import { iecAmpacityColumn, iecColumnOrNull } from "./iec-ampacity.ts";
import { insulationRow } from "./insulation.ts";
import { permissibleCurrentKernel, ratedCurrentKernel, surfaceRiseKernel } from "./rating-equation.ts";

const free = {
  thermal: { kind: "iec-60287", arrangement: "trefoil" },
  conductor: "copper",
  insulation: "xlpe",
  sectionMm2: 240,
  system: "ac-3ph",
  currentA: 500,
  ambientTempC: 30,
} as const;
const rated = {
  ...free,
  thermal: { kind: "rating", ampacityA: 100, ratedTempC: 90, ratedAmbientTempC: 30 },
  sectionMm2: 16,
  currentA: 80,
} as const;

const sections = [16, 25, 35, 50, 70, 95, 120, 150, 185, 240, 300, 400, 500, 630] as const;
const circuit = fc.record({
  thermal: fc.oneof(
    fc.record({
      kind: fc.constant("iec-60287" as const),
      arrangement: fc.constantFrom("single", "trefoil", "flat-touching", "flat-spaced", "multicore"),
    }),
    fc.record({
      kind: fc.constant("rating" as const),
      ampacityA: fc.double({ min: 20, max: 1500, noNaN: true }),
      ratedTempC: fc.integer({ min: 60, max: 105 }),
      ratedAmbientTempC: fc.integer({ min: 0, max: 55 }),
    }),
  ),
  conductor: fc.constantFrom("copper", "aluminium"),
  insulation: fc.constantFrom("xlpe", "pvc"),
  sheath: fc.constantFrom("pvc", "pe", "lszh"),
  sectionMm2: fc.constantFrom(...sections),
  system: fc.constantFrom("ac-3ph", "ac-1ph", "dc"),
  currentA: fc.double({ min: 0, max: 5000, noNaN: true }),
  ambientTempC: fc.integer({ min: -20, max: 60 }),
  groupingFactor: fc.double({ min: 0.3, max: 1, noNaN: true }),
}) as fc.Arbitrary<ConductorTemperatureInput>;

describe("conductorTemperature", () => {
  it("answers every valid input in finite numbers, and null in a runaway only", () => {
    fc.assert(
      fc.property(circuit, (input) => {
        const result = conductorTemperature(input);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.conductorTempC === null).toBe(result.state === "runaway");
        expect(result.state === "runaway").toBe(input.currentA >= result.runawayCurrentA);
        if (result.conductorTempC !== null) {
          expect(Number.isFinite(result.conductorTempC)).toBe(true);
          expect(result.conductorTempC).toBeGreaterThanOrEqual(input.ambientTempC - 1e-7);
        }
        if (result.surfaceTempC !== null)
          expect(result.surfaceTempC).toBeLessThanOrEqual((result.conductorTempC ?? 0) + 1e-7);
      }),
      { numRuns: 500 },
    );
  });

  it("rises with current, with ambient and with neighbours", () => {
    fc.assert(
      fc.property(circuit, (input) => {
        const here = conductorTemperature(input).conductorTempC;
        const hotter = [
          { ...input, currentA: input.currentA * 1.05 + 0.1 },
          { ...input, ambientTempC: input.ambientTempC + 1 },
          { ...input, groupingFactor: (input.groupingFactor ?? 1) * 0.95 },
        ];
        for (const worse of hotter) {
          const there = conductorTemperature(worse).conductorTempC;
          if (here !== null && there !== null) expect(there).toBeGreaterThanOrEqual(here - 1e-6);
          if (here === null) expect(there).toBeNull();
        }
      }),
    );
  });

  it("is the inverse of the permissible current", () => {
    fc.assert(
      fc.property(circuit, (input) => {
        const { steps, limitTempC } = conductorTemperature(input);
        if (steps.permissibleCurrentA === 0) return;
        const { conductorTempC } = conductorTemperature({ ...input, currentA: steps.permissibleCurrentA });
        expect(conductorTempC).toBeCloseTo(limitTempC, 4);
      }),
    );
  });

  it("balances: what is lost inside crosses every layer and leaves the surface", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sections),
        fc.double({ min: 10, max: 800, noNaN: true }),
        (sectionMm2, currentA) => {
          const cable = cableThermal({
            ...free,
            sheath: "pvc",
            sectionMm2,
            arrangement: "multicore",
            loadedConductorCount: 3,
            frequencyHz: 50,
            groupingFactor: 0.8,
          });
          const tempC = conductorTemperatureKernel(cable, currentA, 25);
          if (Number.isNaN(tempC)) return;
          const loss = currentA ** 2 * conductorResistanceKernel(cable, tempC);
          const surfaceK = surfaceRiseOfLossKernel(cable, loss);
          expect((cable.surfaceCoefficient * surfaceK ** 1.25) / (3 * loss)).toBeCloseTo(1, 9);
          const inner = loss * (cable.insulationKMPerW + 3 * cable.sheathKMPerW);
          expect((inner + surfaceK) / (tempC - 25)).toBeCloseTo(1, 6);
          expect(surfaceRiseKernel(cable, tempC - 25) / surfaceK).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it("tells ageing, failure of the insulation, softening of the sheath and runaway apart", () => {
    const at = (currentA: number) => conductorTemperature({ ...rated, currentA });
    expect(at(90).state).toBe("within-rating");
    expect(at(120).state).toBe("above-rating");
    expect(at(200).state).toBe("insulation-failure");
    expect(at(240).state).toBe("runaway");
    const hot = (currentA: number) => conductorTemperature({ ...free, currentA });
    expect(hot(500).sheathState).toBe("intact");
    expect(hot(800).sheathState).toBe("softening");
    expect(hot(1000).sheathState).toBe("melting");
    expect(hot(700).state).toBe("above-rating");
    expect(hot(700).sheathState).toBe("intact");
  });

  it("gives no verdict of a sheath whose limit is unknown, and says so", () => {
    const { sheathState, surfaceTempC, findings } = conductorTemperature({ ...free, sheath: "lszh" });
    expect(sheathState).toBeNull();
    expect(surfaceTempC).toBeGreaterThan(30);
    expect(findings.map(({ code }) => code)).toContain("sheath-limit-unknown");
  });

  it("shows table and free-air model together where they differ", () => {
    const cable = { ...free, thermal: { kind: "iec-60287", arrangement: "multicore" }, sectionMm2: 300 } as const;
    const { steps, findings } = conductorTemperature(cable);
    expect(steps.tableAmpacityA).toBe(621);
    expect(steps.solverAmpacityA).toBeGreaterThan(621 * 1.03);
    expect(findings.map(({ code }) => code)).toContain("table-and-solver-differ");
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...free, sectionMm2: 1000 }, "sectionMm2", "out-of-range"],
    [{ ...free, currentA: -1 }, "currentA", "out-of-range"],
    [{ ...free, currentA: Number.POSITIVE_INFINITY }, "currentA", "input-invalid"],
    [{ ...free, insulation: "paper" }, "insulation", "input-invalid"],
    [{ ...free, thermal: { kind: "iec-60287", arrangement: "heap" } }, "thermal.arrangement", "input-invalid"],
    [{ ...rated, thermal: { ...rated.thermal, ratedAmbientTempC: 90 } }, "thermal.ratedAmbientTempC", "input-invalid"],
    [
      { ...rated, thermal: { ...rated.thermal, ratedTempC: 1e-308, ratedAmbientTempC: 0 } },
      "thermal.ratedAmbientTempC",
      "input-invalid",
    ],
    [{ ...free, current: 3 }, "current", "unknown-key"],
    [{ ...free, groupingFactor: 0 }, "groupingFactor", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => conductorTemperature(input as unknown as ConductorTemperatureInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});

describe("the free-air model", () => {
  const singleCore = (["copper", "aluminium"] as const).flatMap((conductor) =>
    (["xlpe", "pvc"] as const).flatMap((insulation) =>
      (
        [
          ["trefoil", "F-trefoil", 3],
          ["flat-touching", "F-flat", 3],
          ["flat-touching", "F-flat", 2],
          ["flat-spaced", "G-horizontal", 3],
        ] as const
      ).flatMap(([arrangement, method, count]) => {
        const column = iecColumnOrNull(conductor, insulation, method, count);
        return column === null ? [] : [{ conductor, insulation, arrangement, method, count, column }];
      }),
    ),
  );

  it("has twelve columns of single-core cables to meet", () => {
    expect(singleCore.length).toBe(12);
  });

  it.each(singleCore)(
    "meets the table of $conductor $insulation within 3 % ($method, $count loaded)",
    ({ column, method: _method, count, ...cable }) => {
      for (const sectionMm2 of column.sectionsMm2) {
        const layers = cableThermal({
          ...cable,
          sheath: "pvc",
          sectionMm2,
          loadedConductorCount: count,
          frequencyHz: 50,
          groupingFactor: 1,
        });
        const limitTempC = insulationRow(cable.insulation).limits.continuousTempC;
        const ratio = permissibleCurrentKernel(layers, limitTempC, 30) / column.at(sectionMm2);
        expect(Math.abs(ratio - 1), `${sectionMm2} mm²: ${ratio}`).toBeLessThan(0.03);
      }
    },
  );

  it.each([
    ["copper", 0.06],
    ["aluminium", 0.1],
  ] as const)("meets the tables of multicore %s cables within %d", (conductor, share) => {
    for (const insulation of ["xlpe", "pvc"] as const)
      for (const count of [2, 3] as const) {
        const column = iecAmpacityColumn(conductor, insulation, "E", count);
        for (const sectionMm2 of column.sectionsMm2.filter((each) => each >= 16)) {
          const cable = cableThermal({
            conductor,
            insulation,
            sheath: "pvc",
            sectionMm2,
            arrangement: "multicore",
            loadedConductorCount: count,
            frequencyHz: 50,
            groupingFactor: 1,
          });
          const limitTempC = insulationRow(insulation).limits.continuousTempC;
          const ratio = permissibleCurrentKernel(cable, limitTempC, 30) / column.at(sectionMm2);
          expect(Math.abs(ratio - 1), `${insulation} ${count} × ${sectionMm2} mm²: ${ratio}`).toBeLessThan(share);
        }
      }
  });

  it("carries more on dc than on ac", () => {
    const describe = (frequencyHz: number) =>
      cableThermal({
        conductor: "copper",
        insulation: "xlpe",
        sheath: "pvc",
        sectionMm2: 500,
        arrangement: "flat-touching",
        loadedConductorCount: 2,
        frequencyHz,
        groupingFactor: 1,
      });
    expect(permissibleCurrentKernel(describe(0), 90, 30)).toBeGreaterThan(
      permissibleCurrentKernel(describe(50), 90, 30),
    );
  });
});

describe("ratedCurrentKernel", () => {
  it("gives the published dc rating of a buried cable with a dried zone, and without", () => {
    const path = [0.00026368, 1, 0.09088236531, 0.09953888514, 0.77130790602] as const;
    expect(ratedCurrentKernel(70, ...path, 2.5, 15)).toBeCloseTo(406.91, 2);
    expect(ratedCurrentKernel(70, ...path)).toBeCloseTo(525.393, 2);
  });
});
