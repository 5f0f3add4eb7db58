import { type Severity, severities } from "@watthall/basis";
import ts from "typescript";
import { syntaxTrees } from "./declarations.ts";
import { errorMeanings } from "./error-codes.ts";
import { type Bindings, bindingsOf, nodesBelow, possibleValues, propertyOf } from "./possible-values.ts";

/** A code that a finding of a package may carry, as its sources write it. */
export interface FindingCode {
  readonly code: string;
  /** Package, or `facility` for the app. */
  readonly from: string;
  readonly severities: readonly Severity[];
  /** Messages with `…` where a figure or a name goes. */
  readonly messages: readonly string[];
  /** Files that make it, from the root. */
  readonly files: readonly string[];
}

/** A place whose code could not be read. */
export interface UnreadCode {
  readonly file: string;
  readonly text: string;
}

interface Place {
  readonly literal: ts.ObjectLiteralExpression;
  readonly bindings: Bindings;
}

const none: Bindings = new Map();

/** Codes that are no literal where the finding is made, by the expression that gives them: an outage's events at which racks lose something. */
const codesOfExpressions: Readonly<Record<string, readonly string[]>> = {
  "first.event": ["racks-throttled", "racks-tripped"],
};

const errorCodes = Object.keys(errorMeanings());

function codesOf({ literal, bindings }: Place): readonly string[] {
  const expression = propertyOf(literal, "code");
  const texts = textsOf(expression, bindings);
  const read = texts.length > 0 ? texts : (codesOfExpressions[expression?.getText() ?? ""] ?? []);
  // A refusal of a table that became a finding carries the error's code in its own.
  return read.flatMap((text) => (text.includes("…") ? errorCodes.map((code) => text.replace("…", code)) : [text]));
}

function isFindingLiteral(node: ts.Node): node is ts.ObjectLiteralExpression {
  return (
    ts.isObjectLiteralExpression(node) &&
    propertyOf(node, "code") !== null &&
    propertyOf(node, "severity") !== null &&
    propertyOf(node, "message") !== null
  );
}

interface NamedFunction {
  readonly name: string;
  readonly parameters: ts.NodeArray<ts.ParameterDeclaration>;
}

/** The nearest function around a node that calls can name: declared, or an arrow that a constant holds. */
function enclosingFunction(node: ts.Node): NamedFunction | null {
  for (let each = node.parent; !ts.isSourceFile(each); each = each.parent) {
    if (ts.isFunctionDeclaration(each) && each.name) return { name: each.name.text, parameters: each.parameters };
    if (ts.isArrowFunction(each) && ts.isVariableDeclaration(each.parent))
      return { name: each.parent.name.getText(), parameters: each.parameters };
  }
  return null;
}

/** Object literals of a file that give a code and leave the severity to the function that takes them; a refusal gives what was received. */
function partialFindings(file: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  return nodesBelow(file, ts.isObjectLiteralExpression).filter(
    (literal) =>
      propertyOf(literal, "code") !== null &&
      propertyOf(literal, "severity") === null &&
      propertyOf(literal, "received") === null,
  );
}

function destructures(owner: NamedFunction, name: string): boolean {
  return owner.parameters.some(
    (parameter) =>
      ts.isObjectBindingPattern(parameter.name) &&
      parameter.name.elements.some((element) => element.name.getText() === name),
  );
}

/** The finding itself, or, where its code is its function's parameter, the finding at each call. */
function placesOf(
  literal: ts.ObjectLiteralExpression,
  calls: ReadonlyMap<string, readonly ts.CallExpression[]>,
): readonly Place[] {
  const code = propertyOf(literal, "code");
  const owner = enclosingFunction(literal);
  if (!code || !owner || !ts.isIdentifier(code)) return [{ literal, bindings: none }];
  const isParameter = owner.parameters.some(({ name }) => ts.isIdentifier(name) && name.text === code.text);
  if (isParameter) {
    const sites = calls.get(owner.name) ?? [];
    return sites.map((call) => ({ literal, bindings: bindingsOf(call, owner.parameters) }));
  }
  if (!destructures(owner, code.text)) return [{ literal, bindings: none }];
  return partialFindings(literal.getSourceFile()).map((partial) => ({
    literal,
    bindings: new Map(
      partial.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer] as const] : [],
      ),
    ),
  }));
}

function textsOf(expression: ts.Expression | null, bindings: Bindings): readonly string[] {
  if (!expression) return [];
  return possibleValues(expression, bindings).flatMap((value) => {
    if (ts.isStringLiteral(value) || ts.isNoSubstitutionTemplateLiteral(value)) return [value.text];
    if (ts.isTemplateExpression(value)) return [templateText(value, bindings)];
    if (ts.isBinaryExpression(value))
      return [[value.left, value.right].map((side) => textsOf(side, bindings)[0] ?? "…").join("")];
    return [];
  });
}

function templateText(template: ts.TemplateExpression, bindings: Bindings): string {
  const spans = template.templateSpans.map(({ expression, literal }) => {
    const texts = new Set(ts.isIdentifier(expression) ? textsOf(expression, bindings) : []);
    const [only] = texts;
    return `${texts.size === 1 && only !== undefined ? only : "…"}${literal.text}`;
  });
  return `${template.head.text}${spans.join("")}`;
}

function severitiesOf({ literal, bindings }: Place): readonly Severity[] {
  const texts = textsOf(propertyOf(literal, "severity"), bindings);
  return severities.filter((severity) => texts.includes(severity));
}

function callsByName(trees: readonly ts.SourceFile[]): ReadonlyMap<string, readonly ts.CallExpression[]> {
  const calls = trees.flatMap((tree) => nodesBelow(tree, ts.isCallExpression));
  const inNames = calls.filter(({ expression }) => ts.isIdentifier(expression));
  return Map.groupBy(inNames, ({ expression }) => expression.getText());
}

interface Scan {
  readonly found: readonly FindingCode[];
  readonly unread: readonly UnreadCode[];
}

function merged(one: readonly FindingCode[]): FindingCode {
  const [first] = one;
  if (!first) throw new Error("no finding to merge");
  const all = <T>(of: (finding: FindingCode) => readonly T[]): readonly T[] => [...new Set(one.flatMap(of))];
  return {
    ...first,
    severities: severities.filter((severity) => all((each) => each.severities).includes(severity)),
    messages: all((each) => each.messages),
    files: all((each) => each.files),
  };
}

/** Reads every code of a finding out of a folder's sources. */
export function findingCodes(from: string, folder: string): Scan {
  const trees = syntaxTrees(folder);
  const calls = callsByName(trees);
  const unread: UnreadCode[] = [];
  const found = trees.flatMap((tree) =>
    nodesBelow(tree, isFindingLiteral).flatMap((literal) => {
      const read = placesOf(literal, calls).flatMap((place) =>
        codesOf(place).map((code) => ({
          code,
          from,
          severities: severitiesOf(place),
          messages: textsOf(propertyOf(literal, "message"), place.bindings),
          files: [tree.fileName],
        })),
      );
      if (read.length === 0) unread.push({ file: tree.fileName, text: propertyOf(literal, "code")?.getText() ?? "" });
      return read;
    }),
  );
  const byCode = Map.groupBy(found, ({ code }) => code);
  return { found: [...byCode.values()].map(merged).sort((a, b) => (a.code < b.code ? -1 : 1)), unread };
}
