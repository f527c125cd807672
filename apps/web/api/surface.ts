/** Tells the API that a browser of the web app calls, whose session lies in its own cookies. */
export const surface = { 'x-client': 'web' } as const;
