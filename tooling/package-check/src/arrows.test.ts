import { describe, expect, it } from "vitest";
import { apps, packages, sourceFiles } from "./workspace.ts";

/** What each package may import of the others: the arrows run one way. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  basis: [],
  hardware: ["basis"],
  climate: ["basis"],
  sampling: ["basis"],
  "electrical-feed": ["basis"],
  "cooling-load": ["basis", "climate"],
  "generator-autonomy": ["basis", "sampling"],
  "gpu-equivalence": ["basis", "hardware"],
  "site-economics": ["basis"],
  sweep: ["basis", "sampling"],
};

const outside: Readonly<Record<string, readonly string[]>> = { basis: ["d3-scale", "zod"] };

function imported(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);
}

const packageOf = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Engines behind subpaths may use Node; what a package's root exports runs in a browser. */
const isEngine = (id: string, path: string) => id === "sweep" && path.includes("/");

describe.each(packages)("$name", (one) => {
  const allowed = [
    ...(arrows[one.id] ?? []).map((id) => `@watthall/${id}`),
    ...(outside[one.id] ?? ["zod"]),
    ...(one.id === "sweep" ? Object.keys(one.manifest.peerDependencies ?? {}) : []),
  ];

  it("stands on the map", () => {
    expect(Object.keys(arrows)).toContain(one.id);
  });

  it.each(sourceFiles(one))("$path imports only along the arrows", ({ path, text }) => {
    const specifiers = imported(text).filter(
      (specifier) => !specifier.startsWith(".") && !(isEngine(one.id, path) && specifier.startsWith("node:")),
    );
    expect(specifiers.map(packageOf).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("declares just what it imports", () => {
    const used = new Set(
      sourceFiles(one).flatMap(({ text }) =>
        imported(text)
          .filter((s) => !/^(\.|node:)/.test(s))
          .map(packageOf),
      ),
    );
    const { dependencies = {}, peerDependencies = {} } = one.manifest;
    expect(Object.keys({ ...dependencies, ...peerDependencies }).sort()).toEqual([...used].sort());
  });
});

describe.each(apps.filter(({ id }) => id === "facility"))("$name", (app) => {
  const model = sourceFiles(app).filter(({ path }) => path.startsWith("model/"));
  it.each(model)("$path is pure: neither Node, nor the command line, nor the page", ({ text }) => {
    expect(imported(text).filter((specifier) => /^node:|\/(cli|web|report)\//.test(specifier))).toEqual([]);
  });
});
