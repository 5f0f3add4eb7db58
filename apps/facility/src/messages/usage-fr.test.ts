import { describe, expect, it } from "vitest";
import { frenchUsage } from "./usage-fr.ts";

describe("frenchUsage", () => {
  it.each([
    [
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.\n",
      "erreur : xml n'est pas une valeur de l'option --format <format> ; admis : text, json.\n",
    ],
    ["error: unknown command 'frob'\n(Did you mean from?)\n", "erreur : commande inconnue : frob ; peut-être from.\n"],
    [
      "error: too many arguments for 'run'. Expected 1 argument but got 2: a, b.\n",
      "erreur : 2 arguments (a, b) pour run, qui en prend au plus 1.\n",
    ],
    ["error: something else\n", "error: something else\n"],
  ])("says %j", (english, french) => {
    expect(frenchUsage(english)).toBe(french);
  });
});
