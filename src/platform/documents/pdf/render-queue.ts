import { Worker } from "node:worker_threads";
import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import type { PdfRefusal } from "./pdf-refusal.ts";
import { WORKER_SOURCE } from "./worker-source.ts";

export interface RenderLimits {
  /** Renders before the thread is replaced: the compiler keeps some memory from each document. */
  readonly rendersPerWorker: number;
  readonly milliseconds: number;
}

export type PdfOutcome = Outcome<Uint8Array, PdfRefusal>;
type Answer = { readonly pdf: Uint8Array } | { readonly pdf?: never; readonly messages: readonly string[] };

/** One thread that compiles one document at a time; started when first needed, replaced when worn, late or dead. */
export class RenderQueue {
  readonly #limits: RenderLimits;
  readonly #workerSource: string;
  #worker: Worker | null = null;
  #rendered = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: RenderLimits, workerSource = WORKER_SOURCE) {
    this.#limits = limits;
    this.#workerSource = workerSource;
  }

  /** `data` is JSON text. Waits for the documents before it; the time limit counts from when its own turn comes. */
  render(source: string, data: string): Promise<PdfOutcome> {
    const turn = this.#last.then(() => this.#renderNow(source, data));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits for what is under way and stops the thread. A later render starts a new one. */
  async close(): Promise<void> {
    await this.#last;
    await this.#retire();
  }

  async #renderNow(source: string, data: string): Promise<PdfOutcome> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    const outcome = await answerOf(worker, { source, data }, this.#limits.milliseconds);
    worker.unref();
    this.#rendered++;
    const isDead = !outcome.ok && DEADLY.has(outcome.refusal.code);
    if (isDead || this.#rendered >= this.#limits.rendersPerWorker) void this.#retire();
    return outcome;
  }

  #start(): Worker {
    const worker = new Worker(this.#workerSource, { eval: true, workerData: { from: import.meta.url } });
    worker.unref();
    worker.on("error", () => this.#forget(worker)).on("exit", () => this.#forget(worker));
    this.#worker = worker;
    this.#rendered = 0;
    return worker;
  }

  /** A thread that dies between documents must not be handed the next one. */
  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }

  async #retire(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

const DEADLY: ReadonlySet<PdfRefusal["code"]> = new Set(["renderTimeExceeded", "rendererStopped"]);

function answerOf(worker: Worker, job: object, milliseconds: number): Promise<PdfOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: PdfOutcome): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const onMessage = (answer: Answer): void => settle(outcomeOf(answer));
    const onError = (fault: unknown): void => settle(stopped(String(fault)));
    const onExit = (code: number): void => settle(stopped(`exit code ${code}`));
    const timer = setTimeout(
      () => settle(refused({ code: "renderTimeExceeded", milliseconds })),
      milliseconds,
    );
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

function stopped(reason: string): PdfOutcome {
  return refused({ code: "rendererStopped", reason });
}

function outcomeOf(answer: Answer): PdfOutcome {
  if (answer.pdf) return done(answer.pdf);
  const isAccessibility = answer.messages.some((message) => message.startsWith("PDF/UA-1 error"));
  const code = isAccessibility ? "documentNotAccessible" : "templateRejected";
  return refused({ code, messages: answer.messages });
}
