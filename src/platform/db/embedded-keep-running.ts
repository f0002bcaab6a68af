import { setTimeout as sleep } from "node:timers/promises";
import type { ServerProcess } from "./embedded-process.ts";

type Started = { server: ServerProcess } | { output: string };

/** Milliseconds before the first new try, doubled for each that fails, up to the longest. */
const firstPause = 50;
const longestPause = 5_000;

/** Starts the server anew each time it dies without having been asked to, until `stop`. */
export class KeptServer {
  #current: ServerProcess;
  #stopping = false;
  readonly #startAgain: () => Promise<Started>;
  readonly #watching: Promise<void>;

  constructor(first: ServerProcess, startAgain: () => Promise<Started>) {
    this.#current = first;
    this.#startAgain = startAgain;
    this.#watching = this.#watch();
  }

  get pid(): number {
    return this.#current.pid;
  }

  /** Resolves when no process of the database is left. Further calls wait for the same end. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#current.stop();
    await this.#watching;
  }

  async #watch(): Promise<void> {
    for (;;) {
      await this.#current.exited;
      let pause = firstPause;
      while (!this.#stopping && !(await this.#revive())) {
        await sleep(pause);
        pause = Math.min(pause * 2, longestPause);
      }
      if (this.#stopping) return this.#current.stop();
    }
  }

  async #revive(): Promise<boolean> {
    const started = await this.#startAgain();
    if (!("server" in started)) return false;
    this.#current = started.server;
    return true;
  }
}
