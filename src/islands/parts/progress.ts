import type { PageEnvironment } from "./page-environment.ts";

/** What the address of a running work answers. */
export type ProgressAnswer = {
  readonly done: number;
  readonly total: number;
  /** How far it is, in Swedish. */
  readonly text: string;
  readonly finished: boolean;
  /** Where to go when it is finished; the same page again when left out. */
  readonly next?: string | undefined;
};

export function readProgress(answer: unknown): ProgressAnswer | undefined {
  if (
    typeof answer !== "object" ||
    answer === null ||
    !("done" in answer && "total" in answer && "text" in answer)
  ) {
    return undefined;
  }
  const { done, total, text } = answer;
  if (typeof done !== "number" || typeof total !== "number" || typeof text !== "string") {
    return undefined;
  }
  const finished = "finished" in answer && answer.finished === true;
  const next = "next" in answer && typeof answer.next === "string" ? answer.next : undefined;
  return { done, total, text, finished, next };
}

/** Milliseconds to the next question: often at first, seldom for long work. */
export function nextPoll(asked: number): number {
  return Math.min(1000 + asked * 250, 5000);
}

async function ask(url: string): Promise<ProgressAnswer | undefined> {
  try {
    const answer = await fetch(url, { headers: { accept: "application/json" } });
    return answer.ok ? readProgress(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

function show(place: HTMLElement, answer: ProgressAnswer): void {
  const bar = place.querySelector("progress");
  const text = place.querySelector("[data-progress-text]");
  if (bar !== null) {
    bar.max = Math.max(answer.total, 1);
    bar.value = answer.done;
  }
  if (text !== null && text.textContent !== answer.text) {
    text.textContent = answer.text;
  }
}

/** Keeps every shown progress current until its work is finished. A failed question is asked again. */
export function startProgress({ document, window }: PageEnvironment): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-progress-url]")) {
    const poll = async (asked: number): Promise<void> => {
      const answer = await ask(place.dataset.progressUrl ?? "");
      if (answer !== undefined) {
        show(place, answer);
      }
      if (answer?.finished === true) {
        window.location.replace(answer.next ?? window.location.href);
        return;
      }
      window.setTimeout(() => void poll(asked + 1), nextPoll(asked));
    };
    window.setTimeout(() => void poll(0), nextPoll(0));
  }
}
