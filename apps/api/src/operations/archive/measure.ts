import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

export type Measure = { readonly rows: number; readonly bytes: number; readonly sha256: string };

const newline = 10;

/** Passes rows in COPY's text format on, counting them: each is one line, since a newline in a value is escaped. */
export class Meter extends Transform {
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;
  #sha256 = '';

  override _transform(chunk: Buffer, _encoding: string, done: (e: null, chunk: Buffer) => void) {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) {
      this.#rows += 1;
    }
    done(null, chunk);
  }

  override _flush(done: () => void) {
    this.#sha256 = this.#hash.digest('hex');
    done();
  }

  /** What went through, once all of it has. */
  measure(): Measure {
    if (this.#sha256 === '') throw new Error('The rows have not been read to their end.');
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#sha256 };
  }
}
