import type { Plugin } from "vite";

/** Of d3-interpolate, what a scale of numbers calls: the page mixes no colours. */
const interpolate = `
export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
export const interpolate = interpolateNumber;
export const interpolateRound = (a, b) => (a = +a, b = +b, (t) => Math.round(a * (1 - t) + b * t));
export { interpolateNumber as piecewise };
`;

/** Of d3-format, nothing: figures are written by Intl. */
const format = `
const none = () => { throw new TypeError("the page writes figures by Intl"); };
export { none as format, none as formatPrefix, none as formatSpecifier };
export { none as precisionFixed, none as precisionPrefix, none as precisionRound };
`;

const modules: Readonly<Record<string, string>> = { "d3-interpolate": interpolate, "d3-format": format };

/** Schemas that only check: their form as JSON Schema is for the command line and for files. */
function withoutJsonSchema(text: string): string {
  return text
    .replace(/inst\._zod\.processJSONSchema = [^;]*;/g, "")
    .replace(/jsonSchema: \{[^}]*\},/, "")
    .replace("createToJSONSchemaMethod(this, {})(params)", "undefined");
}

const described =
  /\b(positive|nonNegative|quantity|between|temperature|share|positiveShare|count)\(((?:(?:[\w.-]+|"[^"\s]*"),\s*)*)"[^"\n]*\s[^"\n]*"(,?\s*\))?/g;

/** Fields without their descriptions, which a person reads in the schema and the page nowhere. */
function withoutDescriptions(text: string): string {
  return text
    .replace(described, (_, helper: string, before: string, end: string | undefined) =>
      end === undefined ? `${helper}(${before}undefined` : `${helper}(${before.replace(/,\s*$/, "")})`,
    )
    .replace(/\.describe\(\s*"[^"\n]*",?\s*\)/g, "")
    .replace(/\.meta\(\{ description: "[^"\n]*" \}\)/g, "");
}

/** Leaves out of the page what it never calls, so that it loads sooner. */
export function lean(): Plugin {
  return {
    name: "lean-page",
    enforce: "pre",
    apply: "build",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
    transform(text, id) {
      if (id.endsWith("/zod/v4/classic/schemas.js")) return withoutJsonSchema(text);
      return /\/(packages|apps)\/[^/]+\/src\/.*(?<!\.test)\.ts$/.test(id) ? withoutDescriptions(text) : null;
    },
  };
}
