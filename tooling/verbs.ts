import path from 'node:path';
import ts from 'typescript';
import { parse, type SourceFile } from './source.ts';

/** How a function that others may call begins. */
export type Guard =
  | { readonly kind: 'permit' }
  | { readonly kind: 'anyone'; readonly why: string }
  | { readonly kind: 'none' };

/** A way into a context: a verb, what a route is bound to, a question or command of a facade. */
export type Entrance = { readonly path: string; readonly name: string; readonly guard: Guard };

type Fn = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

const role =
  /\.(test|tables|rules|store|queries|controller|subscribers|gateway|facade|module|fixtures)\.ts$|\/index\.ts$/;
const context = /^(?:Ctx|PublicCtx|Call|SignedInCall|ReactionCtx|Both)$/;

/** Every way into the contexts these files make up. */
export function entrancesOf(files: readonly SourceFile[]): Entrance[] {
  const trees = new Map(files.map((file) => [file.path, parse(file)]));
  const ways = [...trees.keys()]
    .flatMap((file) => waysInto(file, trees))
    .filter(({ fn }) => takesContext(fn))
    .map(({ path: file, name, fn }) => ({ path: file, name, guard: guardOf(fn) }));
  // A verb may be bound and handed on by a facade as well.
  return [...new Map(ways.map((way) => [`${way.path}#${way.name}`, way])).values()];
}

type Way = { readonly path: string; readonly name: string; readonly fn: Fn };

function waysInto(file: string, trees: ReadonlyMap<string, ts.SourceFile>): Way[] {
  const here = (named: { name: string; fn: Fn }) => ({ path: file, ...named });
  const tree = trees.get(file);
  if (!tree) return [];
  if (!role.test(file)) return exportedOf(tree).map(here);
  if (!/\.(facade|controller)\.ts$/.test(file)) return [];
  const handedOn = importedInto(file, tree).flatMap((target) =>
    exportedOf(trees.get(target.path))
      .filter(({ name }) => name === target.name)
      .map(({ fn }) => ({ ...target, fn })),
  );
  return [...methodsOf(tree).map(here), ...handedOn];
}

/** Exported functions of a file, by name. */
function exportedOf(tree: ts.SourceFile | undefined): { name: string; fn: Fn }[] {
  const statements: readonly ts.Statement[] = tree?.statements ?? [];
  return statements.flatMap((statement): { name: string; fn: Fn }[] => {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      return [{ name: statement.name.text, fn: statement }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && isFn(initializer) ? [{ name: name.getText(tree), fn: initializer }] : [],
    );
  });
}

/** Functions written inside the exported objects of a facade. */
function methodsOf(tree: ts.SourceFile): { name: string; fn: Fn }[] {
  const found: { name: string; fn: Fn }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && node.body)
      found.push({ name: node.name.getText(tree), fn: node });
    if (ts.isPropertyAssignment(node) && isFn(node.initializer)) {
      found.push({ name: node.name.getText(tree), fn: node.initializer });
    }
    ts.forEachChild(node, visit);
  };
  if (tree.fileName.endsWith('.facade.ts')) visit(tree);
  return found;
}

/** What a facade or controller takes out of its own context to hand it on: named in an object, in a pair, or called. */
function importedInto(file: string, tree: ts.SourceFile): { path: string; name: string }[] {
  const handedOn = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node)) handedOn.add(node.name.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.initializer))
      handedOn.add(node.initializer.text);
    if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) if (ts.isIdentifier(element)) handedOn.add(element.text);
    }
    if (ts.isCallExpression(node) && file.endsWith('.controller.ts')) {
      for (const part of [node.expression, ...node.arguments])
        if (ts.isIdentifier(part)) handedOn.add(part.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return [];
    const { text } = statement.moduleSpecifier;
    const bindings = statement.importClause?.namedBindings;
    if (!text.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) return [];
    const from = path.posix.join(path.posix.dirname(file), text);
    return bindings.elements
      .map(({ name }) => name.text)
      .filter((name) => handedOn.has(name))
      .map((name) => ({ path: from, name }));
  });
}

const isFn = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

function takesContext(fn: Fn): boolean {
  const type = fn.parameters[0]?.type;
  return (
    type !== undefined && ts.isTypeReferenceNode(type) && context.test(type.typeName.getText())
  );
}

function guardOf(fn: Fn): Guard {
  const first = fn.body && ts.isBlock(fn.body) ? fn.body.statements[0] : fn.body;
  const call = first && ts.isExpressionStatement(first) ? first.expression : first;
  if (!call || !ts.isCallExpression(call)) return { kind: 'none' };
  const [, why] = call.arguments;
  const called = call.expression.getText();
  if (called === 'permit') return { kind: 'permit' };
  if (called === 'anyone' && why && ts.isStringLiteral(why))
    return { kind: 'anyone', why: why.text };
  return { kind: 'none' };
}
