import { useEffect, useState } from "react";
import type { ReportMessages } from "../../messages/report-messages.ts";
import { usePage } from "./page-context.ts";

type Section = "events" | "subjects" | "gates";

let fetched: ReportMessages | null = null;

/** A name of a numbered thing, as `set 3`, in the words of a catalogue: its text for all of them, with the number put in. */
function nameIn(section: Readonly<Record<string, string>>, name: string): string {
  const whole = section[name];
  if (Object.hasOwn(section, name) && whole !== undefined) return whole;
  const [kind = "", ...which] = name.split(" ");
  const text = Object.hasOwn(section, kind) ? section[kind] : undefined;
  return text?.includes("{which}") ? text.replace("{which}", which.join(" ")) : name;
}

/** What models call events, their subjects and gates, in the reader's words: the report's, fetched for those who read French. */
export function useModelNames(): (section: Section, name: string) => string {
  const { language } = usePage().style;
  const [french, setFrench] = useState(fetched);
  useEffect(() => {
    if (language !== "fr" || fetched !== null) return;
    let shown = true;
    import("../../messages/report-fr.ts").then(
      ({ reportMessages }) => {
        fetched = reportMessages;
        if (shown) setFrench(reportMessages);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [language]);
  return (section, name) =>
    language === "fr" && french !== null ? nameIn(french[section], name) : name.replaceAll("-", " ");
}
