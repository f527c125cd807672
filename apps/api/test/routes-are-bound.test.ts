import { api } from '@coachme/contracts/api';
import { type RouteDef, routesOf } from '@coachme/contracts/kit/route';
import { expect, test } from 'vitest';
import { clientErrorsModule } from '#app/client-errors';
import { contextModules } from '#app/modules';
import { routesOfController, severalUnits } from '#platform/http/endpoints';
import { takesId } from '#platform/http/idempotency';
import { openLog } from '#platform/telemetry/log';

const named = ({ method, path }: RouteDef) => `${method} ${path}`;

/** Routes that are promised and not bound exactly once, and those that are bound and not promised. */
function mismatches(promised: readonly RouteDef[], bound: readonly RouteDef[]): string[] {
  const count = (routes: readonly RouteDef[], name: string) =>
    routes.filter((route) => named(route) === name).length;
  const names = new Set([...promised, ...bound].map(named));
  return [...names].flatMap((name) => {
    const times = count(bound, name);
    if (count(promised, name) !== 1) return [`${name}: promised ${count(promised, name)} times`];
    return times === 1 ? [] : [`${name}: bound ${times} times`];
  });
}

test('every route of the contract is bound exactly once, and nothing else is', () => {
  const bound = [...contextModules, clientErrorsModule(openLog('silent'))]
    .flatMap((module) => module.controllers)
    .flatMap((controller) => routesOfController.get(controller) ?? []);
  expect(
    mismatches(
      routesOf(api).map(({ route }) => route),
      bound,
    ),
  ).toEqual([]);
});

test('a create of several units of work takes a key or says that it has no meaning', () => {
  const keyless = routesOf(api).flatMap(({ name, route }) => {
    const isKeyed = route.method === 'POST' && route.access === 'signed-in';
    if (!isKeyed || route.idempotencyKey === false || takesId(route)) return [];
    return severalUnits.has(route) ? [name] : [];
  });
  expect(keyless).toEqual([]);
});

test('a forgotten, a doubled and an unpromised route are each found', () => {
  const [{ route } = { route: undefined }] = routesOf(api);
  if (!route) throw new Error('The contract is empty.');
  const other = { ...route, path: '/other' } as const;
  const secret = { ...route, path: '/secret' } as const;
  expect(mismatches([route, other], [route, route, secret])).toEqual([
    `${named(route)}: bound 2 times`,
    `${named(other)}: bound 0 times`,
    `${named(secret)}: promised 0 times`,
  ]);
});
