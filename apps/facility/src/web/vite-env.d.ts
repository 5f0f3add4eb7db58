/// <reference types="vite/client" />

declare module "*.yaml" {
  /** The file's tree, as the build read it. */
  export const tree: unknown;
}

/** Version of the app, as its package says it; written in by the build. */
declare const __VERSION__: string;
