import { describe, expect, it } from "vitest";
import { type Duty, dutyFindings } from "./duty.ts";

const duty: Duty = {
  id: "de-pue-1.2",
  title: "PUE of at most 1.2 as a yearly mean",
  article: "EnEfG section 11(2)",
  kind: "duty",
  applies: true,
  condition: "pue",
  met: false,
  value: 1.35,
  limit: 1.2,
  day: "2028-07-01",
  source: "enefg",
  grade: "standard",
};
const about = { path: "duties.de-pue-1.2", value: 1.35, limit: 1.2, source: "enefg" };

describe("dutyFindings", () => {
  it("fails what is not met once it binds, and warns before", () => {
    expect(dutyFindings(duty, "2028-07-01")).toMatchObject([{ ...about, code: "duty-not-met", severity: "fail" }]);
    expect(dutyFindings(duty, "2028-06-30")).toMatchObject([{ ...about, code: "limit-ahead", severity: "warning" }]);
    expect(dutyFindings({ ...duty, day: null }, "2028-06-30")).toMatchObject([{ code: "duty-not-met" }]);
  });

  it("has nothing to say of what is met, has no condition, does not apply, or is no duty", () => {
    for (const quiet of [
      { met: true },
      { condition: null, met: null },
      { applies: false },
      { kind: "encouragement" },
      { kind: "benefit", applies: null },
    ] as const)
      expect(dutyFindings({ ...duty, ...quiet }, "2029-01-01"), JSON.stringify(quiet)).toEqual([]);
  });

  it("keeps what cannot be said apart from what is not met", () => {
    expect(dutyFindings({ ...duty, applies: null }, "2029-01-01")).toMatchObject([
      { ...about, code: "duty-open", severity: "incomplete" },
    ]);
    expect(dutyFindings({ ...duty, met: null, value: null }, "2029-01-01")).toMatchObject([
      { ...about, value: null, code: "duty-not-judged", severity: "incomplete" },
    ]);
  });
});
