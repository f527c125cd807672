import { createSocket } from 'node:dgram';

export type NameServer = {
  /** For the settings: an address with its port. */
  readonly address: string;
  /** From now on this name says this. */
  write(name: string, text: string): void;
  end(): void;
};

/** A real name server on this machine that knows TXT records, and nothing else. */
export async function aNameServer(): Promise<NameServer> {
  const records = new Map<string, string>();
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    const answer = answerTo(question, (name) => records.get(name));
    socket.send(answer, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    write: (name, text) => void records.set(name.toLowerCase(), text),
    end: () => void socket.close(),
  };
}

const headBytes = 12;

/** One question, one TXT record or none. Source: RFC 1035, section 4. */
function answerTo(question: Buffer, read: (name: string) => string | undefined): Buffer {
  const labels: string[] = [];
  let at = headBytes;
  for (let length = question.readUInt8(at); length > 0; length = question.readUInt8(at)) {
    labels.push(question.toString('ascii', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const asked = question.subarray(0, at + 5);
  const text = read(labels.join('.').toLowerCase());
  const answer = Buffer.from(asked);
  // An answer that may recurse; "no such name" where there is none.
  answer.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2);
  answer.writeUInt16BE(1, 4);
  answer.writeUInt16BE(text === undefined ? 0 : 1, 6);
  answer.writeUInt32BE(0, 8);
  if (text === undefined) return answer;
  const record = Buffer.alloc(13);
  // The name of the question, TXT, IN, no time to live, and the text with its length before it.
  record.writeUInt16BE(0xc00c, 0);
  record.writeUInt16BE(16, 2);
  record.writeUInt16BE(1, 4);
  record.writeUInt16BE(text.length + 1, 10);
  record.writeUInt8(text.length, 12);
  return Buffer.concat([answer, record, Buffer.from(text)]);
}
