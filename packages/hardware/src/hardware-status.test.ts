import { describe, expect, it } from "vitest";
import { statusFindings } from "./hardware-status.ts";

const row = { name: "Rubin Ultra", source: "gtc-2025" };

describe("statusFindings", () => {
  it("says nothing of what ships", () => {
    expect(statusFindings({ ...row, status: "shipping", statusNote: "since 2024" })).toEqual([]);
  });

  it("warns of what is announced or reported cancelled, with the row's note where it has one", () => {
    expect(statusFindings({ ...row, status: "announced" })).toEqual([
      {
        code: "hardware-announced",
        severity: "warning",
        message: "Rubin Ultra is announced, not shipping.",
        path: "status",
        value: "announced",
        source: "gtc-2025",
      },
    ]);
    expect(statusFindings({ ...row, status: "reported-cancelled", statusNote: "By one analyst." })).toMatchObject([
      { code: "hardware-reported-cancelled", message: "Rubin Ultra is reported cancelled. By one analyst." },
    ]);
  });
});
