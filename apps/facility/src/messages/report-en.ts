import { backup } from "./report-en/backup.ts";
import { choice } from "./report-en/choice.ts";
import { cooling } from "./report-en/cooling.ts";
import { economics } from "./report-en/economics.ts";
import { explain } from "./report-en/explain.ts";
import { feed } from "./report-en/feed.ts";
import { head } from "./report-en/head.ts";
import { retrofit } from "./report-en/retrofit.ts";
import { site } from "./report-en/site.ts";
import { time } from "./report-en/time.ts";

/** Words of the report in English: the catalogue that every other language has to match, key by key. */
export const reportMessages = {
  ...head,
  ...site,
  ...feed,
  ...cooling,
  ...backup,
  ...economics,
  ...retrofit,
  ...time,
  ...choice,
  ...explain,
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
