import type { Readable } from 'node:stream';

/** What a link is good for. Anything else about the request, and it is refused. */
export type LinkTerms = {
  readonly key: string;
  readonly contentType: string;
  readonly expiresAt: Date;
};

/** Where the bytes of files lie, by keys that we make: `<organization>/<kind>/<id>…`. */
export type Storage = {
  write(key: string, bytes: Buffer, contentType: string): Promise<void>;
  /** Fails when there is nothing. */
  read(key: string): Promise<Buffer>;
  /** In bytes; null when there is nothing. */
  sizeOf(key: string): Promise<number | null>;
  /** Nothing there is no mistake. */
  remove(key: string): Promise<void>;
  /** A link by which one upload of just this type and length is taken: an address, or a path on this server. */
  uploadLink(terms: LinkTerms & { readonly bytes: number }): Promise<string>;
  /** A path on this server by which an upload of just this length may be brought in pieces, and gone on with after a break. */
  resumableLink(terms: LinkTerms & { readonly bytes: number }): string;
  /** Refuses a link for pieces that was not made by us, or is over. */
  checkPieces(link: GivenLink): void;
  /** A link by which it can be downloaded. */
  downloadLink(terms: LinkTerms): Promise<string>;
  /** What our own routes serve; null when the storage is a server itself. */
  readonly counter: Counter | null;
  close(): void;
};

/** Hands files over by link, where no other server does. */
export type Counter = {
  /** Refuses a link that was not made by us for this very request, or is over. */
  check(link: GivenLink): void;
  /** All of the bytes arrive, or nothing changes. */
  take(key: string, bytes: Readable): Promise<void>;
  /** Null when there is nothing. */
  give(key: string): Promise<Readable | null>;
};

/** A link as somebody brings it. */
export type GivenLink = {
  /** `TUS`: whatever that protocol asks for one upload. */
  readonly method: 'GET' | 'PUT' | 'TUS';
  readonly key: string;
  readonly contentType: string;
  /** Of an upload. */
  readonly bytes: number | null;
  readonly expiresAt: Date;
  readonly signature: string;
};
