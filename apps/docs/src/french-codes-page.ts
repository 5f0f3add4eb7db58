import { findingText, frenchFindings } from "@watthall/facility";
import { findingFolders } from "./codes-page.ts";
import { findingCodes } from "./finding-codes.ts";
import { blocks, code, plain, table } from "./markdown.ts";

const severities = { fail: "échec", incomplete: "non jugeable", warning: "avertissement", info: "note" } as const;

/** What a code says: each of its sentences, with `…` for its figures. */
function sentences(name: string): string {
  const ways = frenchFindings.get(name);
  const full = [...(ways?.pairs ?? []).map(([, french]) => french), ...(ways?.plain ?? [])];
  const texts = full.length > 0 ? full : [findingText({ code: name, severity: "info", message: "" }, "fr")];
  return [...new Set(texts.map((text) => plain(text.replace(/\{\w+(:%)?\}/g, "…"))))].join("<br>");
}

function sectionOf({ id, folder }: (typeof findingFolders)[number]): string {
  const { found } = findingCodes(id, folder);
  if (found.length === 0) return "";
  const rows = found.map((one) => [
    code(one.code),
    one.severities.map((severity) => severities[severity]).join(", ") || "selon le verdict",
    sentences(one.code),
  ]);
  return blocks(`## ${id} {#${id}}`, table(["code", "gravité", "ce qu'il dit"], rows));
}

/** Every finding in French, as the page and `--lang fr` say it. */
export function frenchCodesPage(): string {
  return blocks(
    "# Constats et refus",
    "Les codes sont stables : c'est sur eux que s'appuie un programme, pas sur le texte. La page et `watthall … --lang fr` disent " +
      "chacun dans ces phrases, où `…` tient lieu d'un chiffre ou d'un nom. La dernière phrase d'un code est dite quand les autres ne conviennent pas.",
    "## Refus {#refus}",
    "Une question mal posée, ou à laquelle une table ne peut répondre, lève une `ModelError` :",
    table(
      ["code", "quand"],
      [
        [code("input-invalid"), "une donnée manque, n'est pas du bon type, ou en contredit une autre"],
        [code("unknown-key"), "un champ ou un identifiant qui n'existe pas"],
        [code("out-of-range"), "un nombre hors de ses bornes, ou de ce que couvre une table"],
        [code("input-ambiguous"), "deux lectures sont possibles et la réponse en dépend"],
        [code("sparsity-mismatch"), "un chiffre creux (sparse) est comparé à un chiffre dense"],
      ],
    ),
    ...findingFolders.map(sectionOf),
  );
}
