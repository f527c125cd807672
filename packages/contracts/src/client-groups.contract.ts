import * as z from 'zod';
import { ClientRow } from './clients.contract.ts';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { LocalDate, Name, Revision } from './words.ts';

/** Clients who are coached together. With a start date it is a cohort: its programs begin on that day. */
export const ClientGroup = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Of a cohort; null for a group that never began. */
  startsOn: LocalDate.nullable(),
  /** The coaches of one's teams work with it too; otherwise it is its owner's alone. */
  isShared: z.boolean(),
  owner: z.object({ userId: z.uuid(), name: z.string() }).nullable(),
  /** Whom the asker sees of its clients, the archived not counted. */
  memberCount: z.int(),
  revision: Revision,
});
export type ClientGroup = z.infer<typeof ClientGroup>;

const content = { name: Name.max(80), startsOn: LocalDate.nullable(), isShared: z.boolean() };
const ClientIds = z.array(z.uuid()).max(200);

export const FormGroup = z.strictObject({
  id: z.uuid().optional(),
  ...content,
  startsOn: content.startsOn.default(null),
  isShared: content.isShared.default(false),
  clientIds: ClientIds.default([]),
});
export type FormGroup = z.infer<typeof FormGroup>;

export const ChangeGroup = z.strictObject(content);
export type ChangeGroup = z.infer<typeof ChangeGroup>;

const tag = 'Client groups';

export const clientGroupsContract = {
  listGroups: route({
    method: 'GET',
    path: '/client-groups',
    access: 'signed-in',
    tag,
    summary: 'One’s groups of clients and those of one’s teams, by name',
    query: PageQuery,
    response: page(ClientGroup),
  }),
  formGroup: route({
    method: 'POST',
    path: '/client-groups',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Form a group of clients; with a start date it is a cohort',
    body: FormGroup,
    response: ClientGroup,
    errors: ['conflict', 'not-found'],
  }),
  getGroup: route({
    method: 'GET',
    path: '/client-groups/:id',
    access: 'signed-in',
    tag,
    summary: 'One group',
    params: IdParams,
    response: ClientGroup,
    errors: ['not-found'],
  }),
  changeGroup: route({
    method: 'PUT',
    path: '/client-groups/:id',
    access: 'signed-in',
    tag,
    summary: 'Change the name of a group, its start date and whether teams work with it',
    params: IdParams,
    body: ChangeGroup,
    response: ClientGroup,
    errors: ['not-found', 'forbidden', 'stale'],
  }),
  dissolveGroup: route({
    method: 'DELETE',
    path: '/client-groups/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Dissolve a group; its clients and their plans stay',
    params: IdParams,
    response: Nothing,
    errors: ['not-found', 'forbidden'],
  }),
  listGroupMembers: route({
    method: 'GET',
    path: '/client-groups/:id/members',
    access: 'signed-in',
    tag,
    summary: 'The clients of a group whom the asker sees, by name',
    params: IdParams,
    query: PageQuery,
    response: page(ClientRow),
    errors: ['not-found'],
  }),
  addToGroup: route({
    method: 'POST',
    path: '/client-groups/:id/members',
    access: 'signed-in',
    tag,
    summary: 'Put clients into a group; who is in it already stays',
    params: IdParams,
    body: z.strictObject({ clientIds: ClientIds.min(1) }),
    response: ClientGroup,
    errors: ['not-found'],
  }),
  takeOutOfGroup: route({
    method: 'DELETE',
    path: '/client-groups/:id/members/:clientId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Take a client out of a group; their plan stays',
    params: IdParams.extend({ clientId: z.uuid() }),
    response: Nothing,
    errors: ['not-found'],
  }),
};
