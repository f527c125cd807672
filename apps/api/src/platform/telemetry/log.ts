import { type DestinationStream, type Logger, pino } from 'pino';
import { redactFields, redactText } from '#platform/telemetry/redact';

export type Log = Logger;

export type LogChoices = {
  /** Hears of everything written as an error, redacted already. */
  readonly onError?: (fields: Record<string, unknown>, message: string) => void;
  /** Where lines go instead of stdout. */
  readonly to?: DestinationStream;
};

type LogCall = [words: Parameters<pino.LogFn>, method: pino.LogFn, weight: number];

const errorLevel = 50;

/** JSON lines on stdout: time, level, what happened, request and organization ids; nothing secret. */
export function openLog(
  level: string = process.env.COACHME_LOG_LEVEL || 'info',
  { onError, to }: LogChoices = {},
): Log {
  const options = {
    level,
    base: { service: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    // `redactFields` has made facts of errors already.
    serializers: { err: (facts: unknown) => facts },
    formatters: { level: (label: string) => ({ level: label }), log: redactFields },
    hooks: {
      logMethod(this: Log, ...[words, method, weight]: LogCall) {
        const [fields, message] = clean(words);
        method.call(this, fields, message);
        if (weight >= errorLevel) onError?.(redactFields(fields), message);
      },
    },
  };
  return to ? pino(options, to) : pino(options);
}

/** `log.info('text')` and `log.info({ fields }, 'text')` as fields and text. */
function clean([first, second]: readonly unknown[]): [object, string] {
  if (typeof first === 'object' && first !== null) {
    const fields = first instanceof Error ? { err: first } : first;
    return [fields, redactText(typeof second === 'string' ? second : '')];
  }
  return [{}, redactText(String(first))];
}
