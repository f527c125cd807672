import { expect, test } from 'vitest';
import { readTelemetrySettings } from '#platform/telemetry/settings';

test('nothing is watched from outside unless it was asked for', () => {
  const nothing = { metricsPort: null, metricsHost: null, sentryDsn: null, otlpEndpoint: null };
  expect(readTelemetrySettings({})).toEqual(nothing);
  expect(readTelemetrySettings({ SENTRY_DSN: '', METRICS_PORT: '' })).toEqual(nothing);
});

test.each([
  ['METRICS_PORT', 'nine', 'use a number from 1 to 65535'],
  ['METRICS_PORT', '70000', 'use a number from 1 to 65535'],
  ['COACHME_LOG_LEVEL', 'loud', 'use one of trace, debug, info, warn, error'],
  ['SENTRY_DSN', 'https://errors.example/1', 'https://key@errors.example/1'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'http://127.0.0.1:4318'],
])(
  '%s=%s is refused by its name, what was given, and what would be right',
  (name, given, right) => {
    expect(() => readTelemetrySettings({ [name]: given })).toThrow(
      new RegExp(`${name} is "${given}".*${right.replaceAll('.', '\\.')}`),
    );
  },
);

test('the key of an address is not repeated', () => {
  expect(() => readTelemetrySettings({ SENTRY_DSN: 'https://key@errors.example/x' })).toThrow(
    'The setting SENTRY_DSN is "https://…@errors.example/x"',
  );
});
