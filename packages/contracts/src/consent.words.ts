import * as z from 'zod';

/** What of a client a coach may see, each by itself. */
export const consentScopes = [
  'training',
  'body',
  'photos',
  'nutrition',
  'location',
  'messages',
] as const;
export const ConsentScope = z.enum(consentScopes);
export type ConsentScope = z.infer<typeof ConsentScope>;

/** What is asked for when somebody starts with a coach; pictures and places only when the client says so. */
export const scopesAskedFirst: readonly ConsentScope[] = [
  'training',
  'body',
  'nutrition',
  'messages',
];
