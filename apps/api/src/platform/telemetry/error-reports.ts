import { randomUUID } from 'node:crypto';

/** Sends errors to a server that speaks Sentry's envelopes; a report that cannot be sent is lost, nothing else. */
export type ErrorReports = {
  readonly report: (fields: Record<string, unknown>, message: string) => void;
  /** Waits for what is on its way. */
  close(): Promise<void>;
};

/** A server that answers slowly must not make a queue of us. */
const mostUnderWay = 20;
const timeoutMilliseconds = 5_000;

/** Nothing is reported without an address. */
export function openErrorReports(dsn: string | null): ErrorReports {
  return dsn === null ? { report: () => {}, close: async () => {} } : new Envelopes(dsn);
}

class Envelopes implements ErrorReports {
  readonly #url: string;
  readonly #key: string;
  readonly #underWay = new Set<Promise<void>>();
  #quietUntil = 0;

  constructor(dsn: string) {
    const { origin, pathname, username } = new URL(dsn);
    const [project, ...folders] = pathname.split('/').reverse();
    this.#key = username;
    this.#url = `${origin}${folders.reverse().join('/')}/api/${project}/envelope/`;
  }

  readonly report: ErrorReports['report'] = (fields, message) => {
    if (this.#underWay.size >= mostUnderWay || Date.now() < this.#quietUntil) return;
    const sent = this.#send(envelopeOf(fields, message)).finally(() => this.#underWay.delete(sent));
    this.#underWay.add(sent);
  };

  async close(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #send(body: string): Promise<void> {
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-sentry-envelope',
          'x-sentry-auth': `Sentry sentry_version=7, sentry_client=coachme/1, sentry_key=${this.#key}`,
        },
        body,
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      await response.body?.cancel();
      const waitSeconds = Number(response.headers.get('retry-after') ?? 0);
      if (response.status === 429) this.#quietUntil = Date.now() + (waitSeconds || 60) * 1000;
    } catch {
      // The log has the error already.
    }
  }
}

/** Three lines of JSON: the envelope, what is in it, the event. */
function envelopeOf(fields: Record<string, unknown>, message: string): string {
  const id = randomUUID().replaceAll('-', '');
  const event = eventOf(fields, message);
  return [{ event_id: id }, { type: 'event' }, { event_id: id, ...event }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

function eventOf(fields: Record<string, unknown>, message: string): object {
  const { err, surface, ...rest } = fields;
  const exceptions = exceptionsOf(err);
  const tags = Object.entries({ ...rest, surface: surface ?? 'api' }).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  return {
    timestamp: Date.now() / 1000,
    platform: surface === undefined ? 'node' : 'javascript',
    level: 'error',
    logger: 'coachme',
    message: { formatted: message },
    tags: Object.fromEntries(tags),
    extra: rest,
    ...(exceptions.length > 0 ? { exception: { values: exceptions } } : {}),
  };
}

/** From the first cause to what was seen, as the protocol wants it. */
function exceptionsOf(facts: unknown): object[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const { type, message, stack, cause } = facts as Record<string, unknown>;
  const frames = typeof stack === 'string' ? framesOf(stack) : [];
  const one = { type, value: message, ...(frames.length > 0 ? { stacktrace: { frames } } : {}) };
  return [...exceptionsOf(cause), one];
}

/** Chromium and Node write `at name (file:1:2)`, Firefox and Safari `name@file:1:2`. The oldest call comes first. */
function framesOf(stack: string): object[] {
  const lines = stack.matchAll(
    /^[ \t]{0,20}(?:at )?(?:(.*?)(?: \(|@))?([^\s()@]+):(\d+):(\d+)\)?$/gm,
  );
  return [...lines]
    .map(([, name, file = '', line, column]) => ({
      function: name || '?',
      filename: file,
      lineno: Number(line),
      colno: Number(column),
      in_app: !/node_modules|^node:/.test(file),
    }))
    .reverse();
}
