import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accelerator, acceleratorInput, accelerators, rack, rackInput, racks } from "./index.ts";

describe.each([
  { name: "accelerator", ask: accelerator, schema: acceleratorInput, rows: accelerators, typo: "gb20", meant: "gb200" },
  { name: "rack", ask: rack, schema: rackInput, rows: racks, typo: "gb200nvl72", meant: "gb200-nvl72" },
])("$name", ({ name, ask, schema, rows, typo, meant }) => {
  it("gives every row of its table, plain JSON, with a finding when it does not ship", () => {
    for (const row of rows) {
      const found = ask({ id: row.id });
      expect(found).toMatchObject(row);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(found.sources.length).toBeGreaterThan(0);
      expect(found.findings.length).toBe(row.status === "shipping" ? 0 : 1);
    }
  });

  it("refuses an unknown id with the nearest ones", () => {
    const refused = () => ask({ id: typo });
    expect(refused).toThrow(ModelError);
    expect(refused).toThrow(
      expect.objectContaining({
        code: "unknown-key",
        path: "id",
        model: name,
        allowed: expect.stringContaining(meant),
      }),
    );
  });

  it("answers any text with its row or with a refusal that names rows", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...rows.map((row) => row.id))), (id) => {
        try {
          expect(ask({ id }).id).toBe(id);
        } catch (error) {
          if (!ModelError.is(error)) throw error;
          expect(error.code).toBe("unknown-key");
          expect(rows.some((row) => error.allowed.includes(row.id))).toBe(true);
        }
      }),
    );
  });

  it.each([
    [{ id: 72 }, "id", "input-invalid"],
    [{}, "id", "input-invalid"],
    [{ id: "gb200", count: 2 }, "count", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => ask(input as never)).toThrow(expect.objectContaining({ path, code, model: name }));
  });

  it("names its units", () => {
    expect(unitMismatches(schema)).toEqual([]);
  });
});
