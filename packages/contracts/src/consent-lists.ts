// Without zod, so that a page or an app can offer what there is to share before it fetches any schema.

/** What of a client a coach may see, each by itself. */
export const consentScopes = [
  'training',
  'body',
  'photos',
  'nutrition',
  'location',
  'messages',
] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** What is asked for when somebody starts with a coach; pictures and places only when the client says so. */
export const scopesAskedFirst: readonly ConsentScope[] = [
  'training',
  'body',
  'nutrition',
  'messages',
];
