import { dataVersion as climate } from "@watthall/climate";
import { dataVersion as coolingLoad } from "@watthall/cooling-load";
import { dataVersion as electricalFeed } from "@watthall/electrical-feed";
import { dataVersion as generatorAutonomy } from "@watthall/generator-autonomy";
import { dataVersion as gpuEquivalence } from "@watthall/gpu-equivalence";
import { dataVersion as hardware } from "@watthall/hardware";
import { dataVersion as sampling } from "@watthall/sampling";
import { dataVersion as siteEconomics } from "@watthall/site-economics";

const dataVersions: Readonly<Record<string, string>> = {
  climate,
  "cooling-load": coolingLoad,
  "electrical-feed": electricalFeed,
  "generator-autonomy": generatorAutonomy,
  "gpu-equivalence": gpuEquivalence,
  hardware,
  sampling,
  "site-economics": siteEconomics,
};

/** The packages whose code or figures decide a result, by their names within the scope. */
export const modelPackages: readonly string[] = ["basis", ...Object.keys(dataVersions)];

function withData(id: string, version: string): string {
  const data = dataVersions[id];
  return data === undefined ? version : `${version}+data.${data}`;
}

/**
 * What a result says of its origin.
 *
 * @param packageVersions - version of the app, as `facility`, and of each package by its name within the scope
 * @returns the app's, and that of each package which decides a result, followed by the version of the package's data where it has
 *   any: `0.4.0+data.1f09ab3c`
 */
export function modelVersions(packageVersions: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    ["facility", ...modelPackages].map((id) => [id, withData(id, packageVersions[id] ?? "unknown")]),
  );
}
