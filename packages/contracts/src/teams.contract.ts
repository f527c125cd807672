import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Name, Revision } from './words.ts';

/** A coach in a team. */
export const TeamCoach = z.object({
  memberId: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  isHead: z.boolean(),
});
export type TeamCoach = z.infer<typeof TeamCoach>;

/** Coaches who work together. The head coach sees the clients of all; where clients are shared, everybody does. */
export const Team = z.object({
  id: z.uuid(),
  name: z.string(),
  sharesClients: z.boolean(),
  /** The head coach first, then by name. */
  coaches: z.array(TeamCoach),
  revision: Revision,
});
export type Team = z.infer<typeof Team>;

const content = {
  name: Name.max(80),
  sharesClients: z.boolean(),
  headMemberId: z.uuid().nullable(),
  /** With the head coach or without: the head is always in the team. */
  memberIds: z.array(z.uuid()).max(100),
};

export const FormTeam = z.strictObject({
  id: z.uuid().optional(),
  ...content,
  sharesClients: content.sharesClients.default(true),
  headMemberId: content.headMemberId.default(null),
});
export type FormTeam = z.infer<typeof FormTeam>;

const tag = 'Teams';

export const teamsContract = {
  listTeams: route({
    method: 'GET',
    path: '/teams',
    access: 'signed-in',
    tag,
    summary: 'Teams by name, with their coaches',
    query: PageQuery,
    response: page(Team),
  }),
  formTeam: route({
    method: 'POST',
    path: '/teams',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Form a team of coaches',
    body: FormTeam,
    response: Team,
    errors: ['conflict', 'not-found'],
  }),
  changeTeam: route({
    method: 'PUT',
    path: '/teams/:id',
    access: 'signed-in',
    tag,
    summary: 'Change who is in a team, who leads it and whether clients are shared',
    params: IdParams,
    body: z.strictObject(content),
    response: Team,
    errors: ['not-found', 'conflict', 'stale'],
  }),
  dissolveTeam: route({
    method: 'DELETE',
    path: '/teams/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Dissolve a team; its coaches keep their own clients',
    params: IdParams,
    response: Nothing,
    errors: ['not-found'],
  }),
};
