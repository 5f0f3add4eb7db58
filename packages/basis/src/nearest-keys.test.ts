import { describe, expect, it } from "vitest";
import { nearestKeys } from "./nearest-keys.ts";

describe("nearestKeys", () => {
  it("puts the fewest changed letters first", () => {
    const racks = ["h100-sxm", "gb300-nvl72", "gb200-nvl72"];
    expect(nearestKeys("gb200-nvl27", racks, 2)).toEqual(["gb200-nvl72", "gb300-nvl72"]);
    expect(nearestKeys("ax2", ["ay1", "ay2"])).toEqual(["ay2", "ay1"]);
  });

  it("prefers what holds the text, or is held by it, to what is a few letters away", () => {
    expect(nearestKeys("kyber", ["ayberg", "kyber-vr300"], 1)).toEqual(["kyber-vr300"]);
    expect(nearestKeys("gb200-nvl72-rack", ["gb300-nvl72-rock", "gb200-nvl72"], 1)).toEqual(["gb200-nvl72"]);
  });

  it("does not mind capitals", () => {
    expect(nearestKeys("KYBER", ["abbey", "Kyber"], 1)).toEqual(["Kyber"]);
  });

  it("puts equals in the alphabet's order, whichever comes first in the table", () => {
    expect(nearestKeys("b", ["c", "a"])).toEqual(["a", "c"]);
    expect(nearestKeys("b", ["a", "c"])).toEqual(["a", "c"]);
  });

  it("gives three unless told, and all where there are fewer", () => {
    expect(nearestKeys("", ["a", "b", "c", "d"])).toEqual(["a", "b", "c"]);
    expect(nearestKeys("", ["a"])).toEqual(["a"]);
    expect(nearestKeys("a", [])).toEqual([]);
  });

  it("reads no more than 64 characters of what was written", () => {
    expect(nearestKeys(`${"a".repeat(64)}kyber`, ["kyber", "aaaa"], 1)).toEqual(["aaaa"]);
  });
});
