import { AppError } from '#platform/errors';

/** Turns what the storage could not do (away, full, no rights) into `unavailable`; everything else stays as it is. */
export function translateStorageFailure(error: unknown): unknown {
  const isStorage = error instanceof Error && 'code' in error && /^E_CANNOT_/.test(`${error.code}`);
  if (!isStorage) return error;
  const refusal = new AppError('unavailable', 'storage-unavailable', { retryAfterSeconds: 5 });
  refusal.cause = error;
  return refusal;
}
