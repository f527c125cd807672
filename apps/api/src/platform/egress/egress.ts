import { lookup as resolveName } from 'node:dns/promises';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { mayConnectTo, type Networks } from './may-connect-to.ts';

/** Why nothing came back. `unreachable` may pass by itself; the others want the address changed. */
export type EgressFailure =
  | 'not-an-address'
  | 'not-https'
  | 'private-address'
  | 'unknown-host'
  | 'redirected'
  | 'too-large'
  | 'too-slow'
  | 'unreachable';

/** The address could not be asked. Says what a person who configured it may know, and nothing of our network. */
export class EgressError extends Error {
  override name = 'EgressError';
  readonly failure: EgressFailure;
  constructor(failure: EgressFailure, host: string) {
    super(`${host}: ${failure}`);
    this.failure = failure;
  }
}

export type EgressRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** The one way out to addresses that people configure. */
export type Egress = {
  /** Asks one address, follows nothing, and reads at most a megabyte within ten seconds. */
  fetch(url: string | URL, request?: EgressRequest): Promise<Response>;
};

type Address = { readonly address: string; readonly family: number };

export type EgressChoices = {
  /** Networks of one's own that may be asked, also without TLS. */
  readonly opened: Networks;
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
  readonly mostBytes?: number;
  readonly patienceMilliseconds?: number;
};

const mostBytes = 1024 * 1024;
const patienceMilliseconds = 10_000;
const resolveAll = (host: string) => resolveName(host, { all: true, verbatim: true });

/** Names are resolved once, every address is judged, and the connection goes to a judged one: no second lookup to fool. */
export function openEgress(choices: EgressChoices): Egress {
  const means = { mostBytes, patienceMilliseconds, resolve: resolveAll, ...choices };
  return {
    fetch: async (url, request = {}) => {
      const target = targetOf(url);
      const addresses = await judgedAddresses(target, means);
      return send({ target, addresses, request }, means);
    },
  };
}

type Means = Required<EgressChoices>;

function targetOf(url: string | URL): URL {
  const target = URL.parse(String(url));
  const isWeb = target?.protocol === 'https:' || target?.protocol === 'http:';
  if (!target || !isWeb || target.username || target.password) {
    throw new EgressError('not-an-address', target?.hostname ?? 'no host');
  }
  return target;
}

async function judgedAddresses(target: URL, means: Means): Promise<readonly Address[]> {
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await resolved(host, means);
  if (!addresses.every(({ address }) => mayConnectTo(address, means.opened))) {
    throw new EgressError('private-address', host);
  }
  const isOpened = addresses.every(
    ({ address }) => mayConnectTo(address, means.opened) && !mayConnectTo(address, []),
  );
  if (target.protocol === 'http:' && !isOpened) throw new EgressError('not-https', host);
  return addresses;
}

async function resolved(host: string, { resolve }: Means): Promise<readonly Address[]> {
  const found = await resolve(host).catch(() => []);
  if (found.length === 0) throw new EgressError('unknown-host', host);
  return found;
}

type Sending = {
  readonly target: URL;
  readonly addresses: readonly Address[];
  readonly request: EgressRequest;
};

function send({ target, addresses, request }: Sending, means: Means): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const refuse = (failure: EgressFailure) => reject(new EgressError(failure, target.hostname));
  const start = target.protocol === 'https:' ? requestHttps : requestHttp;
  const outgoing = start(target, {
    method: request.method ?? 'GET',
    headers: headersOf(request),
    lookup: only(addresses),
    agent: false,
  });
  const patience = setTimeout(() => {
    refuse('too-slow');
    outgoing.destroy();
  }, means.patienceMilliseconds);
  promise.catch(() => {}).finally(() => clearTimeout(patience));
  outgoing.on('error', () => refuse('unreachable'));
  outgoing.on('response', (incoming) => {
    const read = { incoming, resolve, mostBytes: means.mostBytes };
    readAll(read, (failure) => {
      refuse(failure);
      outgoing.destroy();
    });
  });
  outgoing.end(request.body);
  return promise;
}

type Reading = {
  readonly incoming: IncomingMessage;
  readonly resolve: (response: Response) => void;
  readonly mostBytes: number;
};

function readAll({ incoming, resolve, mostBytes }: Reading, refuse: (f: EgressFailure) => void) {
  const status = incoming.statusCode ?? 502;
  if (status >= 300 && status < 400) return refuse('redirected');
  const chunks: Buffer[] = [];
  let bytes = 0;
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) return refuse('too-large');
    chunks.push(chunk);
  });
  incoming.on('error', () => refuse('unreachable'));
  incoming.on('end', () => {
    const hasBody = status !== 204 && status !== 205;
    const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    );
    resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }));
  });
}

function headersOf({ headers, body }: EgressRequest): Record<string, string> {
  const all: Record<string, string> = {
    'accept-encoding': 'identity',
    'user-agent': 'CoachMe',
    ...headers,
  };
  if (body !== undefined) all['content-length'] = `${Buffer.byteLength(body)}`;
  return all;
}

/** Answers every lookup of the connection with the addresses that were judged. */
function only(addresses: readonly Address[]): NonNullable<RequestOptions['lookup']> {
  return (_host, options, callback) => {
    if (options.all) return callback(null, [...addresses]);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family ?? 4);
  };
}
