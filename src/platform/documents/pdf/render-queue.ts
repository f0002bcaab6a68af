import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import type { PdfRefusal } from "./pdf-refusal.ts";
import { WORKER_SOURCE } from "./worker-source.ts";

export interface RenderLimits {
  /** Renders before the process is replaced: the compiler keeps some memory from each document. */
  readonly rendersPerWorker: number;
  readonly milliseconds: number;
  /** Rest before the process is ended and its memory given back. */
  readonly idleMilliseconds: number;
}

export type PdfOutcome = Outcome<Uint8Array, PdfRefusal>;
type Answer = { readonly pdf: Uint8Array } | { readonly pdf?: never; readonly messages: readonly string[] };

/**
 * One process that compiles one document at a time; started when first needed, replaced when worn, late or dead, ended
 * when it rests. A process and not a thread: the compiler's memory never becomes the server's, and a late one can be killed.
 */
export class RenderQueue {
  readonly #limits: RenderLimits;
  readonly #workerSource: string;
  #worker: ChildProcess | null = null;
  #rendered = 0;
  #rest: NodeJS.Timeout | undefined;
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

  /** Waits for what is under way and ends the process. A later render starts a new one. */
  async close(): Promise<void> {
    await this.#last;
    this.#retire();
  }

  async #renderNow(source: string, data: string): Promise<PdfOutcome> {
    clearTimeout(this.#rest);
    const worker = this.#worker ?? this.#start();
    hold(worker);
    const outcome = await answerOf(worker, { source, data }, this.#limits.milliseconds);
    letGo(worker);
    this.#rendered++;
    const isDead = !outcome.ok && DEADLY.has(outcome.refusal.code);
    if (isDead || this.#rendered >= this.#limits.rendersPerWorker) this.#retire();
    else this.#rest = setTimeout(() => this.#retire(), this.#limits.idleMilliseconds).unref();
    return outcome;
  }

  /** It gets nothing of this process's environment: the keys stand there. */
  #start(): ChildProcess {
    const worker = spawn(process.execPath, ["-e", this.#workerSource, import.meta.url], {
      env: {},
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    worker.on("error", () => this.#forget(worker)).on("exit", () => this.#forget(worker));
    this.#worker = worker;
    this.#rendered = 0;
    return worker;
  }

  /** A process that dies between documents must not be handed the next one. */
  #forget(worker: ChildProcess): void {
    if (this.#worker === worker) this.#worker = null;
  }

  #retire(): void {
    clearTimeout(this.#rest);
    const worker = this.#worker;
    this.#worker = null;
    worker?.kill("SIGKILL");
  }
}

/** A resting process must not keep this one from ending. */
function letGo(worker: ChildProcess): void {
  worker.unref();
  worker.channel?.unref();
}

function hold(worker: ChildProcess): void {
  worker.ref();
  worker.channel?.ref();
}

const DEADLY: ReadonlySet<PdfRefusal["code"]> = new Set(["renderTimeExceeded", "rendererStopped"]);

function answerOf(worker: ChildProcess, job: object, milliseconds: number): Promise<PdfOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: PdfOutcome): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const onMessage = (answer: Answer): void => settle(outcomeOf(answer));
    const onError = (fault: unknown): void => settle(stopped(String(fault)));
    const onExit = (code: number | null): void => settle(stopped(`exit code ${code}`));
    const timer = setTimeout(
      () => settle(refused({ code: "renderTimeExceeded", milliseconds })),
      milliseconds,
    );
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.send(job, (fault) => {
      if (fault) onError(fault);
    });
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
