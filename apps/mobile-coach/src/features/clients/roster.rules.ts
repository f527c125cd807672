import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { RosterRow } from '@coachme/contracts/progress.contract';
import { rankByName } from '@coachme/domain/search/fuzzy.rules';

/** A client of the roster with what tells how it goes; null while progress has nothing to say. */
export interface RosterEntry {
  readonly client: ClientRow;
  readonly progress: RosterRow | null;
}

/** The clients whose name or address answers what is typed, best first; all of them, by name, for nothing typed. */
export function rosterEntries(
  roster: { readonly clients: readonly ClientRow[]; readonly progress: readonly RosterRow[] },
  query: string,
): RosterEntry[] {
  const progress = new Map(roster.progress.map((row) => [row.clientId, row]));
  const named = rankByName(query, roster.clients);
  const typed = query.trim().toLowerCase();
  const addressed = roster.clients.filter(
    (client) => !named.includes(client) && (client.email ?? '').toLowerCase().startsWith(typed),
  );
  return [...named, ...addressed].map((client) => ({
    client,
    progress: progress.get(client.id) ?? null,
  }));
}
