import { type Logger, pino } from 'pino';

export type Log = Logger;

/** What must never be written down, wherever it appears. */
const secret = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'authorization',
  'cookie',
  'secret',
];

/** JSON lines on stdout: time, level, what happened, request and organization ids. */
export function openLog(level: string = process.env.COACHME_LOG_LEVEL ?? 'info'): Log {
  return pino({
    level,
    base: { service: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
  });
}
