import { readFileSync, writeFileSync } from 'node:fs';
import { Role } from '@coachme/contracts/organizations.words';
import { expect, test } from 'vitest';
import { clientErrorsModule } from '#app/client-errors';
import { contextModules } from '#app/modules';
import { type Permission, permissionsOf } from '#platform/access/permissions';
import { bindingsOfController } from '#platform/http/endpoints';
import type { Binding } from '#platform/http/handlers';
import { openLog } from '#platform/telemetry/log';
import { firstQuestion } from '#test/first-question';

const file = new URL('./role-matrix.json', import.meta.url);

const bindings: readonly Binding[] = [...contextModules, clientErrorsModule(openLog('silent'))]
  .flatMap(({ controllers }) => controllers)
  .flatMap((controller) => bindingsOfController.get(controller) ?? []);

const who = (permission: Permission): string => {
  const roles = Role.options.filter((role) => permissionsOf([role]).has(permission));
  return roles.length === 0 ? 'no role' : roles.join(', ');
};

/** In words: the permission that a route asks first, and which core roles hold it. */
async function ruleOf(binding: Binding): Promise<string> {
  if (binding[0].access === 'public') return 'public';
  const permission = await firstQuestion(binding);
  return permission === null ? 'everybody signed in' : `${permission}: ${who(permission)}`;
}

async function matrix(): Promise<Record<string, string>> {
  const rows = await Promise.all(
    bindings.map(async (binding) => {
      const { method, path } = binding[0];
      return [`${method} ${path}`, await ruleOf(binding)] as const;
    }),
  );
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('which core role may call which route is as reviewed; COACHME_WRITE_ROLE_MATRIX=1 writes it anew', async () => {
  const now = await matrix();
  if (process.env.COACHME_WRITE_ROLE_MATRIX) {
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  }
  expect(Object.keys(now).length).toBeGreaterThan(50);
  expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('what a handler asks first is found, and one that asks nothing is too', async () => {
  const [[route] = []] = bindings;
  const asks = (ctx: { actor: { can: ReadonlySet<string> } }) => ctx.actor.can.has('client:read');
  // Shaped like a binding; only the handler is looked at.
  const binding = (handler: unknown) => [route, handler] as unknown as Binding;
  expect(await firstQuestion(binding(asks))).toBe('client:read');
  expect(await firstQuestion(binding(async () => ({})))).toBeNull();
});
