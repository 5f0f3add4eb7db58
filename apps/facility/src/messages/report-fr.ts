import { backup } from "./report-fr/backup.ts";
import { choice } from "./report-fr/choice.ts";
import { cooling } from "./report-fr/cooling.ts";
import { economics } from "./report-fr/economics.ts";
import { explain } from "./report-fr/explain.ts";
import { feed } from "./report-fr/feed.ts";
import { head } from "./report-fr/head.ts";
import { retrofit } from "./report-fr/retrofit.ts";
import { site } from "./report-fr/site.ts";
import { time } from "./report-fr/time.ts";
import type { ReportMessages } from "./report-messages.ts";

/** Words of the report in French. */
export const reportMessages: ReportMessages = {
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
};
