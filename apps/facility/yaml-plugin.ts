import type { Plugin } from "vite";
import { parse } from "yaml";

/** Makes a module of a YAML file: its tree. So that the page ships data, and no parser before one is asked for. */
export function yaml(): Plugin {
  return {
    name: "yaml-tree",
    transform: (text, id) => (/\.ya?ml$/.test(id) ? `export const tree = ${JSON.stringify(parse(text))};` : null),
  };
}
