import { describe, expect, it } from "vitest";
import { widthOf } from "./terminal.ts";

const terminal = { isTTY: true, columns: 90 };
const pipe = { isTTY: false, columns: 0 };

describe("widthOf", () => {
  it.each([
    ["a terminal", terminal, {}, 90],
    ["a terminal that COLUMNS narrows", terminal, { COLUMNS: "60" }, 60],
    ["a pipe", pipe, {}, null],
    ["a pipe that COLUMNS gives a width", pipe, { COLUMNS: "72" }, 72],
    ["a width that cannot be read", terminal, { COLUMNS: "5" }, 40],
    ["COLUMNS that is no number", pipe, { COLUMNS: "wide" }, null],
  ])("of %s", (_, stream, env, width) => {
    expect(widthOf(stream, env)).toBe(width);
  });
});
