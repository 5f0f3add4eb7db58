/** Lists of findings, in English. */
export const findings = {
  findings: {
    title: "Findings",
    none: "No finding.",
    counts: "{fail} fail, {incomplete} cannot be judged, {warning} warnings, {info} notes",
    fail: "Fail",
    incomplete: "Cannot be judged",
    warning: "Warning",
    info: "Note",
    notes: "{count} notes",
    value: "value",
    limit: "limit",
    path: "where in the result",
    source: "source",
    more: "Show all {count}",
  },
} as const;
