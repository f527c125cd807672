import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the wire. */
export type Recorded = {
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

export type HttpRecorder = {
  readonly url: string;
  readonly received: Recorded[];
  /** What it answers from now on; 200 at first. */
  answer(status: number): void;
  end(): Promise<void>;
};

/** A real HTTP server on this machine, in place of a company's, that keeps what it is sent. */
export async function anHttpRecorder(): Promise<HttpRecorder> {
  const received: Recorded[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    received.push({ path: url, headers, body: await text(request) });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, not on a socket file.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (next) => {
      status = next;
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
