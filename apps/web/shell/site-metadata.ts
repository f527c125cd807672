import type { Metadata } from 'next';

/** What every page says of itself, besides its own title. */
export const siteMetadata: Metadata = {
  title: { template: '%s · CoachMe', default: 'CoachMe' },
};
