import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const repository = path.join(import.meta.dirname, '..');

/** Folders whose content is made, moved or listed rather than written. */
const notSource = /(^|\/)(generated|migrations|data)\//;
const source = /\.(ts|tsx|mjs|cjs|js|css)$/;

/** A text file of the repository. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every path that is or would be committed. */
export function committedPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter(Boolean);
}

/** Reads what exists of these paths: one that was deleted and not yet committed is passed over. */
export function readPaths(paths: readonly string[]): SourceFile[] {
  return paths.flatMap((name) => {
    try {
      return [{ path: name, text: readFileSync(path.join(repository, name), 'utf8') }];
    } catch {
      return [];
    }
  });
}

/** Everything written by hand to be run: sources, tests, styles. */
export const handWritten = (): SourceFile[] =>
  readPaths(committedPaths().filter((name) => source.test(name) && !notSource.test(name)));

/** One function as the size laws see it. */
export type Measured = {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
  readonly depth: number;
};

/** The syntax tree of a file, without types. */
export function parse(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
}

/** Measures every function of a file that has a body. */
export function functionsOf(file: SourceFile): Measured[] {
  const tree = parse(file);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    const isMeasured = ts.isFunctionLike(node) && 'body' in node && node.body && !isSection(node);
    if (isMeasured) found.push(measure(node, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What `describe` is given only holds tests together: each of them is measured. */
function isSection(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText());
}

function measure(node: ts.SignatureDeclaration, tree: ts.SourceFile): Measured {
  const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const last = tree.getLineAndCharacterOfPosition(node.end).line;
  return {
    name: node.name?.getText(tree) ?? 'a function',
    line: first + 1,
    lines: last - first + 1,
    parameters: node.parameters.filter(({ name }) => name.getText(tree) !== 'this').length,
    depth: depthWithin(node),
  };
}

/** How many branches and loops lie within each other, not counting those of inner functions. */
function depthWithin(node: ts.Node): number {
  let deepest = 0;
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) return;
    deepest = Math.max(deepest, depthWithin(child) + (opensLevel(child) ? 1 : 0));
  });
  return deepest;
}

function opensLevel(node: ts.Node): boolean {
  // `else if` continues its level.
  if (ts.isIfStatement(node))
    return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node);
  return (
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node) ||
    ts.isSwitchStatement(node) ||
    ts.isTryStatement(node)
  );
}
