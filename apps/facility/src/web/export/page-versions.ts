import { modelVersions } from "../../versions/data-versions.ts";

/** Versions of the app, its packages and their data, as this page was built. */
export function pageVersions(): Record<string, string> {
  return modelVersions(__PACKAGE_VERSIONS__);
}
