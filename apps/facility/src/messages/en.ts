import { backup } from "./en/backup.ts";
import { chart } from "./en/chart.ts";
import { check } from "./en/check.ts";
import { compare } from "./en/compare.ts";
import { cooling } from "./en/cooling.ts";
import { economics } from "./en/economics.ts";
import { equivalence } from "./en/equivalence.ts";
import { facts } from "./en/facts.ts";
import { feed } from "./en/feed.ts";
import { findings } from "./en/findings.ts";
import { inputs } from "./en/inputs.ts";
import { outage } from "./en/outage.ts";
import { overview } from "./en/overview.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { trace } from "./en/trace.ts";
import { uncertainty } from "./en/uncertainty.ts";

/** Texts of the page in English: the catalogue that every other language has to match, key by key. */
export const messages = {
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
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
