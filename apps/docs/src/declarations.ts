import ts from "typescript";
import { requiredTextOf, sourcesUnder } from "./workspace.ts";

/** What the comment above a declaration says. */
export interface Comment {
  readonly text: string;
  /** Codes of the errors that it names. */
  readonly throws: string;
}

/** A field of a result, nested ones with their path. */
export interface ResultField {
  readonly path: string;
  readonly type: string;
  readonly description: string;
}

/** A function as its source declares it. */
export interface DeclaredFunction {
  readonly comment: Comment;
  readonly resultType: string | null;
  /** Kernels of the same file: name and comment, which holds the formula. */
  readonly kernels: readonly { readonly name: string; readonly text: string }[];
}

/** A folder's sources as syntax trees. */
export function syntaxTrees(folder: string): readonly ts.SourceFile[] {
  return sourcesUnder(folder).map((path) =>
    ts.createSourceFile(path, requiredTextOf(path), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS),
  );
}

function textOfComment(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  const text = ts.getTextOfJSDocComment(comment) ?? "";
  return text
    .replace(/\{@link (\S+?)\s*\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
}

function commentOf(node: ts.Node): Comment {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = docs.flatMap((doc) => doc.tags ?? []).filter((tag) => tag.tagName.text === "throws");
  return {
    text: docs.map((doc) => textOfComment(doc.comment)).join(" "),
    throws: tags.map((tag) => textOfComment(tag.comment)).join("; "),
  };
}

function resultFields(members: ts.NodeArray<ts.TypeElement>, above: string): readonly ResultField[] {
  return members.filter(ts.isPropertySignature).flatMap((member) => {
    const path = `${above}${member.name.getText()}`;
    const nested = member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : null;
    const type = nested ? "object" : (member.type?.getText().replace(/\s+/g, " ") ?? "");
    const own = { path, type: type.replace(/\breadonly /g, ""), description: commentOf(member).text };
    return [own, ...(nested ? resultFields(nested, `${path}.`) : [])];
  });
}

/** Declarations of a package's sources, to be asked by name. */
export class Declarations {
  readonly #trees: readonly ts.SourceFile[];
  readonly #functions = new Map<string, ts.FunctionDeclaration>();
  readonly #interfaces = new Map<string, ts.InterfaceDeclaration>();

  constructor(id: string) {
    this.#trees = syntaxTrees(`packages/${id}/src`);
    for (const statement of this.#trees.flatMap((tree) => [...tree.statements])) {
      if (ts.isFunctionDeclaration(statement) && statement.name) this.#functions.set(statement.name.text, statement);
      if (ts.isInterfaceDeclaration(statement)) this.#interfaces.set(statement.name.text, statement);
    }
  }

  /** A function by its name, with the kernels beside it. */
  functionNamed(name: string): DeclaredFunction | null {
    const found = this.#functions.get(name);
    if (!found) return null;
    const beside = found.getSourceFile().statements.filter(ts.isFunctionDeclaration);
    return {
      comment: commentOf(found),
      resultType: found.type?.getText() ?? null,
      kernels: beside.flatMap((one) =>
        one.name?.text.endsWith("Kernel") ? [{ name: one.name.text, text: commentOf(one).text }] : [],
      ),
    };
  }

  /** Fields of an interface and of those it extends; `null` for a type that is no interface. */
  fieldsOf(typeName: string): readonly ResultField[] | null {
    const found = this.#interfaces.get(typeName);
    if (!found) return null;
    const inherited = (found.heritageClauses ?? [])
      .flatMap((clause) => [...clause.types])
      .flatMap((type) => this.fieldsOf(type.expression.getText()) ?? []);
    return [...resultFields(found.members, ""), ...inherited];
  }

  /** Every field of every interface. */
  allFields(): readonly ResultField[] {
    return [...this.#interfaces.keys()].flatMap((name) => this.fieldsOf(name) ?? []);
  }
}
