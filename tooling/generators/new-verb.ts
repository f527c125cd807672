import { permissions } from '../../apps/api/src/platform/access/permissions.ts';
import {
  camelCase,
  checkName,
  existsIn,
  type Generated,
  inWords,
  Refused,
  type Written,
} from './written.ts';

const contexts = 'apps/api/src/contexts';

/** A verb that asks permission and does nothing yet, with the test that it asks. */
export function newVerb(root: string, where: string, permission?: string): Generated {
  const parts = where.split('/');
  const [context, verb] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length < 2 || parts.length > 3) {
    throw new Refused(
      `The verb "${where}": use <context>/<verb> or <context>/<folder>/<verb>, such as programs/library/archive-exercise.`,
    );
  }
  for (const part of parts) checkName('The verb', part);
  if (!existsIn(root, `${contexts}/${context}`)) {
    throw new Refused(
      `The context "${context}" is not there: npm run new:context ${context} makes it.`,
    );
  }
  const file = `${contexts}/${where}`;
  if (existsIn(root, `${file}.ts`)) throw new Refused(`The verb "${where}" is there already.`);
  const asks = { verb, permission: permissionFor(verb, permission) };
  return {
    files: [verbFile(file, asks), testFile(file, asks)],
    next: [
      `Say in ${file}.ts, in the user's language, what is true afterwards; then make it so.`,
      `Give it a route in packages/contracts/src/${context}.contract.ts, bind it in its controller, and npm run openapi.`,
    ],
  };
}

/** The one that was given, else the one that sounds like the verb. */
function permissionFor(verb: string, given: string | undefined): string {
  const known: readonly string[] = permissions;
  const [doing = '', ...thing] = verb.split('-');
  const wanted = given ?? `${thing.join('-')}:${doing}`;
  if (known.includes(wanted)) return wanted;
  throw new Refused(
    `The permission "${wanted}" is not in apps/api/src/platform/access/permissions.ts: add it there, or say one of ${known.join(', ')}.`,
  );
}

type Asks = { readonly verb: string; readonly permission: string };

const verbFile = (file: string, { verb, permission }: Asks): Written => ({
  path: `${file}.ts`,
  text: `import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

type Asked = { readonly id: string };

/** To ${inWords(verb)}: what is true afterwards. */
export async function ${camelCase(verb)}(ctx: Ctx, { id }: Asked): Promise<Asked> {
  permit(ctx, '${permission}');
  return { id };
}
`,
});

const testFile = (file: string, { verb, permission }: Asks): Written => ({
  path: `${file}.db.test.ts`,
  text: `import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '#test/world';
import { ${camelCase(verb)} } from './${verb}.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const id = '019a0d2e-5f5c-7000-8000-0123456789ab';

test('to ${inWords(verb)} takes the right to', async () => {
  const { organizationId } = world.aPractice();
  const able = world.anActor('client', organizationId, { can: new Set(['${permission}']) });
  const unable = world.anActor('owner', organizationId, { can: new Set() });
  const asked = (actor: typeof able) => world.work.run(actor, (ctx) => ${camelCase(verb)}(ctx, { id }));
  await expect(asked(unable)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await asked(able)).toEqual({ id });
});
`,
});
