import pg from 'pg';
import { AppError } from '#platform/errors';

const uniqueViolation = '23505';

/** SQLSTATE classes and codes after which the same request may well succeed. */
const passing = [
  '08', // connection
  '40', // serialization, deadlock
  '53', // out of connections, memory, disk
  '57', // shutdown, statement timeout
  '55P03', // lock not available
  '25P03', // idle in transaction too long
];
const passingCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const passingMessages =
  /timeout exceeded when trying to connect|connection terminated|connection error/i;

/** Drizzle wraps what the driver threw; this finds it. */
export function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error;
}

/** Says whether a statement failed because a unique key is taken, and by which constraint. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause = causeOf(error);
  if (!(cause instanceof pg.DatabaseError) || cause.code !== uniqueViolation) return false;
  return constraint === undefined || cause.constraint === constraint;
}

/**
 * Runs a write whose unique key may be taken, and turns that into the refusal the verb names.
 * The transaction is over after it: only for refusing.
 */
export async function refuseTaken<T>(
  write: Promise<T>,
  constraint: string,
  refusal: AppError,
): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw isUniqueViolation(error, constraint) ? refusal : error;
  }
}

/** Turns a passing trouble of the database into `unavailable`; everything else stays as it is. */
export function translateFailure(error: unknown): unknown {
  // Whoever refused has said why, whatever it was caused by.
  if (error instanceof AppError) return error;
  const cause = causeOf(error);
  if (!(cause instanceof Error) || cause instanceof AppError) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  const isPassing =
    passingCodes.has(code) ||
    (cause instanceof pg.DatabaseError && passing.some((start) => code.startsWith(start))) ||
    passingMessages.test(cause.message);
  if (!isPassing) return error;
  const refusal = new AppError('unavailable', 'database-unavailable', { retryAfterSeconds: 1 });
  refusal.cause = error;
  return refusal;
}
