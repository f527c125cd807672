import type { Permission } from '#platform/access/permissions';

export type Giving = {
  /** What may be done before and after the change. */
  readonly before: ReadonlySet<Permission>;
  readonly after: ReadonlySet<Permission>;
  /** What whoever makes the change may do themselves. */
  readonly held: ReadonlySet<Permission>;
};

/** The first permission that somebody gives or takes without holding it; null when all is theirs to give. */
export function givenWithoutHolding({ before, after, held }: Giving): Permission | null {
  const given = [...after].filter((permission) => !before.has(permission));
  const taken = [...before].filter((permission) => !after.has(permission));
  return [...given, ...taken].find((permission) => !held.has(permission)) ?? null;
}
