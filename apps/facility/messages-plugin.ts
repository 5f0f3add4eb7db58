import { pathToFileURL } from "node:url";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

function compiled(catalogue: Catalogue): unknown {
  return Object.fromEntries(
    Object.entries(catalogue).map(([section, texts]) => [
      section,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)])),
    ]),
  );
}

/** Parses the catalogues of texts when the page is built, so that it ships no parser of messages. */
export function messages(): Plugin {
  return {
    name: "compiled-messages",
    config: () => ({ resolve: { alias: { "use-intl/format-message": "use-intl/format-message/format-only" } } }),
    async load(id) {
      if (!/\/src\/messages\/(en|fr)\.ts$/.test(id)) return null;
      const { messages: catalogue } = (await import(pathToFileURL(id).href)) as { readonly messages: Catalogue };
      return `export const messages = ${JSON.stringify(compiled(catalogue))};`;
    },
  };
}
