import type { messages as english } from "./en.ts";

/** Shape of a catalogue: the sections and keys of the English one. */
export type Messages = {
  readonly [Section in keyof typeof english]: { readonly [Key in keyof (typeof english)[Section]]: string };
};
