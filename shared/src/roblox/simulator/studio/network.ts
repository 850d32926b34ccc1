/** The computer's network as a Studio session sees it: there, or gone. What is under way when it goes breaks off. */
import type { HttpFetch } from '../services/index.ts';

export class Network {
  #down: AbortController | undefined;
  #gone = new AbortController();

  get up(): boolean {
    return this.#down === undefined;
  }

  set(up: boolean): void {
    if (up) {
      this.#down = undefined;
      this.#gone = new AbortController();
    } else {
      this.#down = this.#gone;
      this.#gone.abort();
    }
  }

  /** The same `fetch`, over this network. */
  through(fetch: HttpFetch): HttpFetch {
    return async (url, init) => {
      const { signal: gone } = this.#gone;
      if (gone.aborted) throw broken('ECONNREFUSED');
      const signal = init.signal ? AbortSignal.any([init.signal, gone]) : gone;
      try {
        return await fetch(url, { ...init, signal });
      } catch (error) {
        if (gone.aborted) throw broken('ECONNRESET');
        throw error;
      }
    };
  }
}

/** As Node tells that a connection failed. */
function broken(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
