import { backup } from "./fr/backup.ts";
import { chart } from "./fr/chart.ts";
import { check } from "./fr/check.ts";
import { compare } from "./fr/compare.ts";
import { cooling } from "./fr/cooling.ts";
import { economics } from "./fr/economics.ts";
import { equivalence } from "./fr/equivalence.ts";
import { facts } from "./fr/facts.ts";
import { feed } from "./fr/feed.ts";
import { findings } from "./fr/findings.ts";
import { inputs } from "./fr/inputs.ts";
import { outage } from "./fr/outage.ts";
import { overview } from "./fr/overview.ts";
import { shell } from "./fr/shell.ts";
import { start } from "./fr/start.ts";
import { trace } from "./fr/trace.ts";
import { uncertainty } from "./fr/uncertainty.ts";
import type { Messages } from "./messages.ts";

/** Texts of the page in French. */
export const messages: Messages = {
  ...shell,
  ...start,
  ...inputs,
  ...facts,
  ...trace,
  ...findings,
  ...chart,
  ...overview,
  ...feed,
  ...backup,
  ...cooling,
  ...equivalence,
  ...economics,
  ...compare,
  ...check,
  ...outage,
  ...uncertainty,
};
