/** Names whose value is nobody's to read, wherever they stand and however they are written. */
const secretName = /password|passphrase|token|secret|authorization|cookie|credential|api-?key|dsn/i;

/** Ours to begin with, and what a line is found by. */
const identifiers = new Set(['requestId', 'organizationId', 'route']);

/** Deeper than this nothing of ours goes. */
const maximumDepth = 6;

/**
 * Anybody may send us a text to be redacted, so no pattern may take long: tokens come first, after which no run of
 * letters is long, and what may repeat has an end.
 */
const patterns: readonly (readonly [RegExp, string])[] = [
  // The values of a statement that failed.
  [/\bparams: [\s\S]*?(?=\n {4}at |$)/g, 'params: …'],
  // Tokens of links and sessions; a UUID has 36.
  [/[\w-]{40,}(?:\.[\w-]+)*/g, '…'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…'],
  [/\/\/[^/\s@]{0,200}@/g, '//…@'],
  [/\b(Bearer|Basic) {1,9}\S+/gi, '$1 …'],
  [
    /("?[\w-]{0,40}(?:password|token|secret|cookie|api-?key)"?\s{0,9}[:=]\s{0,9})("[^"]*"|[^\s,&"]+)/gi,
    '$1…',
  ],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g, '…@…'],
];

/** A text without what signs somebody in, e-mail addresses, and the values of statements. */
export const redactText = (text: string): string =>
  patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);

/** An error as it may be written down, with its causes. */
export type ErrorFacts = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ErrorFacts;
};

/** What is said of an error: nothing that it carries along besides name, code, text and stack. */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: 'Error', message: redactText(String(error)) };
  const hasCause = error.cause !== undefined && depth < maximumDepth;
  return {
    type: error.name,
    message: redactText(error.message),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error.stack === undefined ? {} : { stack: redactText(error.stack) }),
    ...(hasCause ? { cause: errorFacts(error.cause, depth + 1) } : {}),
  };
}

/** Fields as they may be written down. */
export function redactFields(fields: object): Record<string, unknown> {
  // An object answers with an object.
  return redactValue(fields, 0) as Record<string, unknown>;
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return errorFacts(value);
  if (depth === maximumDepth) return '…';
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, redactField(name, inner, depth)]),
  );
}

function redactField(name: string, value: unknown, depth: number): unknown {
  if (secretName.test(name)) return '…';
  return identifiers.has(name) ? value : redactValue(value, depth + 1);
}
