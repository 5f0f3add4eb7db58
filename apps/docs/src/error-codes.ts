import ts from "typescript";
import { syntaxTrees } from "./declarations.ts";

/** What each code of a refusal means, as the comment above the type lists it. */
export function errorMeanings(): Readonly<Record<string, string>> {
  const statements = syntaxTrees("packages/basis/src").flatMap((tree) => [...tree.statements]);
  const codes = statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === "ModelErrorCode");
  if (!codes || !ts.isTypeAliasDeclaration(codes) || !ts.isUnionTypeNode(codes.type))
    throw new Error("basis declares no ModelErrorCode");
  const comment = ts
    .getJSDocCommentsAndTags(codes)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))
    .join(" ");
  const meanings = new Map(
    [...comment.matchAll(/`([a-z-]+)`: ([^;]+?)(?:;|\.?\s*$)/g)].map(([, code = "", meaning = ""]) => [
      code,
      meaning.replace(/\s+/g, " "),
    ]),
  );
  return Object.fromEntries(
    codes.type.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
        ? [[type.literal.text, meanings.get(type.literal.text) ?? ""]]
        : [],
    ),
  );
}
