import type { Server } from 'node:http';

/** Knows what was asked of a server and is not answered yet. */
export class InFlight {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(server: Server) {
    server.on('request', (_request, response) => {
      this.#count += 1;
      response.once('close', () => this.#answered());
    });
  }

  /** Resolves when everything that was asked is answered. */
  nothing(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((go) => this.#waiting.push(go));
  }

  #answered(): void {
    this.#count -= 1;
    if (this.#count === 0) for (const go of this.#waiting.splice(0)) go();
  }
}
