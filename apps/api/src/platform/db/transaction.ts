import pg from 'pg';
import { type Actor, nobody } from '#platform/access/actor';

/** BEGIN and the settings row security reads, in one message that the first statement follows unawaited. */
export function beginFor(actor: Actor, now: Date, as?: string): string {
  const more = {
    'app.now': now.toISOString(),
    ...(as === undefined ? {} : { application_name: as }),
  };
  return `begin; ${settingsFor(actor, more)}`;
}

/** What row security reads: as whom, and when. */
export function settingsFor(actor: Actor, more: Readonly<Record<string, string>>): string {
  const settings = {
    'app.organization_id': actor.organizationId === nobody ? '' : actor.organizationId,
    'app.user_id': actor.userId === nobody ? '' : actor.userId,
    'app.acted_by': actor.actedBy ?? '',
    ...more,
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error: a swallowed failure must not look saved. */
export async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The unit of work went on after a failed statement.');
}

/** Answers what went wrong with that, too. */
export async function rollBack(client: pg.PoolClient): Promise<unknown> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error;
  }
}
