import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { scenario } from "./scenario.ts";

// Written by: npm run -s watthall -- schema scenario > apps/facility/scenario.schema.json
it("the published JSON Schema, with which editors complete a scenario, is that of the code", () => {
  const published = readFileSync(new URL("../../scenario.schema.json", import.meta.url), "utf8");
  const ofCode = z.toJSONSchema(scenario, { io: "input", unrepresentable: "any" });
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(ofCode)));
});
