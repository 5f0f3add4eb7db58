import ts from "typescript";

/** Expressions that stand for a function's parameters at one of its calls. */
export type Bindings = ReadonlyMap<string, ts.Expression>;

/** A call's arguments, by the name of the parameter. */
export function bindingsOf(call: ts.CallExpression, parameters: ts.NodeArray<ts.ParameterDeclaration>): Bindings {
  return new Map(
    parameters.flatMap(({ name }, i) => {
      const argument = call.arguments[i];
      return argument && ts.isIdentifier(name) ? [[name.text, argument] as const] : [];
    }),
  );
}

function named(property: ts.ObjectLiteralElementLike): string | null {
  const name = property.name;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : null;
}

/** The expression that an object literal gives to a property, itself or by spreading a constant; `null` where it does not. */
export function propertyOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  const found = literal.properties.find((property) => named(property) === name);
  if (found && ts.isPropertyAssignment(found)) return found.initializer;
  if (found && ts.isShorthandPropertyAssignment(found)) return found.name;
  const spread = literal.properties
    .filter(ts.isSpreadAssignment)
    .flatMap(({ expression }) => constantsNamed(expression));
  return spread.map((each) => propertyOf(each, name)).find((each) => each !== null) ?? null;
}

function constantsNamed(expression: ts.Expression): readonly ts.ObjectLiteralExpression[] {
  if (!ts.isIdentifier(expression)) return [];
  const initial = initialisersOf(expression);
  return initial.map((one) => (ts.isAsExpression(one) ? one.expression : one)).filter(ts.isObjectLiteralExpression);
}

/** Nodes of a kind below a node, the node itself among them. */
export function nodesBelow<T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (each: ts.Node): void => {
    if (is(each)) found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

const declarations = new WeakMap<ts.SourceFile, readonly ts.VariableDeclaration[]>();

function declarationsOf(file: ts.SourceFile): readonly ts.VariableDeclaration[] {
  const known = declarations.get(file) ?? nodesBelow(file, ts.isVariableDeclaration);
  declarations.set(file, known);
  return known;
}

function scopeOf(declaration: ts.Node): ts.Node {
  return ts.findAncestor(declaration, (node) => ts.isBlock(node) || ts.isSourceFile(node)) ?? declaration;
}

/** What a name's declaration gives it: of those whose scope holds the name, the innermost. */
function initialisersOf(name: ts.Identifier): readonly ts.Expression[] {
  const inner = declarationsOf(name.getSourceFile())
    .filter((one) => ts.isIdentifier(one.name) && one.name.text === name.text)
    .map((one) => ({ initializer: one.initializer, scope: scopeOf(one) }))
    .filter(({ scope }) => scope.pos <= name.pos && name.end <= scope.end)
    .sort((x, y) => y.scope.pos - x.scope.pos)[0];
  return inner?.initializer ? [inner.initializer] : [];
}

function valuesOfElements(owner: ts.Expression, key: ts.Expression): readonly ts.Expression[] {
  if (ts.isArrayLiteralExpression(owner)) {
    const one = ts.isNumericLiteral(key) ? owner.elements[Number(key.text)] : undefined;
    return one ? [one] : [...owner.elements];
  }
  if (!ts.isObjectLiteralExpression(owner)) return [];
  const one = ts.isStringLiteral(key) ? propertyOf(owner, key.text) : null;
  return one ? [one] : owner.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? [each.initializer] : []));
}

/**
 * What an expression may be, as far as its own file tells: both branches of a choice, the value of a constant, the
 * elements of a list or an object, a parameter's argument.
 *
 * @returns literals, templates and what could not be followed further
 */
export function possibleValues(expression: ts.Expression, bindings: Bindings, depth = 8): readonly ts.Expression[] {
  const follow = (one: ts.Expression, within = bindings) => possibleValues(one, within, depth - 1);
  if (depth === 0) return [expression];
  if (ts.isConditionalExpression(expression)) return [...follow(expression.whenTrue), ...follow(expression.whenFalse)];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return follow(expression.expression);
  if (ts.isNonNullExpression(expression)) return follow(expression.expression);
  if (ts.isBinaryExpression(expression) && /^(\?\?|\|\||&&)$/.test(expression.operatorToken.getText()))
    return [...follow(expression.left), ...follow(expression.right)];
  if (ts.isElementAccessExpression(expression))
    return follow(expression.expression).flatMap((owner) =>
      valuesOfElements(owner, expression.argumentExpression).flatMap((value) => follow(value)),
    );
  if (ts.isPropertyAccessExpression(expression)) {
    const found = follow(expression.expression).flatMap((owner) => {
      const value = ts.isObjectLiteralExpression(owner) ? propertyOf(owner, expression.name.text) : null;
      return value ? follow(value) : [];
    });
    return found.length > 0 ? found : [expression];
  }
  if (!ts.isIdentifier(expression)) return [expression];
  const bound = bindings.get(expression.text);
  if (bound) return follow(bound, new Map());
  const initial = initialisersOf(expression);
  return initial.length > 0 ? initial.flatMap((one) => follow(one)) : [expression];
}
