import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { translateFailure } from '#platform/db/failures';
import { refusalOf } from '#platform/http/problem';
import { lineOf } from '#platform/http/request-log';
import type { Log } from '#platform/telemetry/log';

/** Turns every error into problem+json; what was not meant to happen goes to the log with its stack. */
export class ErrorFilter implements ExceptionFilter {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = refusalOf(translateFailure(error), request.id);
    reply.code(refusal.status).headers(refusal.headers).type('application/problem+json');
    if (refusal.isUnexpected) this.#log.error({ ...lineOf(request, reply), err: error }, 'failed');
    void reply.send(refusal.problem);
  }
}
