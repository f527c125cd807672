import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { PermissionCode } from './organizations.words.ts';
import { Name, Revision } from './words.ts';

/** What a permission is about; the screens say each in a plain sentence. */
export const PermissionSubject = z.enum([
  'organization',
  'people',
  'clients',
  'programs',
  'training',
  'content',
]);
export type PermissionSubject = z.infer<typeof PermissionSubject>;

export const AssignablePermission = z.object({
  code: PermissionCode,
  subject: PermissionSubject,
  /** Whether the one who asks holds it: nobody gives what they do not hold. */
  isHeld: z.boolean(),
});
export type AssignablePermission = z.infer<typeof AssignablePermission>;

/** A set of permissions under a name that the organization chose. */
export const CustomRole = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  permissions: z.array(PermissionCode),
  /** Members who hold it. */
  memberCount: z.int(),
  revision: Revision,
});
export type CustomRole = z.infer<typeof CustomRole>;

const content = {
  name: Name.max(60),
  description: z.string().trim().max(300),
  permissions: z.array(PermissionCode).min(1).max(100),
};

export const DefineRole = z.strictObject({
  id: z.uuid().optional(),
  ...content,
  description: content.description.default(''),
});
export type DefineRole = z.infer<typeof DefineRole>;

const ChangeRole = z.strictObject({
  name: content.name.optional(),
  description: content.description.optional(),
  permissions: content.permissions.optional(),
});

const tag = 'Roles';

export const rolesContract = {
  listPermissions: route({
    method: 'GET',
    path: '/permissions',
    access: 'signed-in',
    tag,
    summary: 'What a role of the organization’s own may consist of',
    query: PageQuery,
    response: page(AssignablePermission),
  }),
  listRoles: route({
    method: 'GET',
    path: '/roles',
    access: 'signed-in',
    tag,
    summary: 'Roles of the organization’s own, by name',
    query: PageQuery,
    response: page(CustomRole),
  }),
  defineRole: route({
    method: 'POST',
    path: '/roles',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Define a role by a set of permissions; nobody gives what they do not hold',
    body: DefineRole,
    response: CustomRole,
    errors: ['conflict', 'forbidden'],
  }),
  changeRole: route({
    method: 'PATCH',
    path: '/roles/:id',
    access: 'signed-in',
    tag,
    summary: 'Rename a role or change what it may do, for everybody who holds it',
    params: IdParams,
    body: ChangeRole,
    response: CustomRole,
    errors: ['not-found', 'conflict', 'forbidden', 'stale'],
  }),
  removeRole: route({
    method: 'DELETE',
    path: '/roles/:id',
    access: 'signed-in',
    tag,
    summary: 'Remove a role, and take it from everybody who holds it',
    params: IdParams,
    response: CustomRole,
    errors: ['not-found', 'forbidden'],
  }),
};
