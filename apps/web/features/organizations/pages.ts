import type { Me } from '@coachme/contracts/identity.contract';
import {
  Building2,
  History,
  House,
  KeyRound,
  LogIn,
  LogOut,
  type LucideIcon,
  MapPin,
  Palette,
  Settings2,
  UserCheck,
  UsersRound,
} from 'lucide-react';
import { hasBranches } from '#web/session/has-branches.ts';

export type OrganizationPage = {
  readonly id:
    | 'overview'
    | 'people'
    | 'roles'
    | 'teams'
    | 'branches'
    | 'attendance'
    | 'general'
    | 'branding'
    | 'sign-in'
    | 'audit'
    | 'leave';
  readonly href: string;
  readonly Icon: LucideIcon;
  /** Asked for before the page is shown; null: for everybody. */
  readonly permission: string | null;
};

const home = '/organization';
const page = (id: OrganizationPage['id'], Icon: LucideIcon, permission: string | null) => ({
  ...{ id, Icon, permission },
  href: id === 'overview' ? home : `${home}/${id}`,
});

/** What the signed-in person may open; attendance only where people come to branches. */
export const pagesFor = ({ permissions, organization }: Me) =>
  organizationPages.filter(
    ({ id, permission }) =>
      (permission === null || permissions.includes(permission)) &&
      (id !== 'attendance' || hasBranches(organization)),
  );

/** The pages of the organization, the most visited first. */
const organizationPages: readonly OrganizationPage[] = [
  page('overview', House, 'member:read'),
  page('people', UsersRound, 'member:read'),
  page('roles', KeyRound, 'role:read'),
  page('teams', Building2, 'team:read'),
  page('branches', MapPin, 'branch:read'),
  page('attendance', UserCheck, 'attendance:read'),
  page('general', Settings2, 'organization:update'),
  page('branding', Palette, 'organization:update'),
  page('sign-in', LogIn, 'organization:update'),
  page('audit', History, 'audit:read'),
  page('leave', LogOut, null),
];
