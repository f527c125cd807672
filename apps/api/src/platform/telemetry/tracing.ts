import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeName } from '#platform/telemetry/route-name';

/** One span per request, sent to an OpenTelemetry collector. */
export type Tracing = {
  watch(fastify: FastifyInstance): void;
  /** Sends what is still here. */
  close(): Promise<void>;
};

/** Without a collector nothing of OpenTelemetry is even loaded. */
export async function openTracing(endpoint: string | null): Promise<Tracing> {
  if (endpoint === null) return { watch: () => {}, close: async () => {} };
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, sdk, exporter, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const to = new exporter.OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({
      'service.name': process.env.OTEL_SERVICE_NAME ?? 'coachme-api',
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: to })],
  });
  const tracer = provider.getTracer('coachme');
  const spans = new WeakMap<FastifyRequest, Span>();
  return {
    close: () => provider.shutdown(),
    watch: (fastify) => {
      fastify.addHook('onRequest', async (request) => {
        const caller = callerOf(request.headers.traceparent);
        const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
        const span = tracer.startSpan(routeName(request), { kind: SpanKind.SERVER }, parent);
        spans.set(request, span);
      });
      fastify.addHook('onResponse', async (request, reply) => {
        const span = spans.get(request);
        span?.setAttributes({
          'http.request.method': request.method,
          'http.route': request.routeOptions.url ?? '',
          'http.response.status_code': reply.statusCode,
          'coachme.request_id': request.id,
        });
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
      });
    },
  };
}

/** W3C trace context: who called us is part of the same trace. */
function callerOf(header: unknown) {
  const [, traceId, spanId, flags] =
    (typeof header === 'string' &&
      /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(header)) ||
    [];
  if (!traceId || !spanId) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true };
}
