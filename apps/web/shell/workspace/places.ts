import {
  Building2,
  CalendarCheck2,
  Dumbbell,
  type LucideIcon,
  NotebookPen,
  Settings2,
  UsersRound,
} from 'lucide-react';

export type Place = {
  readonly id: 'day' | 'clients' | 'programs' | 'exercises' | 'organization' | 'settings';
  readonly href: string;
  readonly Icon: LucideIcon;
  /** Asked for before the place is shown. */
  readonly permission: string;
  /** On a phone only the daily places are in the bar; the rest are a key press away. */
  readonly isInBar: boolean;
};

/** The pages of the workspace, in the order of a coach's day. */
export const places: readonly Place[] = [
  { id: 'day', href: '/coach', Icon: CalendarCheck2, permission: 'dashboard:read', isInBar: true },
  {
    id: 'clients',
    href: '/coach/clients',
    Icon: UsersRound,
    permission: 'client:read',
    isInBar: true,
  },
  {
    id: 'programs',
    href: '/coach/programs',
    Icon: NotebookPen,
    permission: 'program:read',
    isInBar: true,
  },
  {
    id: 'exercises',
    href: '/coach/exercises',
    Icon: Dumbbell,
    permission: 'exercise:read',
    isInBar: false,
  },
  {
    id: 'organization',
    href: '/organization',
    Icon: Building2,
    permission: 'member:read',
    isInBar: false,
  },
  {
    id: 'settings',
    href: '/coach/settings',
    Icon: Settings2,
    permission: 'organization:read',
    isInBar: true,
  },
];

/** Whether a place is the one a path lies in; the day view is only itself, and invitations are how clients come. */
export function isAt(place: Place, path: string): boolean {
  if (path.startsWith('/coach/invitations')) return place.id === 'clients';
  return path === place.href || (place.id !== 'day' && path.startsWith(`${place.href}/`));
}
