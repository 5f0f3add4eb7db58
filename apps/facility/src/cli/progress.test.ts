import { describe, expect, it } from "vitest";
import { progress } from "./progress.ts";

/** What is written to a stream by work of 100 steps, 100 ms each. */
function told(isTTY: boolean, json: boolean): readonly string[] {
  const written: string[] = [];
  const stream = {
    isTTY,
    columns: 60,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  };
  let clockMs = 0;
  const tell = progress("years", json, { stream, nowMs: () => clockMs });
  for (let done = 1; done <= 100; done++) {
    clockMs += 100;
    tell(done, 100);
  }
  return written;
}

describe("progress", () => {
  it("is a bar on a terminal, with or without JSON, which goes when the work is done", () => {
    for (const json of [false, true]) {
      const written = told(true, json);
      expect(written[0]).toBe(`\r${"█".repeat(2)}${"░".repeat(22)} 10 %  10 of 100 years\u001b[K`);
      expect(written.at(-1)).toBe("\r\u001b[K");
      expect(written.join("")).not.toContain("\n");
    }
  });

  it("is a line each tenth elsewhere, after a second", () => {
    expect(told(false, false)).toEqual(
      [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((done) => `${done} of 100 years\n`),
    );
  });

  it("is nothing where a program reads JSON", () => {
    expect(told(false, true)).toEqual([]);
  });
});
