/// <reference types="vite/client" />

declare module "*.yaml" {
  /** The file's tree, as the build read it. */
  export const tree: unknown;
}
