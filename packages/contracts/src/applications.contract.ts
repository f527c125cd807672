import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { OrganizationFace } from './organizations.words.ts';
import { Email, Instant, Locale, Name, TimeZone } from './words.ts';

/** A question on the application page. */
export const Question = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['text', 'long-text', 'choice', 'number', 'yes-no']),
  label: z.string().trim().min(1).max(200),
  /** For `choice`: what one may choose from. */
  choices: z.array(z.string().trim().min(1).max(100)).max(12).default([]),
  isRequired: z.boolean().default(false),
});
export type Question = z.infer<typeof Question>;

export const ApplicationPage = z.object({
  isOpen: z.boolean(),
  /** Said above the questions, in the coach's words. */
  intro: z.string(),
  questions: z.array(Question),
  /** Where people apply. */
  url: z.string(),
});
export type ApplicationPage = z.infer<typeof ApplicationPage>;

export const ChangeApplicationPage = z.strictObject({
  isOpen: z.boolean(),
  intro: z.string().trim().max(2000),
  questions: z.array(Question).max(20),
});
export type ChangeApplicationPage = z.infer<typeof ChangeApplicationPage>;

/** What a stranger sees before applying. */
export const ApplicationFace = z.object({
  organization: OrganizationFace,
  intro: z.string(),
  questions: z.array(Question),
  /** Sent back with the answers; good for a day, and not at once. */
  ticket: z.string(),
});
export type ApplicationFace = z.infer<typeof ApplicationFace>;

export const Answer = z.strictObject({
  questionId: z.uuid(),
  value: z.union([z.string().trim().max(4000), z.number(), z.boolean()]),
});
export type Answer = z.infer<typeof Answer>;

export const Apply = z.strictObject({
  name: Name,
  email: Email,
  timeZone: TimeZone.optional(),
  locale: Locale.optional(),
  answers: z.array(Answer).max(20),
  /** The person has read what their answers are for. */
  hasAgreed: z.literal(true),
  ticket: z.string().max(200),
  /** Left empty by people: it cannot be seen. */
  website: z.string().max(200).optional(),
});
export type Apply = z.infer<typeof Apply>;

export const ApplicationState = z.enum(['waiting', 'approved', 'declined']);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const Application = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: Locale,
  state: ApplicationState,
  /** With the question as it was asked. */
  answers: z.array(
    z.object({ question: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
  ),
  createdAt: Instant,
  decided: z.object({ by: z.string().nullable(), at: Instant, note: z.string() }).nullable(),
  /** When it is erased by itself. */
  keptUntil: Instant,
});
export type Application = z.infer<typeof Application>;

const Decide = z.strictObject({
  /** A personal sentence, in the mail that tells the decision. */
  note: z.string().trim().max(500).default(''),
});

const tag = 'Applications';
const door = z.object({ door: z.string().max(80) });

export const applicationsContract = {
  getApplicationFace: route({
    method: 'GET',
    path: '/applications/page/:door',
    access: 'public',
    tag,
    summary: 'What an organization asks of those who want to train; one 404 for unknown and closed',
    params: door,
    response: ApplicationFace,
    errors: ['not-found'],
  }),
  apply: route({
    method: 'POST',
    path: '/applications/page/:door',
    access: 'public',
    tag,
    status: 201,
    summary: 'Apply to train here; limited by address',
    params: door,
    body: Apply,
    response: Nothing,
    errors: ['not-found'],
  }),
  getApplicationPage: route({
    method: 'GET',
    path: '/application-page',
    access: 'signed-in',
    tag,
    summary: 'The application page of the organization',
    response: ApplicationPage,
  }),
  changeApplicationPage: route({
    method: 'PUT',
    path: '/application-page',
    access: 'signed-in',
    tag,
    summary: 'Open or close the application page and choose its questions',
    body: ChangeApplicationPage,
    response: ApplicationPage,
  }),
  listApplications: route({
    method: 'GET',
    path: '/applications',
    access: 'signed-in',
    tag,
    summary: 'Who wants to train here, newest first',
    query: PageQuery.extend({ state: ApplicationState.optional() }),
    response: page(Application),
  }),
  getApplication: route({
    method: 'GET',
    path: '/applications/:id',
    access: 'signed-in',
    tag,
    summary: 'One application with its answers',
    params: IdParams,
    response: Application,
    errors: ['not-found'],
  }),
  approveApplication: route({
    method: 'POST',
    path: '/applications/:id/approve',
    access: 'signed-in',
    tag,
    summary: 'Invite who applied as a client, by a mail with a personal sentence',
    idempotencyKey: false,
    params: IdParams,
    body: Decide,
    response: Application,
    errors: ['not-found', 'conflict'],
  }),
  declineApplication: route({
    method: 'POST',
    path: '/applications/:id/decline',
    access: 'signed-in',
    tag,
    summary: 'Decline by a mail with a personal sentence; the answers are erased after 30 days',
    idempotencyKey: false,
    params: IdParams,
    body: Decide,
    response: Application,
    errors: ['not-found', 'conflict'],
  }),
};
