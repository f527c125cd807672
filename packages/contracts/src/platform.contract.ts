import * as z from 'zod';
import { Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** One thing CoachMe stands on, as it is now: a machine may branch on `state`, a person reads the figures. */
const Part = z.object({ state: z.enum(['well', 'watch', 'wrong']) });

/** How this installation is. Sizes are bytes, lives are seconds. */
export const PlatformHealth = z.object({
  version: z.string(),
  now: Instant,
  /** Of the process that answers. */
  process: Part.extend({ role: z.string(), upSeconds: z.int(), memoryBytes: z.int() }),
  database: Part.extend({
    version: z.string(),
    bytes: z.int(),
    connections: z.int(),
    mostConnections: z.int(),
    /** The newest shape that this version knows and the database has. */
    migration: z.string(),
  }),
  /** Where the data folder lies. */
  disk: Part.extend({ freeBytes: z.int(), totalBytes: z.int() }),
  /** Null: none is set, and none is needed by one process. */
  redis: Part.nullable(),
  mail: z.enum(['smtp', 'files']),
  files: z.enum(['disk', 'bucket']),
});
export type PlatformHealth = z.infer<typeof PlatformHealth>;

/** How much of one kind of event or job is on its way. Counts are of now. */
export const PlatformQueue = z.object({
  name: z.string(),
  kind: z.enum(['event', 'job']),
  waiting: z.int(),
  /** Handed to the queue and not done yet. */
  handed: z.int(),
  dead: z.int(),
  oldestWaitingAt: Instant.nullable(),
});
export type PlatformQueue = z.infer<typeof PlatformQueue>;

/** What happens again and again, and how the last time went. */
export const PlatformSchedule = z.object({
  name: z.string(),
  nextAt: Instant,
  lastDoneAt: Instant.nullable(),
  /** Tries since it last went well. */
  attempts: z.int(),
  lastError: z.string().nullable(),
});
export type PlatformSchedule = z.infer<typeof PlatformSchedule>;

/** An event or job that was tried ten times in vain. Its content is not shown: it may speak of somebody's health. */
export const DeadLetter = z.object({
  id: z.uuid(),
  organizationId: z.uuid(),
  kind: z.enum(['event', 'job']),
  name: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: Instant,
  diedAt: Instant,
});
export type DeadLetter = z.infer<typeof DeadLetter>;

/** A mail that became a file, since no mail server is set. */
export const KeptMail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  writtenAt: Instant,
  bytes: z.int(),
});
export type KeptMail = z.infer<typeof KeptMail>;

export const OpenedMail = KeptMail.extend({ from: z.string(), text: z.string() });
export type OpenedMail = z.infer<typeof OpenedMail>;

const common = { access: 'signed-in', tag: 'Platform' } as const;
const letter = z.object({ letterId: z.uuid() });
const Count = z.object({ count: z.int() });

/** For who runs the installation; to everybody else these routes are not there. */
export const platformContract = {
  getHealth: route({
    ...common,
    method: 'GET',
    path: '/platform/health',
    summary: 'How this installation is',
    response: PlatformHealth,
    errors: ['not-found'],
  }),
  listQueues: route({
    ...common,
    method: 'GET',
    path: '/platform/queues',
    summary: 'Events and jobs on their way, by name; what has dead letters first',
    query: PageQuery,
    response: page(PlatformQueue),
    errors: ['not-found'],
  }),
  listSchedules: route({
    ...common,
    method: 'GET',
    path: '/platform/schedules',
    summary: 'What happens again and again, the next first',
    query: PageQuery,
    response: page(PlatformSchedule),
    errors: ['not-found'],
  }),
  listDeadLetters: route({
    ...common,
    method: 'GET',
    path: '/platform/dead-letters',
    summary: 'Events and jobs nobody tries any more, the latest first',
    query: PageQuery.extend({ name: z.string().min(1).max(200).optional() }),
    response: page(DeadLetter),
    errors: ['not-found'],
  }),
  redriveDeadLetters: route({
    ...common,
    method: 'POST',
    path: '/platform/dead-letters/redrive',
    idempotencyKey: false,
    summary: 'Have all dead letters, or those of one name, tried from the beginning',
    body: z.strictObject({ name: z.string().min(1).max(200).optional() }),
    response: Count,
    errors: ['not-found'],
  }),
  redriveDeadLetter: route({
    ...common,
    method: 'POST',
    path: '/platform/dead-letters/:letterId/redrive',
    idempotencyKey: false,
    summary: 'Have one dead letter tried from the beginning',
    params: letter,
    response: Count,
    errors: ['not-found'],
  }),
  deleteDeadLetter: route({
    ...common,
    method: 'DELETE',
    path: '/platform/dead-letters/:letterId',
    status: 204,
    summary: 'Give one dead letter up for good',
    params: letter,
    response: Nothing,
    errors: ['not-found'],
  }),
  listMails: route({
    ...common,
    method: 'GET',
    path: '/platform/mails',
    summary: 'Mails that became files, the newest first; none with a mail server',
    query: PageQuery,
    response: page(KeptMail),
    errors: ['not-found'],
  }),
  getMail: route({
    ...common,
    method: 'GET',
    path: '/platform/mails/:mailId',
    summary: 'One mail as its reader would see it, in plain text',
    params: z.object({ mailId: z.uuid() }),
    response: OpenedMail,
    errors: ['not-found'],
  }),
};
