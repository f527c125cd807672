const day = 24 * 3_600_000;

/** A session ends this long after sign-in, however much it is used: 90 days. */
export const sessionEnd = (signedInAt: Date): Date => new Date(signedInAt.getTime() + 90 * day);

/** A token issued at or before this moment was left unused for 30 days, and is over. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - 30 * day);

/** A token first used after this moment is still good: two tabs may refresh at once. 30 seconds. */
export const graceSince = (now: Date): Date => new Date(now.getTime() - 30_000);

/** A device taken away before this moment, and not seen since, holds nothing that would still open a session: 90 days, as long as a session. */
export const removalSince = (now: Date): Date => new Date(now.getTime() - 90 * day);

/** Sign-ins before this moment are forgotten: a year. */
export const historySince = (now: Date): Date => new Date(now.getTime() - 365 * day);
