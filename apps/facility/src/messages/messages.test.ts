import { describe, expect, it } from "vitest";
import { messages as english } from "./en.ts";
import { messages as french } from "./fr.ts";

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const texts = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([section, entries]) =>
    Object.entries(entries).map(([key, text]) => ({ key: `${section}.${key}`, text })),
  );

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

describe("messages", () => {
  const all: Catalogue = english;
  const other: Catalogue = french;
  it("has every key in both languages", () => {
    expect(texts(other).map(({ key }) => key)).toEqual(texts(all).map(({ key }) => key));
  });

  it.each(texts(all))("$key says something, with the same placeholders", ({ key, text }) => {
    const [section = "", name = ""] = key.split(/\.(.*)/);
    const translated = other[section]?.[name] ?? "";
    expect(text.trim()).not.toBe("");
    expect(translated.trim()).not.toBe("");
    expect(placeholders(translated)).toEqual(placeholders(text));
  });
});
