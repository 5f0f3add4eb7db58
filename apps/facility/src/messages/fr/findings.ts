import type { findings as english } from "../en/findings.ts";
import type { MessagesOf } from "../messages.ts";

/** Lists of findings, in French. */
export const findings: MessagesOf<typeof english> = {
  findings: {
    title: "Constats",
    none: "Aucun constat.",
    counts:
      "{fail, plural, one {# échec} other {# échecs}}, {incomplete, plural, one {# non jugeable} other {# non jugeables}}, {warning, plural, one {# avertissement} other {# avertissements}}, {info, plural, one {# note} other {# notes}}",
    fail: "Échec",
    incomplete: "Non jugeable",
    warning: "Avertissement",
    info: "Note",
    notes: "{count} notes",
    value: "valeur",
    limit: "limite",
    path: "où dans le résultat",
    source: "source",
    more: "Tout montrer ({count})",
  },
};
