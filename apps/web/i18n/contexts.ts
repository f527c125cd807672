/** The words of the workspace's frame and of what stands on many of its pages; the rest comes with the pages that say it. */
export const webContexts = [
  'acting',
  'consent',
  'errors',
  'forms',
  'imports',
  'library',
  'lifts',
  'offline',
  'progression',
  'proveAgain',
  'words',
  'workspace',
] as const;
