import * as z from 'zod';
import { ConsentScope } from './consent.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** `primary` writes the programs; `substitute` stands in from one day to another. */
export const CoachingPart = z.enum(['primary', 'additional', 'substitute']);
export type CoachingPart = z.infer<typeof CoachingPart>;

const Person = z.object({ userId: z.uuid(), name: z.string() });

/** That a client shares a scope with a coach. */
export const SharedScope = z.object({
  scope: ConsentScope,
  since: Instant,
  /** When it ends by itself; null: when it is taken back. */
  until: Instant.nullable(),
});
export type SharedScope = z.infer<typeof SharedScope>;

/** A coaching relationship, from when it is asked for to after it has ended. */
export const Coaching = z.object({
  id: z.uuid(),
  client: z.object({ id: z.uuid(), name: z.string() }),
  coach: Person,
  part: CoachingPart,
  state: z.enum(['asked', 'upcoming', 'active', 'ended']),
  /** Who must still agree. */
  awaits: z.array(z.enum(['coach', 'client'])),
  note: z.string(),
  askedBy: Person.nullable(),
  askedAs: z.enum(['coach', 'client', 'organization', 'invitation']),
  askedAt: Instant,
  acceptedAt: Instant.nullable(),
  startsAt: Instant,
  /** Planned, of a substitute. */
  endsAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  endedBy: Person.nullable(),
  endedHow: z
    .enum(['declined', 'withdrawn', 'by-coach', 'by-client', 'by-organization', 'period-over'])
    .nullable(),
  /** What this coach may see; what has expired is not in it. */
  shares: z.array(SharedScope),
});
export type Coaching = z.infer<typeof Coaching>;

const Scopes = z.array(ConsentScope).max(6);
const Note = z.string().trim().max(300);

/** A client asks somebody to coach them. */
export const AskCoach = z.strictObject({
  id: z.uuid().optional(),
  coachUserId: z.uuid(),
  note: Note.optional(),
  /** What to share once the coach accepts; unless given, what is asked for by default. */
  scopes: Scopes.optional(),
});
export type AskCoach = z.infer<typeof AskCoach>;

/** A coach asks to coach, or somebody arranges a coach for a client. */
export const AddCoach = z.strictObject({
  id: z.uuid().optional(),
  coachUserId: z.uuid(),
  part: CoachingPart,
  note: Note.optional(),
  /** Of a substitute: from when and until when. */
  startsAt: Instant.optional(),
  endsAt: Instant.optional(),
});
export type AddCoach = z.infer<typeof AddCoach>;

export const AcceptCoaching = z.strictObject({
  /** The client's choice of what to share; a coach gives none. */
  scopes: Scopes.optional(),
});

export const ChangeShares = z.strictObject({
  shares: z.array(z.strictObject({ scope: ConsentScope, until: Instant.nullable() })).max(6),
});
export type ChangeShares = z.infer<typeof ChangeShares>;

/** That somebody read data of the client on a day. */
export const AccessRecord = z.object({
  reader: Person,
  scope: ConsentScope,
  /** The reader acted as the client. */
  asClient: z.boolean(),
  /** What they gave as reasons for acting, that day. */
  reasons: z.array(z.string()),
  firstAt: Instant,
  lastAt: Instant,
  times: z.int(),
});
export type AccessRecord = z.infer<typeof AccessRecord>;

const tag = 'Coaching and consent';
const signedIn = { access: 'signed-in', tag } as const;

export const coachingsContract = {
  listMyCoaches: route({
    ...signedIn,
    method: 'GET',
    path: '/clients/me/coaches',
    summary: 'The client’s coaches, requests and former coaches, with what each may see',
    query: PageQuery,
    response: page(Coaching),
    errors: ['not-found'],
  }),
  listCoachesToAsk: route({
    ...signedIn,
    method: 'GET',
    path: '/clients/me/coaches/to-ask',
    summary: 'Coaches of the organization whom the client may ask',
    query: PageQuery,
    response: page(Person),
    errors: ['not-found'],
  }),
  askCoach: route({
    ...signedIn,
    method: 'POST',
    path: '/clients/me/coaches',
    status: 201,
    summary: 'The client asks somebody to coach them',
    body: AskCoach,
    response: Coaching,
    errors: ['not-found', 'conflict'],
  }),
  listAccessRecords: route({
    ...signedIn,
    method: 'GET',
    path: '/clients/me/access-records',
    summary: 'Who read the client’s data, newest first',
    query: PageQuery,
    response: page(AccessRecord),
    errors: ['not-found'],
  }),
  listCoachings: route({
    ...signedIn,
    method: 'GET',
    path: '/clients/:id/coaches',
    summary: 'The coaches of a client, requests and former ones, with what each may see',
    params: IdParams,
    query: PageQuery,
    response: page(Coaching),
    errors: ['not-found'],
  }),
  addCoach: route({
    ...signedIn,
    method: 'POST',
    path: '/clients/:id/coaches',
    status: 201,
    summary:
      'Ask to coach a client, or arrange a further coach, a substitute or another primary coach',
    params: IdParams,
    body: AddCoach,
    response: Coaching,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  listCoachingRequests: route({
    ...signedIn,
    method: 'GET',
    path: '/coachings/requests',
    summary: 'Open requests that the coach must answer or has made, newest first',
    query: PageQuery,
    response: page(Coaching),
  }),
  acceptCoaching: route({
    ...signedIn,
    method: 'POST',
    path: '/coachings/:id/accept',
    summary: 'Agree to a requested relationship; a client says what they share',
    params: IdParams,
    body: AcceptCoaching,
    response: Coaching,
    errors: ['not-found', 'conflict'],
  }),
  endCoaching: route({
    ...signedIn,
    method: 'POST',
    path: '/coachings/:id/end',
    summary: 'End a relationship, decline a request or withdraw one; ending twice is ending once',
    params: IdParams,
    response: Coaching,
    errors: ['not-found', 'forbidden'],
  }),
  changeShares: route({
    ...signedIn,
    method: 'PUT',
    path: '/coachings/:id/shares',
    summary:
      'The client changes what a coach may see and until when; what is not named ends at once',
    params: IdParams,
    body: ChangeShares,
    response: Coaching,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
};
