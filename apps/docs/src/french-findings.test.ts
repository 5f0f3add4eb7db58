import { findingText, frenchFindings } from "@watthall/facility";
import { describe, expect, it } from "vitest";
import { findingFolders } from "./codes-page.ts";
import { findingCodes } from "./finding-codes.ts";

const found = findingFolders.flatMap(({ id, folder }) => findingCodes(id, folder).found);
const emitted = Map.groupBy(found, ({ code }) => code);

const escaped = (text: string) => text.replace(/[.*+?^$()[\]\\|{}]/g, "\\$&");

/** What a sentence with holes may become: anything where it has a figure or a name. */
function shapeOf(sentence: string, hole: RegExp): RegExp {
  return new RegExp(`^${sentence.replace(/\.$/, "").split(hole).map(escaped).join(".*")}\\.?$`, "s");
}

/** Whether a message read from the sources, with `…` for its holes, and an English sentence can be the same. */
function canBe(message: string, english: string): boolean {
  return shapeOf(message, /…/).test(english) || shapeOf(english, /\{\w+\}/).test(message);
}

describe("findings in French", () => {
  it("has a sentence for every code that the sources emit, and for no other", () => {
    expect([...frenchFindings.keys()].sort()).toEqual([...emitted.keys()].sort());
  });

  it.each([...frenchFindings.keys()])("says %s without any figure too", (code) => {
    const text = findingText({ code, severity: "info", message: "worded anew" }, "fr");
    expect(text).not.toBe("worded anew");
    expect(text).not.toMatch(/[{}]/);
  });

  it.each([...frenchFindings])("translates only sentences of %s that the sources hold", (code, { pairs }) => {
    const messages = (emitted.get(code) ?? []).flatMap((one) => one.messages);
    const stale = pairs.filter(([english]) => messages.length > 0 && !messages.some((one) => canBe(one, english)));
    expect(stale).toEqual([]);
  });
});
