import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { committedPaths, readPaths, repository } from './source.ts';

type Rule = { readonly alert: string; readonly expr: string; readonly for: string };

const read = (name: string) => readFileSync(path.join(repository, name), 'utf8');
// The file is ours; what is missing from it fails below.
const { groups } = parse(read('infra/watching/alerts.yaml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

/** Figures that Prometheus or its library for Node makes of others. */
const madeOf = (name: string) => name.replace(/_(?:bucket|count|sum)$/, '');
const ofNode = /^(?:nodejs_eventloop_lag_p99_seconds|process_resident_memory_bytes|up)$/;

test('every alert asks for figures that there are', () => {
  const sources = committedPaths().filter((name) => name.startsWith('apps/api/src/'));
  const code = readPaths(sources.filter((name) => name.endsWith('metrics.ts')));
  const known = new Set(code.flatMap(({ text }) => text.match(/(?<=')coachme_\w+(?=')/g) ?? []));
  const asked = rules.flatMap(
    ({ expr }) => expr.match(/\b(?:coachme|nodejs|process)_\w+|\bup\b/g) ?? [],
  );
  expect(asked.length).toBeGreaterThanOrEqual(rules.length);
  expect(asked.filter((name) => !ofNode.test(name) && !known.has(madeOf(name)))).toEqual([]);
});

test('every alert waits a while, and the guide says what to do', () => {
  const guide = read('docs/operations/watching.md');
  const explained = [...guide.matchAll(/^\| `([A-Z][a-z]\w+)` \|/gm)].map(([, name]) => name);
  expect(rules.length).toBeGreaterThan(5);
  expect(explained).toEqual(rules.map(({ alert }) => alert));
  expect(rules.filter((rule) => !/^\d+m$/.test(rule.for))).toEqual([]);
});
