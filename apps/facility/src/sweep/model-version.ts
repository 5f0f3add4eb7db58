import { versions } from "../versions/installed-versions.ts";

/** Version of all code and data that decide a sweep's numbers: the app and every package, as they are installed here. */
export function modelVersion(): string {
  return Object.entries(versions())
    .map(([name, version]) => `${name}@${version}`)
    .join(" ");
}
