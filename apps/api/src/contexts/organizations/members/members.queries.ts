import type { Member } from '@coachme/contracts/organizations.contract';
import { members } from '../organizations.tables.ts';

export const memberColumns = {
  id: members.id,
  userId: members.userId,
  name: members.name,
  email: members.email,
  roles: members.roles,
  joinedAt: members.joinedAt,
};

type Row = Omit<Member, 'joinedAt'> & { readonly joinedAt: Date };

/** A member as the contract shows one. */
export const shownMember = (row: Row): Member => ({
  ...row,
  joinedAt: row.joinedAt.toISOString(),
});
