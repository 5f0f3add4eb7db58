import { extname } from "node:path";
import { facilityReport } from "../report/facility-report.ts";
import { factsCsv } from "../report/facts-csv.ts";
import { htmlReport } from "../report/html/html-report.ts";
import { markdownReport } from "../report/markdown-report.ts";
import { type TextStyle, textReport } from "../report/text-report.ts";
import type { Words } from "../report/words.ts";
import { version } from "../versions/installed-versions.ts";
import { resultText } from "./result-text.ts";
import type { SiteRun } from "./site-run.ts";

/** Forms in which a site's result is told. */
export const resultFormats = ["text", "markdown", "json", "csv", "html"] as const;

/** A form in which a site's result is told. */
export type ResultFormat = (typeof resultFormats)[number];

const formatOfEnding: Readonly<Record<string, ResultFormat>> = {
  ".txt": "text",
  ".md": "markdown",
  ".json": "json",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
};

/** The form that a file's name asks for; text where it asks for none. */
export function formatOfFile(name: string): ResultFormat {
  return formatOfEnding[extname(name).toLowerCase()] ?? "text";
}

/** A site's result in one form. CSV holds the site itself; the others hold its variants as well. */
export function formatted(run: SiteRun, format: ResultFormat, words: Words, style: TextStyle): string {
  const { result, variants } = run;
  switch (format) {
    case "json":
      return resultText({ ...result, variants });
    case "csv":
      return factsCsv(result);
    case "text":
      return textReport(facilityReport(result, variants, words), words, style);
    case "markdown":
      return markdownReport(facilityReport(result, variants, words), words);
    case "html":
      return htmlReport({ result, variants, version }, words);
  }
}
