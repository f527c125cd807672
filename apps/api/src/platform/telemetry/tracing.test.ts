import { execFileSync } from 'node:child_process';
import path from 'node:path';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { aReceiver } from '#platform/telemetry/a-receiver.fixtures';
import { openTracing } from '#platform/telemetry/tracing';

const traceId = '0af7651916cd43dd8448eb211c80319c';

test('a request becomes a span of its caller’s trace, by the name of its route', async () => {
  const collector = await aReceiver();
  const tracing = await openTracing(`http://127.0.0.1:${collector.port}`);
  const fastify = Fastify();
  tracing.watch(fastify);
  fastify.get('/api/v1/clients/:id', async () => ({}));
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  await fastify.inject({ url: '/api/v1/clients/7', headers: { traceparent } });
  await tracing.close();
  collector.close();
  const [sent] = collector.received;
  expect(sent?.path).toBe('/v1/traces');
  const [{ resource, scopeSpans }] = JSON.parse(sent?.body.toString() ?? '{}').resourceSpans;
  expect(JSON.stringify(resource)).toContain('coachme-api');
  expect(scopeSpans[0].spans[0]).toMatchObject({
    name: 'clients.getClient',
    traceId,
    parentSpanId: 'b7ad6b7169203331',
  });
});

test('without a collector nothing of OpenTelemetry is loaded', () => {
  const file = path.join(import.meta.dirname, 'tracing.ts');
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { openTracing } = await import(${JSON.stringify(file)});
    await openTracing(process.argv[1] ?? null);
    console.log(loaded.filter((url) => url.includes('opentelemetry')).length);`;
  const loaded = (...words: string[]) =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program, ...words]));
  expect(loaded()).toBe(0);
  expect(loaded('http://127.0.0.1:1')).toBeGreaterThan(0);
});
