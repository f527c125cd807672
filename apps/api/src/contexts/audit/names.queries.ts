import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { type AuditRow, idsIn } from '#platform/audit/chosen-entries';
import type { Ctx } from '#platform/db/work';

/** Names of people, clients and things of the organization, by id; what is gone has none. */
export type Names = ReadonlyMap<string, string>;

/** The names of everybody and everything on a page of the log, in a fixed number of statements. */
export async function namesFor(ctx: Ctx, rows: readonly AuditRow[]): Promise<Names> {
  const subjects = rows.flatMap(({ subjectKind: kind, subjectId: id }) =>
    kind && id ? [{ kind, id }] : [],
  );
  const of = (isWanted: (kind: string) => boolean) =>
    subjects.filter(({ kind }) => isWanted(kind)).map(({ id }) => id);
  const people = [
    ...rows.flatMap(({ actorId }) => actorId ?? []),
    ...of((kind) => kind === 'person'),
    ...idsIn(rows, 'UserId'),
  ];
  const members = await organizationsFacade.namesOf(ctx, people);
  const clients = await clientsFacade.clientsByIds(ctx, [
    ...new Set(of((kind) => kind === 'client')),
  ]);
  const isThing = (kind: string) => kind !== 'person' && kind !== 'client';
  const things = await organizationsFacade.namesOfThings(ctx, of(isThing));
  return new Map([
    ...[...members.values()].map(({ userId, name }) => [userId, name] as const),
    ...clients.map(({ id, name }) => [id, name] as const),
    ...things,
  ]);
}
