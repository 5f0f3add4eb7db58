import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldReader } from "./field-reader.ts";

const written = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x.toFixed(4)),
  fc.integer({ min: -99_999, max: 999_999_999 }).map(String),
  fc.constantFrom(
    "",
    " ",
    "-0.0",
    " 5.1 ",
    "1e1",
    "+3",
    "-",
    ".",
    "warm",
    "0.1234567890123456789",
    "12345678901234567890",
  ),
);

describe("FieldReader", () => {
  it("reads each field of each line as Number does, whatever ends the lines", () => {
    const lines = fc.array(fc.array(written, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n"), (rows, ending) => {
        const reader = new FieldReader(rows.map((row) => row.join(",") + ending).join(""));
        for (const [i, row] of rows.entries()) {
          reader.nextLine();
          for (const [k, text] of row.entries()) {
            if (k > 0) expect(reader.nextField()).toBe(true);
            expect([reader.line, reader.field]).toEqual([i + 1, k + 1]);
            expect(reader.number()).toBe(text.trim() === "" ? Number.NaN : Number(text));
            expect(reader.fieldText()).toBe(text.trim());
          }
          expect(reader.nextField()).toBe(false);
        }
      }),
    );
  });

  it("passes fields that nobody reads, and gives a line as it is written", () => {
    const reader = new FieldReader("a,b,3,4\r\nnext,5\r\n");
    reader.nextLine();
    reader.nextField();
    reader.nextField();
    expect(reader.number()).toBe(3);
    expect(reader.lineText()).toBe("a,b,3,4");
    reader.nextLine();
    expect([reader.nextField(), reader.number(), reader.nextField()]).toEqual([true, 5, false]);
  });
});
