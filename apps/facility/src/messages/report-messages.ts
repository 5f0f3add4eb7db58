import type { reportMessages as english } from "./report-en.ts";

/** Shape of the report's catalogue: the sections and keys of the English one. */
export type ReportMessages = {
  readonly [Section in keyof typeof english]: { readonly [Key in keyof (typeof english)[Section]]: string };
};
