import { randomUUIDv7 } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aPasskeyOf } from '#fixtures/identity/passkeys';
import { aMember } from '#fixtures/organizations/organizations';
import { mailFolder } from '#platform/mail/kept-mails';
import { anOperator } from '#test/an-operator';
import type { Stage, Subject } from '#test/route-subjects';

/** A dead letter, a kept mail and a person of an organization, for who runs the installation. */
export async function platformSubject({ world, cast }: Stage): Promise<Subject> {
  const [letterId, mailId] = [randomUUIDv7(), randomUUIDv7()];
  const root = await world.connect('superuser');
  await root.query(
    `insert into platform.outbox (organization_id, id, kind, name, payload, state, available_at, created_at, settled_at)
     values ($1, $2, 'job', 'tests.dead', '{}', 'dead', now(), now(), now())`,
    [cast.organizationId, letterId],
  );
  await mkdir(mailFolder(world.dataFolder), { recursive: true });
  await writeFile(path.join(mailFolder(world.dataFolder), `${mailId}.eml`), 'Subject: A mail');
  const personId = randomUUIDv7();
  const operator = anOperator(world);
  for (const userId of [personId, operator.userId]) {
    await world.work.runAs('identity', (ctx) => aPasskeyOf(ctx, userId));
  }
  const person = { ...cast.coach, userId: personId };
  await world.work.run(cast.owner, (ctx) => aMember(ctx, person));
  return {
    params: { letterId, mailId, personId },
    insider: { ...operator, sessionId: randomUUIDv7(), provenAt: world.clock.now() },
    bodies: {
      'platformPeople.actAsPerson': { organizationId: cast.organizationId, reason: 'A question' },
    },
  };
}
