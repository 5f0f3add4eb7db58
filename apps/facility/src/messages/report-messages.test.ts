import { describe, expect, it } from "vitest";
import { initComments as initEnglish } from "./init-en.ts";
import { initComments as initFrench } from "./init-fr.ts";
import { reportMessages as english } from "./report-en.ts";
import { reportMessages as french } from "./report-fr.ts";
import { validity as validityEnglish } from "./validity-en.ts";
import { validity as validityFrench } from "./validity-fr.ts";

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const texts = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([section, entries]) =>
    Object.entries(entries).map(([key, text]) => ({ key: `${section}.${key}`, text })),
  );

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const all = texts({ ...english, init: initEnglish, validity: validityEnglish });
const others = texts({ ...french, init: initFrench, validity: validityFrench });

describe("words of the report and of the command line", () => {
  it("are there in both languages, key by key", () => {
    expect(others.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
  });

  it("say something in both, of the same things", () => {
    const wrong = all.filter(({ text }, i) => {
      const other = others[i]?.text ?? "";
      return (
        text.trim() === "" ||
        other.trim() === "" ||
        JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(other))
      );
    });
    expect(wrong).toEqual([]);
  });
});
