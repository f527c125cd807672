import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was sent. */
export type Received = {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
};

/** A server of somebody else's that takes what it is sent and remembers it. */
export type Receiver = {
  readonly port: number;
  readonly received: readonly Received[];
  /** From now on it answers like this. */
  answer(status: number, headers?: Record<string, string>): void;
  close(): void;
};

export async function aReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer = { status: 200, headers: {} as Record<string, string> };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url = '', headers } = request;
      received.push({ path: url, headers, body: Buffer.concat(parts) });
      response.writeHead(answer.status, answer.headers).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server that listens on a port has an address with one.
    port: (server.address() as AddressInfo).port,
    received,
    answer: (status, headers = {}) => {
      answer = { status, headers };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
