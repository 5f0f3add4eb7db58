import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { modelPackages, modelVersions } from "./data-versions.ts";
import { versions, versionText } from "./installed-versions.ts";

describe("versions", () => {
  it("names the app, every package that decides a number, and the data of those that hold tables", async () => {
    const require = createRequire(import.meta.url);
    const folders = readdirSync(new URL("../../../../packages", import.meta.url)).filter((id) => id !== "sweep");
    expect([...modelPackages].sort()).toEqual(folders.sort());
    const told = versions();
    for (const id of folders) {
      const { version } = require(`@watthall/${id}/package.json`) as { readonly version: string };
      const { dataVersion } = (await import(`@watthall/${id}`)) as { readonly dataVersion?: string };
      expect(told[id]).toBe(dataVersion === undefined ? version : `${version}+data.${dataVersion}`);
    }
    expect(Object.keys(told)[0]).toBe("facility");
  });

  it("is told a line a package", () => {
    expect(versionText().split("\n")).toHaveLength(modelPackages.length + 1);
  });

  it("says which version is not known", () => {
    expect(modelVersions({ facility: "1.0.0" }).basis).toBe("unknown");
  });
});
