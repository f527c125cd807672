import type * as z from 'zod';

const minute = 60_000;
const hour = 60 * minute;

/** How long an answer may be kept, in milliseconds, by what it is about. Whoever changes it forgets it long before. */
export const lives = {
  session: 7 * 24 * hour,
  profile: hour,
  content: 5 * minute,
  analytics: 10 * minute,
  responses: minute,
  counters: hour,
};

/** What changes together: who writes such a thing forgets every answer about it. */
export type About = 'person' | 'library' | 'training' | 'face' | 'counts';

/** Whose answer it is: everybody's in an organization, or one person's there. */
export type Sharing = 'organization' | 'person';

/** One kind of answer that is kept between requests. */
export type Cache<S extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly life: keyof typeof lives;
  /** More than one where it is over when any of them changes. */
  readonly about: readonly [About, ...About[]];
  readonly sharing: Sharing;
  /** What is kept: read by it where it comes from another process. Plain values only, so no dates. */
  readonly schema: S;
};

/** Names a kind of answer, `context.what-it-is`. */
export const defineCache = <S extends z.ZodType>(
  name: `${string}.${string}`,
  cache: Omit<Cache<S>, 'name'>,
): Cache<S> => ({ name, ...cache });

/** For whom an answer is looked up: both parts come from the actor, so nobody can ask for another's. */
export type Reader = { readonly organizationId: string; readonly userId: string };

/** What is known no more: of one person wherever they are, of one client, or of everybody in an organization. */
export type Forgotten =
  | { readonly about: About; readonly userId: string }
  | { readonly about: About; readonly organizationId: string; readonly clientId?: string };

/** Which answer of a kind: the client it tells of, and what else tells several apart, such as their language. */
export type Which = { readonly clientId?: string; readonly rest?: string };

/** The key of an answer: organization first, the person where it is theirs; the rest cannot reach into either. */
export const keyOf = (
  { name, sharing }: Cache,
  { organizationId, userId }: Reader,
  { clientId = '-', rest = '' }: Which,
): string => [name, organizationId, sharing === 'person' ? userId : '-', clientId, rest].join(' ');

/** What an answer hangs on: it is over when a mark of its organization, of its person or of its client changes. */
export const marksOf = (
  { about }: Cache,
  { organizationId, userId }: Reader,
  { clientId }: Which,
): readonly string[] =>
  about.flatMap((one) => [
    markOf({ about: one, organizationId }),
    markOf({ about: one, userId }),
    ...(clientId === undefined ? [] : [markOf({ about: one, organizationId, clientId })]),
  ]);

export const markOf = (forgotten: Forgotten): string => {
  const { about } = forgotten;
  if ('userId' in forgotten) return `${about} user ${forgotten.userId}`;
  const { organizationId, clientId } = forgotten;
  const everybody = `${about} organization ${organizationId}`;
  return clientId === undefined ? everybody : `${everybody} client ${clientId}`;
};
