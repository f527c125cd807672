import type { ProblemCode } from '@coachme/contracts/kit/problem';

export type AppErrorMore = {
  /** The input field that is wrong, as `body.email`. */
  readonly field?: string;
  /** One sentence for a person, without secrets. */
  readonly detail?: string;
  /** The stored state, for `stale` and `conflict`. */
  readonly current?: unknown;
  readonly retryAfterSeconds?: number;
};

/** A refusal. `code` decides the HTTP status, `reason` is the finer name a machine may branch on. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ProblemCode;
  readonly reason: string;
  readonly more: AppErrorMore;

  constructor(code: ProblemCode, reason: string, more: AppErrorMore = {}) {
    super(more.detail ?? reason);
    this.code = code;
    this.reason = reason;
    this.more = more;
  }
}
