import type { FastifyReply, RawServerBase, RouteGenericInterface } from 'fastify';

/** A plain page for when what was asked for does not run; it asks again by itself. */
export function closedPage<S extends RawServerBase>(
  reply: FastifyReply<RouteGenericInterface, S>,
  sentence: string,
) {
  return reply
    .code(503)
    .headers({ 'retry-after': '2', 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">` +
        `<meta name="viewport" content="width=device-width"><title>CoachMe</title></head>` +
        `<body style="font:1rem/1.5 system-ui;margin:20vh auto;max-width:24rem;padding:0 1rem">` +
        `<h1>One moment</h1><p>${sentence}</p></body></html>`,
    );
}
