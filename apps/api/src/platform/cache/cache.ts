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
export type About = 'person' | 'library';

/** Whose answer it is: everybody's in an organization, or one person's there. */
export type Sharing = 'organization' | 'person';

/** One kind of answer that is kept between requests. */
export type Cache<S extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly life: keyof typeof lives;
  readonly about: About;
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

/** What is known no more: of one person wherever they are, or of everybody in an organization. */
export type Forgotten =
  | { readonly about: About; readonly userId: string }
  | { readonly about: About; readonly organizationId: string };

/** The key of an answer: organization first, the person where it is theirs; the rest cannot reach into either. */
export const keyOf = (
  { name, sharing }: Cache,
  { organizationId, userId }: Reader,
  rest: string,
): string => [name, organizationId, sharing === 'person' ? userId : '-', rest].join(' ');

/** What an answer hangs on: it is over when the mark of its organization or of its person changes. */
export const marksOf = (
  { about }: Cache,
  { organizationId, userId }: Reader,
): readonly [string, string] => [markOf({ about, organizationId }), markOf({ about, userId })];

export const markOf = (forgotten: Forgotten): string =>
  'userId' in forgotten
    ? `${forgotten.about} user ${forgotten.userId}`
    : `${forgotten.about} organization ${forgotten.organizationId}`;
