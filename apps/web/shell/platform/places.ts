import { HeartPulse, type LucideIcon, Mail, Waypoints } from 'lucide-react';

export type PlatformPlace = {
  readonly id: 'health' | 'delivery' | 'mails';
  readonly href: string;
  readonly Icon: LucideIcon;
};

/** The pages of the console; a new one is entered here and gets its word in `platform.places`. */
export const platformPlaces: readonly PlatformPlace[] = [
  { id: 'health', href: '/platform', Icon: HeartPulse },
  { id: 'delivery', href: '/platform/delivery', Icon: Waypoints },
  { id: 'mails', href: '/platform/mails', Icon: Mail },
];
