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

/** What is drawn at once: one request, or as many bytes as it brings. */
export type Draught = BucketFigures & { readonly amount?: number };

/** Draws from a bucket, after what has flowed in since; an unknown bucket is full. */
export function draw(
  bucket: Bucket | null,
  figures: Draught,
  nowMs: number,
): { readonly bucket: Bucket; readonly drawn: Drawn } {
  const { burst, perSecond, amount = 1 } = figures;
  const seconds = bucket ? Math.max(0, nowMs - bucket.atMs) / 1000 : 0;
  const full = Math.min(burst, (bucket?.left ?? burst) + seconds * perSecond);
  const isAllowed = full >= amount;
  const left = isAllowed ? full - amount : full;
  return { bucket: { left, atMs: nowMs }, drawn: drawnOf(isAllowed, left, figures) };
}

/** What is said of a bucket with so much left in it. */
export function drawnOf(isAllowed: boolean, left: number, figures: Draught): Drawn {
  const { burst, perSecond, amount = 1 } = figures;
  return {
    isAllowed,
    limit: burst,
    remaining: Math.floor(left),
    resetSeconds: Math.ceil((burst - left) / perSecond),
    retryAfterSeconds: isAllowed ? 0 : Math.max(1, Math.ceil((amount - left) / perSecond)),
  };
}
