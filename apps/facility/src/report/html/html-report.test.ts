import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../messages/language.ts";
import { facility, weatherOfCity } from "../../model/facility.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { wordsOf } from "../words.ts";
import { htmlReport } from "./html-report.ts";
import { colours } from "./html-style.ts";

const { base } = parseScenario({
  schemaVersion: 1,
  name: '<script>alert("1")</script> & co',
  description: "<img src=x onerror=alert(1)>",
  country: "fr",
  designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: "assumed" },
  climate: { city: "lille" },
  it: { racks: [{ rack: "gb200-nvl72", count: 20, loadKw: 130, liquidShare: 0.88 }] },
  feed: { system: "ac-3ph", voltageV: 415, powerFactor: 0.95, lengthM: 20 },
  backup: { autonomyH: [24, 72], ratingKw: 2000 },
  grid: { voltageKv: 20 },
});
const result = facility(base, { weather: weatherOfCity(base) });

describe.each(languages)("the HTML report in %s", (language) => {
  const html = htmlReport({ result, variants: [], versions: { facility: "1.2.3" } }, wordsOf(language));

  it("is one file in its language: no script, nothing asked from outside", () => {
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true);
    const outside = /<script|<iframe|<object|<img|<link (?!rel="icon" href="data:,")|@import|url\(/gi;
    expect([...html.matchAll(outside)].map(([found]) => found)).toEqual([]);
    const addresses = [...html.matchAll(/\s(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !/^(#|data:,$)/.test(address ?? ""))).toEqual([]);
    expect(html.includes("default-src &#39;none&#39;")).toBe(true);
  });

  it("shows names of a scenario as text", () => {
    expect(html.includes("<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</h1>")).toBe(true);
    expect(html.includes("&lt;img src=x onerror=alert(1)&gt;")).toBe(true);
  });

  it("draws the charts, each with a name, without a gap", () => {
    expect([...html.matchAll(/<svg [^>]*role="img" aria-label="[^"]+"/g)]).toHaveLength(5);
    const body = html.slice(html.indexOf("<body>"));
    expect([...body.matchAll(/NaN|Infinity|undefined|\{\w+\}/g)].map(([gap]) => gap)).toEqual([]);
  });

  it("leads from each key figure to how it was made", () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(9);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it("has the colours of the page", () => {
  const tokens = readFileSync(new URL("../../web/theme/tokens.css", import.meta.url), "utf8");
  const missing = Object.entries(colours).filter(([name, value]) => !tokens.includes(`--${name}: ${value};`));
  expect(missing).toEqual([]);
});
