/** The words of the workspace's frame and of what stands on many of its pages; the rest comes with the pages that say it. */
export const webContexts = [
  'acting',
  'consent',
  'errors',
  'files',
  'forms',
  'offline',
  'proveAgain',
  'words',
  'workspace',
] as const;
