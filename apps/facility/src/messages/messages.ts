import type { messages as english } from "./en.ts";

/** Texts of the same sections and keys as English ones. */
export type MessagesOf<English> = {
  readonly [Section in keyof English]: { readonly [Key in keyof English[Section]]: string };
};

/** Shape of a catalogue: the sections and keys of the English one. */
export type Messages = MessagesOf<typeof english>;
