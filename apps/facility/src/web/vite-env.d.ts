/// <reference types="vite/client" />

declare module "*.yaml" {
  /** The file's tree, as the build read it. */
  export const tree: unknown;
}

/** Versions of the app, as `facility`, and of the packages that it is built from; written in by the build. */
declare const __PACKAGE_VERSIONS__: Readonly<Record<string, string>>;
