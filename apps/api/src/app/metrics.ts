import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WrongSetting } from '#platform/config';
import type { Metrics } from '#platform/telemetry/metrics';

/** Where the figures of this process are read, apart from the door that people use. */
export type MetricsDoor = { readonly url: string; close(): void };

/** Answers `/metrics` on a port of its own. A port that nobody chose is a free one that only this machine reaches. */
export async function openMetricsDoor(
  metrics: Metrics,
  at: { readonly host: string; readonly port: number | null },
): Promise<MetricsDoor> {
  const host = at.port === null ? '127.0.0.1' : at.host;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new WrongSetting(taken(at.port)) : error),
    );
    server.listen(at.port ?? 0, host, resolve);
  });
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/metrics`, close };
}

const taken = (port: number | null) =>
  `The setting METRICS_PORT is "${port}": another program listens there; name another port, or none.`;
