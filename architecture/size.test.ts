import { expect, test } from 'vitest';
import { functionsOf, handWritten, type SourceFile } from '../tooling/source.ts';

/** What is too long to be read at once: files by `wc -l`, functions, parameters, levels. */
function tooBig(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const lines = file.text.split('\n').length - 1;
    const functions = file.path.endsWith('.css') ? [] : functionsOf(file);
    return [
      ...(lines > 250 ? [`${file.path}: ${lines} lines`] : []),
      ...functions.flatMap(({ name, line, ...size }) => [
        ...(size.lines > 60 ? [`${file.path}:${line} ${name}: ${size.lines} lines`] : []),
        ...(size.parameters > 3
          ? [`${file.path}:${line} ${name}: ${size.parameters} parameters`]
          : []),
        ...(size.depth > 3 ? [`${file.path}:${line} ${name}: ${size.depth} levels`] : []),
      ]),
    ];
  });
}

test('no file over 250 lines, no function over 60, none with more than 3 parameters or 3 levels', () => {
  const files = handWritten();
  expect(files.length).toBeGreaterThan(100);
  expect(tooBig(files)).toEqual([]);
  // Reads every source: on a busy machine that takes its time.
}, 60_000);

test('a file, a function, a parameter and a level too many are each found', () => {
  const deep = 'if (a) { for (const b of c) { while (d) { try { e(); } catch {} } } }';
  const planted = (path: string, text: string) => ({ path, text });
  const found = tooBig([
    planted('long.ts', '// line\n'.repeat(251)),
    planted('style.css', 'a {}\n'.repeat(251)),
    planted('function.tsx', `const f = () => {\n${'x();\n'.repeat(60)}};\n`),
    planted('parameters.ts', 'class A { m(a, b, c, d) {} }\n'),
    planted('deep.ts', `function f() { ${deep} }\n`),
    planted(
      'fine.ts',
      `function f(this: X, a, b, c) { if (a) {} else if (b) {} else if (c) {} else if (d) {} }\n`,
    ),
  ]);
  expect(found).toEqual([
    'long.ts: 251 lines',
    'style.css: 251 lines',
    'function.tsx:1 a function: 62 lines',
    'parameters.ts:1 m: 4 parameters',
    'deep.ts:1 f: 4 levels',
  ]);
});
