import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export type ReceivedMail = { readonly recipients: readonly string[]; readonly raw: string };

export type TestSmtpServer = {
  /** Its address with a name and password in it; it knows `post:office`. */
  urlFor(credentials: string): string;
  readonly received: ReceivedMail[];
  /** While closed it answers that nobody takes mail now. */
  close(isClosed: boolean): void;
  end(): Promise<void>;
};

/** A real mail server on this machine that keeps what it is given. */
export async function anSmtpServer(): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  let isClosed = false;
  const server = new SMTPServer({
    authOptional: false,
    // It has no certificate, and none is asked for on this machine.
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, answer) =>
      username === 'post' && password === 'office'
        ? answer(null, { user: username })
        : answer(new Error('Who are you?')),
    onRcptTo: (_address, _session, answer) =>
      isClosed ? answer(new Error('Come back later.')) : answer(),
    onData: (stream, session, answer) => {
      let raw = '';
      stream.on('data', (part: Buffer) => {
        raw += part.toString();
      });
      stream.on('end', () => {
        received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, not on a socket file.
  const { port } = server.server.address() as AddressInfo;
  return {
    urlFor: (credentials) => `smtp://${credentials}@127.0.0.1:${port}`,
    received,
    close: (closed) => {
      isClosed = closed;
    },
    end: () => new Promise((resolve) => server.close(resolve)),
  };
}
