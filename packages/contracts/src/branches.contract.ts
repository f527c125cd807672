import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Member } from './organizations.contract.ts';
import { Instant, Name } from './words.ts';

/** A place where an organization works. */
export const Branch = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Members who work there. */
  memberCount: z.int(),
  archivedAt: Instant.nullable(),
});
export type Branch = z.infer<typeof Branch>;

export const OpenBranch = z.strictObject({ id: z.uuid().optional(), name: Name.max(80) });
export type OpenBranch = z.infer<typeof OpenBranch>;

const tag = 'Branches';

export const branchesContract = {
  listBranches: route({
    method: 'GET',
    path: '/branches',
    access: 'signed-in',
    tag,
    summary: 'Branches by name; the archived only when asked for',
    query: PageQuery.extend({ archived: z.stringbool().default(false) }),
    response: page(Branch),
  }),
  openBranch: route({
    method: 'POST',
    path: '/branches',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Open a branch of a gym or company',
    body: OpenBranch,
    response: Branch,
    errors: ['conflict'],
  }),
  renameBranch: route({
    method: 'PATCH',
    path: '/branches/:id',
    access: 'signed-in',
    tag,
    summary: 'Rename a branch',
    params: IdParams,
    body: z.strictObject({ name: Name.max(80) }),
    response: Branch,
    errors: ['not-found', 'conflict'],
  }),
  archiveBranch: route({
    method: 'POST',
    path: '/branches/:id/archive',
    access: 'signed-in',
    tag,
    summary: 'Close a branch; what happened there stays',
    params: IdParams,
    response: Branch,
    errors: ['not-found'],
  }),
  reopenBranch: route({
    method: 'POST',
    path: '/branches/:id/reopen',
    access: 'signed-in',
    tag,
    summary: 'Open a closed branch again',
    params: IdParams,
    response: Branch,
    errors: ['not-found', 'conflict'],
  }),
  placeMember: route({
    method: 'PUT',
    path: '/members/:id/branches',
    access: 'signed-in',
    tag,
    summary: 'Say in which branches a member works',
    params: IdParams,
    body: z.strictObject({ branchIds: z.array(z.uuid()).max(100) }),
    response: Member,
    errors: ['not-found'],
  }),
};
