import {
  Building2,
  HeartPulse,
  type LucideIcon,
  Mail,
  ScrollText,
  Users,
  Waypoints,
} from 'lucide-react';

export type PlatformPlace = {
  readonly id: 'health' | 'delivery' | 'mails' | 'people' | 'organizations' | 'audit';
  readonly href: string;
  readonly Icon: LucideIcon;
};

/** The pages of the console; a new one is entered here and gets its word in `platform.places`. */
export const platformPlaces: readonly PlatformPlace[] = [
  { id: 'health', href: '/platform', Icon: HeartPulse },
  { id: 'delivery', href: '/platform/delivery', Icon: Waypoints },
  { id: 'mails', href: '/platform/mails', Icon: Mail },
  { id: 'people', href: '/platform/people', Icon: Users },
  { id: 'organizations', href: '/platform/organizations', Icon: Building2 },
  { id: 'audit', href: '/platform/audit', Icon: ScrollText },
];
