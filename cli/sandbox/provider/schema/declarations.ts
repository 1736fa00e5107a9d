import ts from "typescript";
import { type Shape } from "./model";

/** A member of an interface or a class, read from its declaration. */
export interface Member {
  readonly shape: Shape;
  /** Declared with `?`, or with `undefined` among its types. */
  readonly optional: boolean;
  readonly documentation: string;
}

/** The members of an interface or a class, by name. */
export type Members = Record<string, Member>;

/**
 * Reads one interface or class out of a declaration file. Syntax only: no type checker runs, which makes it a matter of
 * milliseconds. The generated files are regular enough for that: every type is written out or named.
 */
export function readMembers(source: string, name: string): Members | undefined {
  const file = ts.createSourceFile("declarations.d.ts", source, ts.ScriptTarget.ES2022, false);
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name?.text === name) {
        return membersOf(statement.members, file);
      }
    }
  }
  return undefined;
}

function membersOf(members: readonly (ts.TypeElement | ts.ClassElement)[], file: ts.SourceFile): Members {
  const found: Members = {};
  for (const member of members) {
    const isProperty = ts.isPropertySignature(member) || ts.isPropertyDeclaration(member);
    if (
      !isProperty ||
      member.type === undefined ||
      !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
    ) {
      continue;
    }
    if (ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Static) {
      continue;
    }
    found[member.name.text] = {
      shape: shapeOf(member.type, file),
      optional: member.questionToken !== undefined || allowsUndefined(member.type),
      documentation: commentText(file.text.slice(member.pos, member.name.pos)),
    };
  }
  return found;
}

function commentText(trivia: string): string {
  return trivia.replace(/^\s*(\/\*\*|\*\/|\*)\s?/gm, "").trim();
}

/** The types that stand in `pulumi.Input<…>` or `pulumi.Output<…>`, taken apart at `|`. */
function alternatives(node: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isUnionTypeNode(node)) {
    return node.types.flatMap(alternatives);
  }
  if (ts.isParenthesizedTypeNode(node)) {
    return alternatives(node.type);
  }
  if (ts.isTypeReferenceNode(node) && /^(pulumi\.)?(Input|Output)$/.test(nameOf(node.typeName))) {
    return (node.typeArguments ?? []).flatMap(alternatives);
  }
  return [node];
}

function allowsUndefined(node: ts.TypeNode): boolean {
  return alternatives(node).some((type) => type.kind === ts.SyntaxKind.UndefinedKeyword);
}

function nameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${nameOf(name.left)}.${name.right.text}`;
}

function shapeOf(node: ts.TypeNode, file: ts.SourceFile): Shape {
  const shapes: Shape[] = [];
  for (const type of alternatives(node)) {
    if (type.kind !== ts.SyntaxKind.UndefinedKeyword) {
      const shape = singleShape(type, file);
      if (!shapes.some((other) => JSON.stringify(other) === JSON.stringify(shape))) {
        shapes.push(shape);
      }
    }
  }
  return shapes.length === 1 && shapes[0] !== undefined ? shapes[0] : { anyOf: shapes };
}

function singleShape(node: ts.TypeNode, file: ts.SourceFile): Shape {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
    case ts.SyntaxKind.LiteralType:
      return "string";
    case ts.SyntaxKind.NumberKeyword:
      return "number";
    case ts.SyntaxKind.BooleanKeyword:
      return "boolean";
  }
  if (ts.isArrayTypeNode(node)) {
    return { list: shapeOf(node.elementType, file) };
  }
  if (ts.isTypeLiteralNode(node)) {
    const index = node.members.find(ts.isIndexSignatureDeclaration);
    return { map: index === undefined ? "any" : shapeOf(index.type, file) };
  }
  return ts.isTypeReferenceNode(node) ? namedShape(nameOf(node.typeName)) : "any";
}

function namedShape(name: string): Shape {
  const nested = /^(?:types\.)?(?:inputs?|outputs?)\.(.+)$/.exec(name)?.[1];
  if (nested !== undefined) {
    return { object: nested };
  }
  if (name.startsWith("pulumi.asset.")) {
    return "asset";
  }
  // What remains is an enum, or a resource class, which the engine hands over as the resource's id.
  return "string";
}
