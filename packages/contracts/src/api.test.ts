import { expect, test } from 'vitest';
import { api } from './api.ts';
import { openApi } from './kit/openapi.ts';
import { routesOf } from './kit/route.ts';

const routes = routesOf(api);

test('every list is paged: it takes limit and cursor and answers items and nextCursor', () => {
  const document = openApi(api, { title: 'CoachMe', version: '1' });
  const lists = routes.filter(({ name }) => /\.(list|search)[A-Z]/.test(name));
  expect(lists.length).toBeGreaterThan(8);
  const paths = document.paths as Record<
    string,
    Record<string, { parameters: { name: string }[] }>
  >;
  for (const { route } of lists) {
    const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.get;
    expect(
      operation?.parameters.map((p) => p.name),
      route.path,
    ).toContain('limit');
    expect(JSON.stringify(operation), route.path).toContain('nextCursor');
  }
});

test('no two routes share a method and a path', () => {
  const keys = routes.map(({ route }) => `${route.method} ${route.path.replace(/:\w+/g, ':')}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every create takes an id made by the caller', () => {
  const creates = routes.filter(
    ({ route }) => route.status === 201 && route.access === 'signed-in',
  );
  expect(creates.length).toBeGreaterThan(4);
  for (const { name, route } of creates) {
    expect(JSON.stringify(openApi({ route }, { title: '', version: '' })), name).toMatch(
      /"requestBody":.*"properties":\{"id"/,
    );
  }
});

test('every route that names something answers not-found', () => {
  const named = routes.filter(({ route }) => /:(id|clientId)\b/.test(route.path));
  expect(
    named.filter(({ route }) => !route.errors?.includes('not-found')).map((r) => r.name),
  ).toEqual([]);
});
