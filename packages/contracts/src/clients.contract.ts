import * as z from 'zod';
import { ConsentScope } from './consent.words.ts';
import { Threshold } from './endurance.words.ts';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { trainingAges } from './training-lists.ts';
import {
  Email,
  Equipment,
  Instant,
  LocalDate,
  Name,
  Revision,
  Weekday,
  WeightUnit,
} from './words.ts';

export const ClientStatus = z.enum(['active', 'inactive', 'archived']);
export type ClientStatus = z.infer<typeof ClientStatus>;

export const TrainingAge = z.enum(trainingAges);

/** What a coach must know to prescribe; the client answers it at onboarding, both may edit it. */
export const ClientProfile = z.object({
  goals: z.array(z.string().trim().min(1).max(200)).max(10),
  injuries: z.array(z.string().trim().min(1).max(300)).max(20),
  equipment: z.array(Equipment).max(12),
  /** Days on which the client can train, Monday is 1. */
  trainingDays: z.array(Weekday).min(1).max(7),
  trainingAge: TrainingAge.nullable(),
  birthDate: LocalDate.nullable(),
  heightCm: z.number().min(50).max(260).nullable(),
  weightUnit: WeightUnit,
  /**
   * What the client was measured at, oldest first; the newest of a kind holds. Absent where nobody measured. Written as a
   * list, what is not in it is taken away: two who may write at once use the routes of their own.
   */
  thresholds: z.array(Threshold).max(60).optional(),
});
export type ClientProfile = z.infer<typeof ClientProfile>;

export const Client = z.object({
  id: z.uuid(),
  /** Null while the client has no account of their own. */
  userId: z.uuid().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  status: ClientStatus,
  coach: z.object({ userId: z.uuid(), name: z.string() }).nullable(),
  timeZone: z.string(),
  profile: ClientProfile,
  /** When the onboarding questions were answered. */
  onboardedAt: Instant.nullable(),
  joinedAt: Instant,
  /** What of this client's data the asker may see. */
  shared: z.array(ConsentScope),
  revision: Revision,
});
export type Client = z.infer<typeof Client>;

/** A row of the roster: what tells at a glance who needs a person. */
export const ClientRow = Client.pick({
  id: true,
  name: true,
  status: true,
  coach: true,
  timeZone: true,
  joinedAt: true,
  onboardedAt: true,
}).extend({ email: z.string().nullable() });
export type ClientRow = z.infer<typeof ClientRow>;

export const AddClient = z.strictObject({
  id: z.uuid().optional(),
  name: Name,
  email: Email.optional(),
  profile: ClientProfile.partial().optional(),
});
export type AddClient = z.infer<typeof AddClient>;

export const ChangeClient = z.strictObject({
  name: Name.optional(),
  status: z.enum(['active', 'inactive']).optional(),
  profile: ClientProfile.partial().optional(),
});
export type ChangeClient = z.infer<typeof ChangeClient>;

const tag = 'Clients';

export const clientsContract = {
  listClients: route({
    method: 'GET',
    path: '/clients',
    access: 'signed-in',
    tag,
    summary: 'The roster, by name',
    query: PageQuery.extend({
      q: z.string().trim().max(100).optional(),
      status: ClientStatus.optional(),
      /** Only who is in this group. */
      groupId: z.uuid().optional(),
    }),
    response: page(ClientRow),
  }),
  addClient: route({
    method: 'POST',
    path: '/clients',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Add a client who has no account yet',
    body: AddClient,
    response: Client,
    errors: ['conflict'],
  }),
  getMyClient: route({
    method: 'GET',
    path: '/clients/me',
    access: 'signed-in',
    tag,
    summary: 'The signed-in person as a client of this organization',
    response: Client,
    errors: ['not-found'],
  }),
  answerOnboarding: route({
    method: 'PUT',
    path: '/clients/me/profile',
    access: 'signed-in',
    tag,
    summary: 'The client answers the onboarding questions or changes their profile',
    body: ClientProfile.strict(),
    response: Client,
    errors: ['not-found'],
  }),
  getClient: route({
    method: 'GET',
    path: '/clients/:id',
    access: 'signed-in',
    tag,
    summary: 'One client',
    params: IdParams,
    response: Client,
    errors: ['not-found'],
  }),
  changeClient: route({
    method: 'PUT',
    path: '/clients/:id',
    access: 'signed-in',
    tag,
    summary: 'Change name, status or profile',
    params: IdParams,
    body: ChangeClient,
    response: Client,
    errors: ['not-found', 'stale'],
  }),
  archiveClient: route({
    method: 'DELETE',
    path: '/clients/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Archive a client; history is kept and the client keeps reading it',
    params: IdParams,
    response: Nothing,
    errors: ['not-found'],
  }),
};
