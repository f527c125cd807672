import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import {
  type AssignablePermission,
  PermissionSubject,
  type rolesContract,
} from '@coachme/contracts/roles.contract';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { permissionsBySubject } from './permission-subjects.ts';

type List = Input<typeof rolesContract.listPermissions>;

const Cursor = z.tuple([z.int().min(0)]);

/** What a role of the organization's own may consist of, and which of it one may give. */
export async function listPermissions(
  ctx: Ctx,
  { query }: List,
): Promise<Page<AssignablePermission>> {
  permit(ctx, 'role:read');
  const [start] = readCursor(query.cursor, Cursor) ?? [0];
  const all = PermissionSubject.options.flatMap((subject) =>
    permissionsBySubject[subject].map((code) => ({ code, subject })),
  );
  const rows = all
    .map((row, index) => ({ ...row, next: index + 1, isHeld: ctx.actor.can.has(row.code) }))
    .slice(start, start + query.limit + 1);
  return pageOf(rows, query.limit, ({ next }) => [next]);
}
