/** The words a page of the web may need; those of the phone's app are not its own. */
export const webContexts = [
  'acting',
  'auth',
  'builder',
  'consent',
  'errors',
  'forms',
  'imports',
  'library',
  'proveAgain',
  'public',
  'secondFactor',
  'settings',
  'units',
  'waysIn',
  'words',
  'workspace',
] as const;
