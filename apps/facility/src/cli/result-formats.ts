import { extname } from "node:path";
import { facilityReport } from "../report/facility-report.ts";
import { factsCsv } from "../report/facts-csv.ts";
import { htmlReport } from "../report/html/html-report.ts";
import { markdownReport } from "../report/markdown-report.ts";
import { type TextStyle, textReport } from "../report/text-report.ts";
import type { Words } from "../report/words.ts";
import { versions } from "../versions/installed-versions.ts";
import { resultText } from "./result-text.ts";
import type { SiteRun } from "./site-run.ts";

/** Forms in which a site's result is told. */
export const resultFormats = ["text", "markdown", "json", "csv", "html"] as const;

/** A form in which a site's result is told. */
export type ResultFormat = (typeof resultFormats)[number];

/** How the name of a file in each form ends. */
const endings: Readonly<Record<ResultFormat, string>> = {
  text: ".txt",
  markdown: ".md",
  json: ".json",
  csv: ".csv",
  html: ".html",
};

/** The form that a file's name asks for; `null` where it asks for none, as a folder's. */
export function formatOfFile(name: string): ResultFormat | null {
  return resultFormats.find((format) => endings[format] === extname(name).toLowerCase()) ?? null;
}

/** Name of the file that holds a result in a form, in a folder of results. */
export function fileNameOf(format: ResultFormat): string {
  return `${format === "json" ? "result" : "report"}${endings[format]}`;
}

/** A site's result in one form. CSV holds the site itself; the others hold its variants as well. */
export function formatted(run: SiteRun, format: ResultFormat, words: Words, style: TextStyle): string {
  const { result, variants } = run;
  switch (format) {
    case "json":
      return resultText({ ...result, variants });
    case "csv":
      return factsCsv(result, versions());
    case "text":
      return textReport(facilityReport(result, variants, versions(), words), words, style);
    case "markdown":
      return markdownReport(facilityReport(result, variants, versions(), words), words);
    case "html":
      return htmlReport({ result, variants, versions: versions() }, words);
  }
}
