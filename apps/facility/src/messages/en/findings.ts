/** Lists of findings, in English. */
export const findings = {
  findings: {
    title: "Findings",
    none: "No finding.",
    counts:
      "{fail} fail, {incomplete} cannot be judged, {warning, plural, one {# warning} other {# warnings}}, {info, plural, one {# note} other {# notes}}",
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
