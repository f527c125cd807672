import { actingCookie } from '#web/session/acting-here.ts';

/** Seeing the workspace as somebody else is over: the browser forgets it and goes back to the console. */
export function GET(): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location: '/platform/people',
      'set-cookie': `${actingCookie}=; Path=/; Max-Age=0; SameSite=Lax`,
    },
  });
}
