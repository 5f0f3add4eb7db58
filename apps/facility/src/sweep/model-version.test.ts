import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codeDigest, modelVersion } from "./model-version.ts";

const folder = mkdtempSync(join(tmpdir(), "watthall-model-version-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digestAfter = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return codeDigest([folder]);
};

describe("codeDigest", () => {
  mkdirSync(join(folder, "tables"));
  const first = digestAfter("kernel.ts", "export const factor = 2;");

  it("moves with a digit of the code, wherever it lies, and comes back with it", () => {
    expect(digestAfter("kernel.ts", "export const factor = 3;")).not.toBe(first);
    expect(digestAfter("kernel.ts", "export const factor = 2;")).toBe(first);
    expect(digestAfter("tables/rows.ts", "export const rows = [1];")).not.toBe(first);
  });

  it("is left alone by tests and by what is no code", () => {
    const before = codeDigest([folder]);
    expect(digestAfter("kernel.test.ts", "it('holds')")).toBe(before);
    expect(digestAfter("notes.md", "a note")).toBe(before);
  });
});

it("names the app and each package with its version and its code, short enough for a sweep's definition", () => {
  const words = modelVersion().split(" ");
  expect(words[0]).toMatch(/^facility@\S+code\.[0-9a-f]{8}$/);
  expect(words.find((word) => word.startsWith("climate@"))).toMatch(/\+data\.\w+\.code\.[0-9a-f]{8}$/);
  expect(modelVersion().length).toBeLessThan(1000);
});
