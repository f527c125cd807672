import { networkInterfaces } from 'node:os';
import type { Settings } from '../settings.ts';

/** What there is to tell of a start: whether the demo is in it, and where its figures are read. */
export type Greeted = { readonly hasDemo: boolean; readonly metricsUrl: string };

/** What a person reads once CoachMe answers: where, with which sign-ins, and how a phone gets there. */
export function greeting({ port, host }: Settings, { hasDemo, metricsUrl }: Greeted): string {
  const lines = [`CoachMe is ready at http://localhost:${port}`];
  if (hasDemo) lines.push(...signIns);
  const addresses = host === '127.0.0.1' || host === 'localhost' ? [] : reachable(host);
  if (addresses.length === 0) {
    lines.push('To open it from a phone in your network: HOST=0.0.0.0 npm start');
  } else {
    lines.push(`From a phone: ${addresses.map((name) => `http://${name}:${port}`).join(' or ')}`);
  }
  lines.push(secure, `Its figures, for Prometheus: ${metricsUrl}`);
  return `${lines.join('\n')}\n`;
}

/** Browsers give pages over plain http neither storage of their own nor a start without network. */
const secure =
  'The apps need https on any other device: docs/operations/reverse-proxy.md says how.';

const signIns = [
  'Sign in to the demo with the password train-hard-demo as',
  '  coach@demo.coachme.test     the coach of ten clients; on a phone at /coach-app',
  '  client@demo.coachme.test    one of them, at /app',
  '  owner@demo.coachme.test     who owns the practice',
  '  gym@demo.coachme.test       who owns a gym beside it',
  '  operator@demo.coachme.test  who runs this installation',
];

function reachable(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
