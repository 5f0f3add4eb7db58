import { describe, expect, it } from "vitest";
import { ModelError } from "./model-error.ts";
import { rowById } from "./row-by-id.ts";

const rows = Array.from({ length: 30 }, (_, i) => ({ id: `set-${i}` }));

function refusal(id: string, of: readonly { readonly id: string }[]): ModelError {
  try {
    rowById("model", "sets[2].id", of, id);
  } catch (error) {
    if (ModelError.is(error)) return error;
  }
  throw new Error("was not refused");
}

describe("rowById", () => {
  it("finds a row", () => {
    expect(rowById("model", "id", rows, "set-7")).toBe(rows[7]);
  });

  it("refuses what is not there, naming the field, what was received and what was meant", () => {
    const { code, path, message } = refusal("set_7", rows);
    expect({ code, path }).toEqual({ code: "unknown-key", path: "sets[2].id" });
    expect(message).toContain('"set_7"');
    expect(message).toContain("did you mean set-7");
  });

  it("tells a short list whole and a long one not", () => {
    expect(refusal("x", rows.slice(0, 20)).message).toContain("All: set-0, set-1");
    expect(refusal("x", rows.slice(0, 21)).message).not.toContain("All:");
  });
});
