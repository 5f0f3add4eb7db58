import type { ModelErrorCode, ModelErrorDetail } from "@watthall/basis";
import { filled, type Pair, translated } from "./french-sentence.ts";

const french: Readonly<Record<ModelErrorCode, string>> = {
  "input-invalid": "{where}{received} n'est pas une donnée valable ; admis : {allowed}.",
  "unknown-key": "{where}{received} n'existe pas ; admis : {allowed}.",
  "out-of-range": "{where}{received} sort des bornes ; admis : {allowed}.",
  "input-ambiguous": "{where}{received} peut se lire de deux façons ; préciser : {allowed}.",
  "sparsity-mismatch": "{where}{received} compare un chiffre creux (sparse) à un chiffre dense ; admis : {allowed}.",
};

const receivedPairs: readonly Pair[] = [
  ["nothing", "l'absence de valeur"],
  ["a field that does not exist", "ce champ"],
  ["a function", "une fonction"],
  ["an array", "une liste"],
  ["an object", "un objet"],
  ["no such file", "un fichier absent"],
  ["no such folder", "un dossier absent"],
  ["no permission to read it", "un fichier que l'on n'a pas le droit de lire"],
  ["not a file", "ce qui n'est pas un fichier"],
  ["{file}, which exists", "{file}, qui existe déjà,"],
];

/** What is allowed, as schemas and tables say it most. */
const allowedPairs: readonly Pair[] = [
  ["a file that can be read", "un fichier lisible"],
  ["a file of text", "un fichier de texte"],
  ["a file that does not exist, or --force to write over it", "un fichier qui n'existe pas, ou --force pour l'écraser"],
  ["a path of the result; nearest: {near}", "un chemin du résultat ; les plus proches : {near}"],
  ["0 for a free port, or up to 65535", "0 pour un port libre, ou jusqu'à 65535"],
  ["did you mean {near}? The fields are {all}", "{near} peut-être ; les champs sont {all}"],
  ["did you mean {near}? The rows are {all}", "{near} peut-être ; les lignes sont {all}"],
  ["did you mean {near}? The {what} are {all}", "{near} peut-être ; il y a {all}"],
  ["did you mean {near}? One of {all}", "{near} peut-être ; l'un de {all}"],
  ["did you mean {near}? {all}", "{near} peut-être ; {all}"],
  [
    "an id of the {table} of the hardware tables; nearest: {near}",
    "un identifiant des tables de matériel ; les plus proches : {near}",
  ],
  ["an id of the table; nearest: {near}", "un identifiant de la table ; les plus proches : {near}"],
  ["{all}; nearest: {near}", "{all} ; le plus proche : {near}"],
  ["a number >= {least} (also wrong: {more})", "un nombre ≥ {least} (aussi en cause : {more})"],
  ["a number > {least} (also wrong: {more})", "un nombre > {least} (aussi en cause : {more})"],
  ["a number >= {least}", "un nombre ≥ {least}"],
  ["a number <= {most}", "un nombre ≤ {most}"],
  ["a number > {least}", "un nombre > {least}"],
  ["a number < {most}", "un nombre < {most}"],
  ["a multiple of {step}", "un multiple de {step}"],
  ["no further field", "aucun autre champ"],
  ["at most {most}", "au plus {most}"],
  ["at least {least}", "au moins {least}"],
  [
    "an existing hall, and it.refill with the racks that are to fill it",
    "une salle existante, et it.refill avec les baies qui doivent la remplir",
  ],
  ["a load that every stage can carry", "une charge que chaque étage peut porter"],
  [
    "{schema}: the scenario was written for a newer Watthall; update it, or the scenario",
    "{schema} : le scénario a été écrit pour une version plus récente de Watthall ; mettre à jour l'un ou l'autre",
  ],
  [
    "at most {power} kW, to which the losses of its stages are known; give a hotter designHour",
    "au plus {power} kW, jusqu'où les pertes de ses étages sont connues ; donner une heure de dimensionnement plus chaude",
  ],
];

/**
 * Why a question was refused, in the reader's language: the field, what was received, what is allowed.
 *
 * @param locale - `fr`, or a French one; any other reads the refusal in English
 */
export function refusalText({ code, path, received, allowed }: ModelErrorDetail, locale: string): string {
  if (!/^fr\b/i.test(locale)) return `${path === "" ? "" : `${path}: `}received ${received}; allowed: ${allowed}`;
  const figures = {
    where: path === "" ? "" : `${path} : `,
    received: translated(received, receivedPairs, locale) ?? received,
    allowed: translated(allowed, allowedPairs, locale) ?? allowed,
  };
  return filled(french[code], figures, locale) ?? allowed;
}
