import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "watthall-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function watthall(words: readonly string[], input = "") {
  const done = spawnSync(process.execPath, ["--conditions=@watthall/source", main, ...words], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const site = `
schemaVersion: 1
name: Small site
country: fr
designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: assumed }
climate: { city: lille }
it: { racks: [{ rack: gb200-nvl72, count: 20, loadKw: 130, liquidShare: 0.88 }] }
feed: { system: ac-3ph, voltageV: 415, powerFactor: 0.95, lengthM: 20 }
backup: { autonomyH: 24, ratingKw: 2000 }
grid: { voltageKv: 20 }
`;

describe("watthall run", () => {
  it("prints a report and ends well", () => {
    const { code, out, err } = watthall(["run", file("site.yaml", site)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Small site\n/);
    expect(out).toMatch(/At the meter\s+[\d .]+\s+100\.00/);
  });

  it("writes report and result into a folder, beside what it prints", () => {
    const out = join(folder, "both");
    const run = watthall(["run", file("site.yaml", site), "--json", "--out", out]);
    expect(readdirSync(out).sort()).toEqual(["report.txt", "result.json"]);
    expect(readFileSync(join(out, "result.json"), "utf8")).toBe(run.out);
    expect(watthall(["run", file("site.yaml", site), "--format", "html", "--out", out]).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["report.html", "report.txt", "result.json"]);
  });

  it("prints JSON alone with --json, and writes the same into a file alone, by its name", () => {
    const out = join(folder, "results", "site.json");
    const run = watthall(["run", file("site.yaml", site), "--json"]);
    expect(JSON.parse(run.out)).toMatchObject({ name: "Small site", variants: [] });
    expect(watthall(["run", file("site.yaml", site), "--out", out])).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(join(folder, "results"))).toEqual(["site.json"]);
    expect(readFileSync(out, "utf8")).toBe(run.out);
  });

  it.each([
    ["text", /^Small site\n/],
    ["markdown", /^# Small site\n[\s\S]*\n\| At the meter \| +\| [\d .]+ \| 100\.00 \|\n/],
    ["json", /^\{\n/],
    ["csv", /^path,name,value,unit,formula,sources\r\nbalance\.gridKw,Power at the meter,[\d.]+,kW,/],
    ["html", /^<!doctype html>\n<html lang="en">/],
  ])("tells a site as %s", (format, begins) => {
    const { code, out, err } = watthall(["run", file("site.yaml", site), "--format", format]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(begins);
  });

  it("ends with 3 where findings are asked to fail it", () => {
    expect(watthall(["run", file("site.yaml", site), "--fail-on", "incomplete"]).code).toBe(3);
    expect(watthall(["run", file("site.yaml", site), "--fail-on", "fail"]).code).toBe(0);
  });

  it.each([
    ["a missing file", "no.yaml", /no such file/],
    ["a folder", ".", /not a file/],
    ["an empty file", file("empty.yaml", ""), /an empty file/],
    ["broken YAML", file("broken.yaml", "a: [1,\nb: 2"), /line \d+, column \d+/],
    ["a huge file", file("huge.yaml", `# ${"x".repeat(25_000_000)}`), /bytes; allowed: at most/],
    ["a misspelt field", file("misspelt.yaml", site.replace("voltageV", "voltagV")), /feed\.voltagV|feed\.voltageV/],
    ["a rack that does not exist", file("rack.yaml", site.replace("gb200-nvl72", "gb200-nvl71")), /gb200-nvl72/],
    ["a negative power", file("negative.yaml", site.replace("loadKw: 130", "loadKw: -130")), /loadKw: received -130/],
    ["a text for a number", file("text.yaml", site.replace("voltageV: 415", "voltageV: high")), /received "high"/],
    ["a newer scenario", file("newer.yaml", site.replace("schemaVersion: 1", "schemaVersion: 9")), /newer/],
    ["not a number", file("nan.yaml", site.replace("lengthM: 20", "lengthM: .nan")), /lengthM: received NaN/],
  ])("refuses %s in one line, writing nothing", (_, path, message) => {
    const out = join(folder, "nothing", "report.txt");
    const { code, err, out: result } = watthall(["run", path, "--out", out]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, result }).toEqual({ code: 2, result: "" });
    expect(() => readdirSync(join(folder, "nothing"))).toThrow(/ENOENT/);
  });

  it.each([
    ["a folder whose name ends as a file's", mkdirSync(join(folder, "folder.txt"), { recursive: true }) ?? ""],
    ["a folder below a file", join(file("plain", ""), "below")],
    ["a file below a file", join(file("plain", ""), "below.txt")],
  ])("refuses %s to write to", (_, out) => {
    const { code, err, out: result } = watthall(["run", file("site.yaml", site), "--out", out]);
    expect({ code, result }).toEqual({ code: 2, result: "" });
    expect(err).toMatch(/--out/);
    expect(readFileSync(join(folder, "plain"), "utf8")).toBe("");
  });
});

describe("watthall init and explain", () => {
  it("write a scenario that explains its figures, and write over none unasked", () => {
    const path = join(folder, "begun", "site.yaml");
    expect(watthall(["init", path, "--racks", "3", "--city", "berlin"]).code).toBe(0);
    const written = readFileSync(path, "utf8");
    const again = watthall(["init", path]);
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toMatch(/exists; allowed: .*--force/);
    expect(readFileSync(path, "utf8")).toBe(written);
    expect(watthall(["init", path, "--force", "--lang", "fr"]).code).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("name: Mon site");
    const told = watthall(["explain", path, "it.groups[0].count", "--lang", "fr"]);
    expect(told).toMatchObject({ code: 0, err: "" });
    expect(told.out).toMatch(/^Baies : 20\n/);
    const wrong = watthall(["explain", path, "balance.gridKW", "--lang", "fr"]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toMatch(/^erreur : .*balance\.gridKw/);
  });
});

describe("watthall functions, schema, call", () => {
  it("lists every function once, with a line each", () => {
    const rows = JSON.parse(watthall(["functions", "--json"]).out) as readonly { name: string; description: string }[];
    expect(rows.length).toBeGreaterThan(60);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.every(({ description }) => description.length > 10)).toBe(true);
  });

  it("prints the JSON Schema of a function and of a scenario", () => {
    expect(JSON.parse(watthall(["schema", "feedCurrent"]).out)).toMatchObject({
      properties: { loadKw: { unit: "kW" } },
    });
    expect(JSON.parse(watthall(["schema", "scenario"]).out)).toMatchObject({ title: "Watthall scenario" });
  });

  it.each([
    ["an argument", (json: string) => watthall(["call", "feedCurrent", json])],
    ["a file", (json: string) => watthall(["call", "feedCurrent", `@${file("in.json", json)}`])],
    ["standard input", (json: string) => watthall(["call", "feedCurrent", "-"], json)],
  ])("calls a function with JSON from %s", (_, call) => {
    const { out, code } = call('{ "loadKw": 600, "system": "dc", "voltageV": 800 }');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ currentA: 750 });
  });

  it.each([
    [["call", "feedCurent", "{}"], /nearest: feedCurrent/],
    [["call", "feedCurrent", "{"], /JSON/],
    [["call", "feedCurrent", '{ "loadKw": -1, "system": "dc", "voltageV": 800 }'], /loadKw: received -1/],
    [["schema", "nothing"], /unknown|nearest/],
    [["run", "--nonsense"], /unknown option/],
    [["rnu"], /Did you mean run/],
  ])("refuses %j", (words, message) => {
    const { code, err, out } = watthall(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
