import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import type { Ctx } from '#platform/db/work';

/** Names of people, clients and invitations, by id; who is gone has none. */
export type Names = ReadonlyMap<string, string>;

type Named = {
  readonly actorId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
};

/** The names of everybody on a page of the log, in a fixed number of statements. */
export async function namesFor(ctx: Ctx, rows: readonly Named[]): Promise<Names> {
  const people = rows.flatMap(({ actorId }) => actorId ?? []);
  const of = (kind: string) =>
    rows.flatMap((row) => (row.subjectKind === kind && row.subjectId ? [row.subjectId] : []));
  const members = await organizationsFacade.namesOf(ctx, [...people, ...of('person')]);
  const clients = await clientsFacade.clientsByIds(ctx, [...new Set(of('client'))]);
  return new Map([
    ...[...members.values()].map(({ userId, name }) => [userId, name] as const),
    ...clients.map(({ id, name }) => [id, name] as const),
  ]);
}
