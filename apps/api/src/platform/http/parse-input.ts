import type { RouteDef } from '@coachme/contracts/kit/route';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { InvalidInput } from '#platform/http/problem';

export type ParsedInput = { params?: unknown; query?: unknown; body?: unknown };

/** Reads a request against its route: all that is wrong is told at once. */
export function inputParser(route: RouteDef): (request: FastifyRequest) => ParsedInput {
  const parts = [
    ['params', route.params],
    ['query', route.query],
    ['body', strict(route.body)],
  ] as const;
  return (request) => {
    const input: ParsedInput = {};
    const issues: { where: string; issue: z.core.$ZodIssue }[] = [];
    for (const [where, schema] of parts) {
      if (!schema) continue;
      // A POST without a body is one with nothing in it.
      const parsed = schema.safeParse(request[where] ?? {});
      if (parsed.success) input[where] = parsed.data;
      else issues.push(...parsed.error.issues.map((issue) => ({ where, issue })));
    }
    if (issues.length > 0) throw new InvalidInput(issues);
    return input;
  };
}

/** A body with an unknown field is a mistake of the caller, not something to drop. */
function strict(body: RouteDef['body']): RouteDef['body'] {
  const isPlainObject = body instanceof z.ZodObject && body.def.catchall === undefined;
  return isPlainObject ? body.strict() : body;
}
