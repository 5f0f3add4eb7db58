/** Head of the report and its findings, in English. */
export const head = {
  head: {
    atMeter: "{mw} MW at the meter at the design hour, {dryBulb} °C dry bulb and {wetBulb} °C wet bulb",
    year: "Year: {weather}",
    madeFrom: "Made from the statistics {source}",
    madeBy: "Made by Watthall {version}: {packages}",
    keyFigures: "Key figures",
    charts: "Charts",
    sources: "How each figure was made",
    sourcesHint: "Open a figure for its formula, the values put in, and its sources.",
    paper: "The formulas, sources and notes are in the file; paper leaves them out.",
  },
  severity: { fail: "FAIL", incomplete: "INCOMPLETE", warning: "WARNING", info: "note" },
  findings: {
    counts: "Findings: {fail} fail, {incomplete} incomplete, {warning} warnings; {info} notes at the end",
    title: "Findings",
    code: "Code",
    severity: "Severity",
    says: "What it says",
    source: "Source",
    notes: "Notes",
  },
} as const;
