import { type Pair, translated } from "./french-sentence.ts";

/** What is wrong with a command line, in the words of its parser. */
const pairs: readonly Pair[] = [
  [
    "error: option '{option}' argument '{value}' is invalid. Allowed choices are {choices}.",
    "erreur : {value} n'est pas une valeur de l'option {option} ; admis : {choices}.",
  ],
  [
    "error: command-argument value '{value}' is invalid for argument '{name}'. Allowed choices are {choices}.",
    "erreur : {value} n'est pas une valeur de l'argument {name} ; admis : {choices}.",
  ],
  [
    "error: unknown command '{name}'\n(Did you mean {near}?)",
    "erreur : commande inconnue : {name} ; peut-être {near}.",
  ],
  ["error: unknown command '{name}'", "erreur : commande inconnue : {name}."],
  ["error: unknown option '{name}'\n(Did you mean {near}?)", "erreur : option inconnue : {name} ; peut-être {near}."],
  ["error: unknown option '{name}'", "erreur : option inconnue : {name}."],
  ["error: missing required argument '{name}'", "erreur : il manque l'argument {name}."],
  ["error: required option '{name}' not specified", "erreur : il manque l'option {name}."],
  ["error: option '{name}' argument missing", "erreur : il manque la valeur de l'option {name}."],
  [
    "error: too many arguments for '{name}'. Expected {most} {word} but got {given}: {names}.",
    "erreur : {given} arguments ({names}) pour {name}, qui en prend au plus {most}.",
  ],
];

/** What is wrong with a command line, in French; as it came where it is none of the known. */
export function frenchUsage(text: string): string {
  const found = translated(text.trimEnd(), pairs, "fr");
  return found === null ? text : `${found}\n`;
}
