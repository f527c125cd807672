import path from 'node:path';

/** The checkout: everything CoachMe runs is addressed from here. */
export const root = path.dirname(import.meta.dirname);
