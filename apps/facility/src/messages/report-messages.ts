import type { MessagesOf } from "./messages.ts";
import type { reportMessages as english } from "./report-en.ts";

/** Shape of the report's catalogue: the sections and keys of the English one. */
export type ReportMessages = MessagesOf<typeof english>;
