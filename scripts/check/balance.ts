import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One port before several of the same: each new connection goes to the next. */
export type Balance = { readonly port: number; close(): Promise<void> };

/** Passes bytes on without reading them, as the plainest load balancer does. */
export async function balanceOver(ports: readonly number[]): Promise<Balance> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((from) => {
    const port = ports[turn % ports.length] ?? 0;
    turn += 1;
    const to = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // Who goes takes the other end along.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // It listens on a port.
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
