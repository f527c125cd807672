import * as z from 'zod';

/** A bucket of requests: so many at once, then so many each second. */
const Bucket = z.strictObject({ burst: z.int().min(1), perSecond: z.number().positive() });
export type BucketFigures = z.infer<typeof Bucket>;

/** Tries in a window that begins with the first. */
const Tries = z.strictObject({ most: z.int().min(1), perSeconds: z.int().min(1) });
export type TryFigures = z.infer<typeof Tries>;

const quarterHour = 15 * 60;

/** Every figure that limits requests; each may be changed in `COACHME_LIMITS`. */
export const LimitFigures = z.strictObject({
  /** What a signed-in person does, unless a route has a budget of its own. */
  person: Bucket.default({ burst: 600, perSecond: 20 }),
  /** Twenty a minute in the long run; the burst lets a coach type into a search field. */
  search: Bucket.default({ burst: 60, perSecond: 20 / 60 }),
  /** A phone that was away a long time pushes and pulls many batches. */
  sync: Bucket.default({ burst: 300, perSecond: 10 }),
  upload: Bucket.default({ burst: 30, perSecond: 0.5 }),
  /** All people of one organization together: what one script gone wrong may take from its colleagues. */
  organization: Bucket.default({ burst: 6_000, perSecond: 200 }),
  /** Bytes of files that a person declares: a hundred photos at once, then one every few seconds. */
  uploadBytes: Bucket.default({ burst: 512 * 1024 ** 2, perSecond: 1024 ** 2 }),
  /** Public routes, per address. */
  anonymous: Bucket.default({ burst: 100, perSecond: 100 / quarterHour }),
  /** Public routes that carry a session or a password, per address: a gym's members share one. */
  session: Bucket.default({ burst: 600, perSecond: 20 }),
  failuresPerAccount: Tries.default({ most: 5, perSeconds: quarterHour }),
  failuresPerAddress: Tries.default({ most: 50, perSeconds: quarterHour }),
  /** Codes and links asked for one account from one network, and by one address for anybody. */
  codesPerAccount: Tries.default({ most: 5, perSeconds: quarterHour }),
  codesPerAddress: Tries.default({ most: 60, perSeconds: quarterHour }),
  registrations: Tries.default({ most: 20, perSeconds: 3600 }),
  /** Wrong passwords, codes and registrations from one address, after which each further one costs work, if that is on. */
  suspicions: Tries.default({ most: 10, perSeconds: quarterHour }),
  /** An answer to a puzzle is good once, for longer than the puzzle is. */
  solvedPuzzles: Tries.default({ most: 1, perSeconds: 600 }),
  /** Of people who want to train here, per address: a school's computers share one. */
  applications: Tries.default({ most: 20, perSeconds: 3600 }),
});
export type LimitFigures = z.infer<typeof LimitFigures>;
