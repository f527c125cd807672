import { commandRun } from '@coachme/contracts/admin.events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aSignedInOwner } from '#fixtures/organizations/sign-in/sign-in';
import { installation } from '#platform/audit/installation';
import { openSecrets } from '#platform/secrets';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { usage } from './command-line.ts';
import { createOperator, removeOperator } from './operators.ts';
import { resetMfa } from './reset-mfa.ts';
import { rotateKeys } from './rotate-keys.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  const made = await aWorld();
  const secrets = { ...made.secrets, vault: openSecrets(made.dataFolder).vault };
  world = { ...made, secrets };
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** What the log of the installation says, by what was done. */
async function told(): Promise<unknown[]> {
  await deliver(world, contextModules);
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    `select action, actor_id as "actorId", subject_id as "subjectId", detail::json->>'what' as what
     from platform.audit_entries where organization_id = $1 order by what`,
    [installation],
  );
  return rows;
}

test('what a command changes of who gets in is written down, once it changed something', async () => {
  const { person, session } = await aSignedInOwner(api);
  const { email } = person;
  const now = world.clock.now();
  await createOperator(world, email, now);
  await createOperator(world, email, now);
  await resetMfa(world, email, now);
  await removeOperator(world, email, now);
  await removeOperator(world, email, now);
  await rotateKeys(world, world.dataFolder, now);
  const about = { action: 'command-run', actorId: null, subjectId: session.user.id };
  expect(await told()).toEqual([
    { ...about, what: 'create-operator' },
    { ...about, what: 'remove-operator' },
    { ...about, what: 'reset-mfa' },
    { ...about, what: 'rotate-keys', subjectId: null },
  ]);
  // Their second factors are a thing of where they work too.
  const root = await world.connect('superuser');
  const there = await root.query(
    `select action, subject_id as "subjectId" from platform.audit_entries
     where organization_id = $1 and action = 'factors-reset'`,
    [session.organization.id],
  );
  expect(there.rows).toEqual([{ action: 'factors-reset', subjectId: session.user.id }]);
});

test('every command is written down, or changes nothing of who gets in', () => {
  const quiet = ['backup', 'verify', 'restore', 'doctor', 'migrate', 'audit'];
  const all = [...usage.matchAll(/coachme -- (\S+)/g)].map(([, name = '']) => name);
  const written = commandRun.schema.shape.what.options;
  expect([...new Set(all)].toSorted()).toEqual([...quiet, ...written].toSorted());
});
