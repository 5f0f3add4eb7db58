import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "watthall-uncertainty-command-"));
const environment = { cwd: folder, env: { ...process.env, NODE_OPTIONS: "" }, encoding: "utf8" } as const;
const words = (...more: readonly string[]) => ["--conditions=@watthall/source", main, ...more];

const site = `
schemaVersion: 1
name: Small site
country: fr
designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: assumed }
climate: { city: lille }
it:
  racks:
    - rack: gb200-nvl72
      count: 20
      loadKw: { kind: triangular, low: 120, central: 130, high: 140 }
      liquidShare: 0.88
      profile: { kind: telemetry, file: load.csv }
  otherItShare: 0
feed: { system: ac-3ph, voltageV: 415, powerFactor: 0.95, lengthM: 20 }
backup: { autonomyH: 24, ratingKw: 2000 }
grid: { voltageKv: 20 }
`;

beforeAll(() => {
  writeFileSync(join(folder, "site.yaml"), site);
  writeFileSync(join(folder, "load.csv"), `loadShare\n${"0.25\n0.75\n".repeat(4380)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly outputs: readonly { readonly name: string; readonly p10: number; readonly p50: number }[];
}

describe("watthall uncertainty", () => {
  const told = (workers: number) =>
    execFileSync(
      process.execPath,
      words("uncertainty", "site.yaml", "--sample-count", "510", "--workers", `${workers}`, "--json"),
      environment,
    );

  /**
   * Hand-worked: 20 racks at a mean load of (0.25 + 0.75) / 2 = 0.5 of a triangular 120 to 140 kW for 8,760 h: the median is
   * 20 × 130 × 0.5 × 8.76 = 11,388 MWh, the P10 that of 120 + √(0.1 × 20 × 10) = 124.472 kW, 10,903.8 MWh.
   */
  it("prints the same bytes on one thread and on two, of the telemetry that the scenario names", () => {
    const alone = told(1);
    expect(told(2)).toBe(alone);
    const it = (JSON.parse(alone) as Told).outputs.find(({ name }) => name === "itMwh");
    expect(Math.abs((it?.p50 ?? 0) / 11_388 - 1)).toBeLessThan(1e-3);
    expect(Math.abs((it?.p10 ?? 0) / 10_903.8 - 1)).toBeLessThan(1e-3);
  }, 180_000);
});

describe("watthall sweep", () => {
  it("takes the telemetry along, and another file of it is another sweep", () => {
    const sweep = () =>
      spawnSync(
        process.execPath,
        words(
          "sweep",
          "site.yaml",
          "--sample-count",
          "8",
          "--unit-draw-count",
          "8",
          "--threads",
          "1",
          "--out",
          "sweeps",
        ),
        environment,
      );
    const first = sweep();
    expect(first.stderr).toContain("results in");
    expect(first.status).toBe(0);
    writeFileSync(join(folder, "load.csv"), `loadShare\n${"0.5\n".repeat(8760)}`);
    const second = sweep();
    expect(second.status).toBe(0);
    expect(second.stderr.split("\n")[0]).not.toBe(first.stderr.split("\n")[0]);
  }, 180_000);
});
