import type { FastifyInstance } from 'fastify';
import type { Platform } from '#platform/platform';
import { type Metrics, openMetrics } from '#platform/telemetry/metrics';
import { openTracing } from '#platform/telemetry/tracing';

/** How this process is watched from outside, besides its log. */
export type Telemetry = {
  readonly metrics: Metrics;
  watch(fastify: FastifyInstance): void;
  close(): Promise<void>;
};

export async function openTelemetry(
  platform: Platform,
  settings: { readonly otlpEndpoint: string | null },
): Promise<Telemetry> {
  const metrics = openMetrics(platform);
  const tracing = await openTracing(settings.otlpEndpoint);
  return {
    metrics,
    watch: (fastify) => {
      metrics.watch(fastify);
      tracing.watch(fastify);
    },
    close: tracing.close,
  };
}
