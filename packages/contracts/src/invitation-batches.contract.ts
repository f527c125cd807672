import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Email, Instant, Locale, Name } from './words.ts';

/** Somebody to be invited, out of a list. */
export const Invitee = z.strictObject({
  email: Email,
  name: Name.optional(),
  /** The language of the mail; the inviter's when it is not given. */
  locale: Locale.optional(),
});
export type Invitee = z.infer<typeof Invitee>;

/** What is wrong with a line, by a name that a screen has words for. */
export const LineProblem = z.enum([
  'no-email',
  'not-an-email',
  'twice',
  'already-member',
  'already-invited',
  'name-too-long',
  'unknown-language',
]);
export type LineProblem = z.infer<typeof LineProblem>;

export const PreviewedLine = z.object({
  /** Of the file, counted from 1 with its heading. */
  line: z.int(),
  email: z.string(),
  name: z.string(),
  locale: Locale.nullable(),
  problem: LineProblem.nullable(),
});
export type PreviewedLine = z.infer<typeof PreviewedLine>;

export const InvitationPreview = z.object({
  /** Null: the file can be read. */
  problem: z.enum(['empty', 'not-csv', 'no-email-column', 'too-many']).nullable(),
  lines: z.array(PreviewedLine),
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;

/** People in one file at most. */
export const mostInvitees = 500;

export const InvitationBatch = z.object({
  id: z.uuid(),
  createdAt: Instant,
  total: z.int(),
  /** Lines that were looked at; all of them once it is done. */
  done: z.int(),
  invited: z.int(),
  /** Those who were not invited after all, and why. */
  left: z.array(z.object({ email: z.string(), problem: LineProblem })),
});
export type InvitationBatch = z.infer<typeof InvitationBatch>;

const tag = 'Invitations';

export const invitationBatchesContract = {
  previewInvitations: route({
    method: 'POST',
    path: '/invitation-batches/preview',
    access: 'signed-in',
    tag,
    summary: 'Read a CSV file of people and say line by line what is wrong; nothing is kept',
    budget: 'upload',
    body: z.strictObject({ csv: z.string().max(400_000) }),
    response: InvitationPreview,
  }),
  listInvitationBatches: route({
    method: 'GET',
    path: '/invitation-batches',
    access: 'signed-in',
    tag,
    summary: 'Lists that were invited, newest first',
    query: PageQuery,
    response: page(InvitationBatch),
  }),
  inviteMany: route({
    method: 'POST',
    path: '/invitation-batches',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Invite many as clients, each by a mail in their language; goes on by itself',
    body: z.strictObject({
      id: z.uuid().optional(),
      people: z.array(Invitee).min(1).max(mostInvitees),
      /** A sentence of the inviter, in every mail. */
      message: z.string().trim().max(500).optional(),
    }),
    response: InvitationBatch,
    errors: ['conflict'],
  }),
  getInvitationBatch: route({
    method: 'GET',
    path: '/invitation-batches/:id',
    access: 'signed-in',
    tag,
    summary: 'How far the invitations of a list are',
    params: IdParams,
    response: InvitationBatch,
    errors: ['not-found'],
  }),
};
