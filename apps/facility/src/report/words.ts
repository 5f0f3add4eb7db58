import type { Finding } from "@watthall/basis";
import { messages as pageEnglish } from "../messages/en.ts";
import { findingText } from "../messages/finding-text.ts";
import { messages as pageFrench } from "../messages/fr.ts";
import type { Language } from "../messages/language.ts";
import type { Messages } from "../messages/messages.ts";
import { reportMessages as english } from "../messages/report-en.ts";
import { reportMessages as french } from "../messages/report-fr.ts";
import type { ReportMessages } from "../messages/report-messages.ts";
import { fixedText, numberText, percentText } from "./number-text.ts";

/** Words and numbers of a report in one language. */
export interface Words {
  readonly language: Language;
  /** The report's own catalogue. */
  readonly report: ReportMessages;
  /** The page's, which names facts and charts. */
  readonly page: Messages;
  /** To four significant digits unless told; `null` is unknown. */
  readonly number: (value: number | null, digits?: number) => string;
  readonly fixed: (value: number, decimals: number) => string;
  readonly percent: (share: number | null) => string;
  readonly finding: (finding: Finding) => string;
}

/** Words of a language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    report: language === "fr" ? french : english,
    page: language === "fr" ? pageFrench : pageEnglish,
    number: (value, digits = 4) => numberText(value, digits, language),
    fixed: (value, decimals) => fixedText(value, decimals, language),
    percent: (share) => percentText(share, language),
    finding: (finding) => findingText(finding, language),
  };
}

/** A text of a catalogue with its placeholders filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : all));
}

/** What a section of a catalogue calls something that a model names; the model's own name where it has none. */
export function named(section: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(section, name) ? (section[name] ?? name) : name;
}
