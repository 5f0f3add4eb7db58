import { expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

it("quotes what has to be quoted, and lets no text be a formula", () => {
  expect(
    csvText(
      ["a [kW]", "b"],
      [
        [1.5, 'x, "y"'],
        [null, "=1+1"],
      ],
    ),
  ).toBe('a [kW],b\r\n1.5,"x, ""y"""\r\n,\'=1+1\r\n');
});
