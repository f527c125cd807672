import { clientErrorsContract } from '@coachme/contracts/client-errors.contract';
import type { ContextModule } from '#platform/context-module';
import { endpoints } from '#platform/http/endpoints';
import type { Log } from '#platform/telemetry/log';

/** Errors of screens join ours in the log, and in whatever hears of errors. */
export const clientErrorsModule = (log: Log): ContextModule => ({
  name: 'client-errors',
  controllers: [
    endpoints('ClientErrors', [
      [
        clientErrorsContract.reportError,
        async ({ request }, { body: { name, message, stack, page, ...where } }) => {
          const facts = {
            requestId: request.id,
            userAgent: request.userAgent,
            page: page?.split(/[?#]/)[0],
            ...where,
            err: { type: name, message, stack },
          };
          log.error(facts, 'error on a screen');
          return {};
        },
      ],
    ]),
  ],
  subscribers: [],
  jobs: [],
});
