import { cableSize, radialFeeder } from "@watthall/electrical-feed";
import { type CableThermal, cableThermal, conductorTemperatureKernel } from "@watthall/electrical-feed/kernels";
import { regimeProbability } from "@watthall/generator-autonomy";
import { interleaved } from "./interleaved.ts";

/** A row of the table: name, work, value, unit, bar. */
export type AddRow = (id: string, what: string, value: number, unit: string, atMost: number) => void;

const calls = 1000;

/** The balance of the kernel as one would write it first: repeated substitution with powers, to 1e-6 K. */
function substituted(cable: CableThermal, currentA: number, ambientTempC: number): number {
  let tempC = ambientTempC;
  for (let k = 0; k < 200; k++) {
    const resistance = cable.resistance20OhmPerM * (1 + cable.temperatureCoefficient * (tempC - 20));
    const lossW = currentA * currentA * resistance;
    const inner = lossW * (cable.insulationKMPerW + cable.coresPerCable * cable.sheathKMPerW);
    const next = ambientTempC + inner + ((cable.coresPerCable * lossW) / cable.surfaceCoefficient) ** 0.8;
    const step = Math.abs(next - tempC);
    tempC = next;
    if (step < 1e-6) break;
  }
  return tempC;
}

function conductor(row: AddRow): void {
  const cable = cableThermal({
    conductor: "copper",
    insulation: "xlpe",
    sheath: "pvc",
    sectionMm2: 240,
    arrangement: "trefoil",
    loadedConductorCount: 3,
    frequencyHz: 50,
    groupingFactor: 1,
  });
  const sum = { kernel: 0, plain: 0 };
  const loop =
    (solve: (cable: CableThermal, currentA: number, ambientTempC: number) => number, key: keyof typeof sum) => () => {
      for (let i = 0; i < calls; i++) sum[key] += solve(cable, 300 + (i % 300), 30);
    };
  const timed = interleaved(loop(conductorTemperatureKernel, "kernel"), loop(substituted, "plain"), 41);
  row("conductor-temperature", "temperature of a 240 mm² conductor by IEC 60287", (timed.ms * 1e3) / calls, "µs", 1);
  row("conductor-temperature-ratio", "the same over plain substitution without skin effect", timed.ratio, "1", 1.5);
}

function sizing(row: AddRow): void {
  const question = {
    loadKw: 600,
    system: "ac-3ph",
    voltageV: 415,
    powerFactor: 0.95,
    lengthM: 15,
    standard: "iec-60364-5-52",
    conductor: "copper",
    insulation: "xlpe",
    method: "F-trefoil",
    ambientTempC: 40,
  } as const;
  const size = () => {
    for (let i = 0; i < calls; i++) cableSize(question);
  };
  row("cable-size", "cableSize through its schema", (interleaved(size, size).ms * 1e3) / calls, "µs", 50);
}

/** One 20 kV source, a line a hundred racks, a transformer ten racks, racks one after the other: 11 000 nodes. */
function feeder(row: AddRow): void {
  const nodes = Array.from({ length: 100 }, (_, line) => [
    { id: `line-${line}`, parent: "source", resistanceOhm: 0.05, reactanceOhm: 0.05 },
    ...Array.from({ length: 10 }, (_, t) => [
      {
        id: `t-${line}-${t}`,
        parent: `line-${line}`,
        resistanceOhm: 0.0007,
        reactanceOhm: 0.004,
        transformerRatio: 0.415 / 20,
      },
      ...Array.from({ length: 10 }, (_, r) => ({
        id: `r-${line}-${t}-${r}`,
        parent: r === 0 ? `t-${line}-${t}` : `r-${line}-${t}-${r - 1}`,
        resistanceOhm: 0.00005,
        reactanceOhm: 0.00003,
        loadKw: 140,
        powerFactor: 0.95,
      })),
    ]).flat(),
  ]).flat();
  const solve = () => {
    const result = radialFeeder({
      system: "ac-3ph",
      voltageV: 20_000,
      nodes: [{ id: "source", parent: null, resistanceOhm: 0 }, ...nodes],
    });
    if (!result.converged) throw new Error("the feeder does not converge");
  };
  row(
    "radial-feeder",
    `a feeder of ${nodes.length + 1} nodes, schema, tree and solution to 1e-9`,
    interleaved(solve, solve).ms,
    "ms",
    105,
  );
}

function probability(row: AddRow): void {
  const draw = () => {
    regimeProbability({
      loadKw: { kind: "uniform", low: 900_000, high: 1_000_000 },
      durationH: 12,
      consumption: { sfcGPerKwh: { kind: "normal", mean: 206, sd: 5 } },
      fuel: { densityKgPerM3: { kind: "uniform", low: 820, high: 845 } },
      usableShare: { kind: "uniform", low: 0.9, high: 0.95 },
      country: "fr",
      storage: "single-wall",
      seed: 1,
      sampleCount: 100_000,
    });
  };
  row("regime-probability", "100 000 draws of the legal class of stored fuel", interleaved(draw, draw).ms, "ms", 200);
}

/** Rows of the models that are no facility: conductors, feeders, and the odds of a legal class. */
export function modelRows(row: AddRow): void {
  conductor(row);
  sizing(row);
  feeder(row);
  probability(row);
}
