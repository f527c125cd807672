import type { Problem } from '@coachme/contracts/kit/problem';
import { problemStatus } from '@coachme/contracts/kit/problem-status';
import { HttpException } from '@nestjs/common';
import * as z from 'zod';
import { AppError } from '#platform/errors';

/** An error as it leaves the API. */
export type Refusal = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly problem: Problem;
  /** True when it is our fault, and so for the log. */
  readonly isUnexpected: boolean;
};

const titles: Record<AppError['code'], string> = {
  invalid: 'The request is not valid.',
  unauthenticated: 'Sign in first.',
  forbidden: 'You may not do this.',
  'not-found': 'There is no such thing here.',
  conflict: 'This contradicts what is stored.',
  stale: 'Somebody changed this in the meantime.',
  'too-many': 'Too many requests. Wait a little.',
  unavailable: 'This is not available right now. Try again.',
};

/** The input did not fit the contract; one entry per wrong field. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
  readonly errors: NonNullable<Problem['errors']>;
  constructor(issues: readonly { readonly where: string; readonly issue: z.core.$ZodIssue }[]) {
    super('invalid input');
    this.errors = issues.map(({ where, issue }) => ({
      path: [where, ...issue.path].join('.'),
      code: issue.code,
      message: issue.message,
    }));
  }
}

const FromFastify = z.object({ statusCode: z.int().min(400).max(499) });

/** The one place where an error becomes HTTP. */
export function refusalOf(error: unknown, requestId: string): Refusal {
  if (error instanceof InvalidInput) {
    return refuse(new AppError('invalid', 'invalid-input'), { errors: error.errors, requestId });
  }
  if (error instanceof AppError) {
    const { field, current } = error.more;
    return refuse(error, {
      ...(field ? { errors: [{ path: field, code: error.reason, message: error.message }] } : {}),
      ...(current === undefined ? {} : { current }),
      requestId,
    });
  }
  const status = statusOf(error);
  if (status !== null) return refuseBroken(status, requestId);
  return unexpected(requestId);
}

/** The request did not even reach its route: broken JSON, too large, no such path. */
function refuseBroken(status: number, requestId: string): Refusal {
  const code = status === 404 ? 'not-found' : 'invalid';
  const refusal = refuse(new AppError(code, reasonOf(status)), { requestId });
  return { ...refusal, status, problem: { ...refusal.problem, status } };
}

function statusOf(error: unknown): number | null {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : FromFastify.safeParse(error).data?.statusCode;
  return status !== undefined && status < 500 ? status : null;
}

function refuse(error: AppError, more: Partial<Problem>): Refusal {
  const status = problemStatus[error.code];
  const { detail, retryAfterSeconds } = error.more;
  const waits = error.code === 'too-many' || error.code === 'unavailable';
  return {
    status,
    headers: waits ? { 'retry-after': String(retryAfterSeconds ?? 1) } : {},
    problem: {
      type: 'about:blank',
      title: titles[error.code],
      status,
      code: error.code,
      reason: error.reason,
      ...(detail ? { detail } : {}),
      ...more,
    },
    isUnexpected: error.code === 'unavailable',
  };
}

function unexpected(requestId: string): Refusal {
  const refusal = refuse(new AppError('unavailable', 'unexpected'), { requestId });
  const title = 'Something went wrong on our side.';
  return {
    status: 500,
    headers: {},
    problem: { ...refusal.problem, status: 500, title },
    isUnexpected: true,
  };
}

const reasonOf = (status: number) =>
  ({ 404: 'no-such-path', 413: 'body-too-large', 415: 'not-json' })[status] ?? 'malformed-request';
