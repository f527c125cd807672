/** What one process does of everything: `all` does the whole, the others a part of it. */
export const processRoles = ['all', 'api', 'worker', 'realtime', 'tracking'] as const;
export type ProcessRole = (typeof processRoles)[number];

/** The contexts that make up sign-in; they answer together when they run alone. */
const signIn = new Set(['identity', 'organizations']);

/** Where a part listens unless it is told: the whole on 3000, the gateway 4000, sign-in 4001, chat 4002. */
export function defaultPortOf(role: ProcessRole, contexts: readonly string[] | null): number {
  switch (role) {
    case 'all':
      return 3000;
    case 'api':
      if (contexts?.every((name) => signIn.has(name))) return 4001;
      return contexts?.join() === 'communication' ? 4002 : 4000;
    case 'realtime':
      return 4002;
    case 'tracking':
      return 4003;
    case 'worker':
      return 4004;
  }
}
