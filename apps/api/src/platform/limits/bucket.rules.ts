import type { BucketFigures } from './figures.ts';

/** What is left in a bucket, and when that was so (milliseconds). */
export type Bucket = { readonly left: number; readonly atMs: number };

/** How a request fared against a bucket. */
export type Drawn = {
  readonly isAllowed: boolean;
  /** Requests that a full bucket holds. */
  readonly limit: number;
  /** Whole requests that are left now. */
  readonly remaining: number;
  /** Seconds until the bucket is full again. */
  readonly resetSeconds: number;
  /** Seconds until there is one request again; 0 when this one was allowed. */
  readonly retryAfterSeconds: number;
};

/** Draws one request from a bucket, after what has flowed in since; an unknown bucket is full. */
export function draw(
  bucket: Bucket | null,
  figures: BucketFigures,
  nowMs: number,
): { readonly bucket: Bucket; readonly drawn: Drawn } {
  const { burst, perSecond } = figures;
  const seconds = bucket ? Math.max(0, nowMs - bucket.atMs) / 1000 : 0;
  const full = Math.min(burst, (bucket?.left ?? burst) + seconds * perSecond);
  const isAllowed = full >= 1;
  const left = isAllowed ? full - 1 : full;
  return { bucket: { left, atMs: nowMs }, drawn: drawnOf(isAllowed, left, figures) };
}

/** What is said of a bucket with so much left in it. */
export function drawnOf(isAllowed: boolean, left: number, figures: BucketFigures): Drawn {
  const { burst, perSecond } = figures;
  return {
    isAllowed,
    limit: burst,
    remaining: Math.floor(left),
    resetSeconds: Math.ceil((burst - left) / perSecond),
    retryAfterSeconds: isAllowed ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond)),
  };
}
