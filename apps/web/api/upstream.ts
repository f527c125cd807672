import { surface } from '#web/api/surface.ts';
import { actingHeader } from '#web/session/acting-here.ts';

/** Where Next reaches the API; people reach both behind one door. */
export const apiUrl = process.env.COACHME_API_URL ?? 'http://127.0.0.1:3000';

const passedOn = [
  'cookie',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
] as const;

/** What a request of the browser says about itself and its person, for a call made in its name. */
export function passOn(incoming: Headers): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = incoming.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const isActed = incoming.get(actingHeader) === 'yes';
  return { ...Object.fromEntries(kept), ...(isActed ? { 'x-client': 'acting' } : surface) };
}
