import { draftFields, draftSentence, shouldSave } from "./draft-rules.ts";
import type { PageEnvironment } from "./page-environment.ts";
import { clockTime } from "./page-environment.ts";

type Draft = {
  readonly form: HTMLFormElement;
  readonly url: string;
  saved: string;
  changedAt: number | undefined;
  /** True once the form itself is on its way: its answer, not the draft, is then the truth. */
  posted: boolean;
};

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  return draftFields(new FormData(form));
}

function tell(form: HTMLFormElement, sentence: string): void {
  const place = form.querySelector("[data-draft-status]");
  if (place !== null && place.textContent !== sentence) {
    place.textContent = sentence;
  }
}

async function save(draft: Draft, clock: () => number): Promise<void> {
  const fields = fieldsOf(draft.form);
  const text = fields.toString();
  draft.changedAt = undefined;
  if (draft.posted || text === draft.saved) {
    return;
  }
  try {
    const answer = await fetch(draft.url, { method: "POST", body: fields, keepalive: text.length < 60_000 });
    if (answer.ok && !answer.redirected) {
      draft.saved = text;
    }
    tell(draft.form, draftSentence(answer.ok && !answer.redirected, clockTime(clock())));
  } catch {
    draft.changedAt = clock();
    tell(draft.form, draftSentence(false, clockTime(clock())));
  }
}

/** Saves every form with a draft address a few seconds after a change, and when the page is left. */
export function startDrafts({ document, window, clock }: PageEnvironment): {
  readonly saveNow: () => Promise<void>;
} {
  const drafts = [...document.querySelectorAll<HTMLFormElement>("form[data-draft-url]")].map(
    (form): Draft => ({
      form,
      url: form.dataset.draftUrl ?? "",
      saved: fieldsOf(form).toString(),
      changedAt: undefined,
      posted: false,
    }),
  );
  for (const draft of drafts) {
    draft.form.addEventListener("input", () => {
      draft.changedAt ??= clock();
      /* Whoever types on after posting got no new page, so the form is a draft again. */
      draft.posted = false;
    });
    draft.form.addEventListener("submit", (event) => {
      draft.posted = !event.defaultPrevented;
    });
  }
  window.addEventListener("pagehide", () => {
    for (const draft of drafts) {
      const fields = fieldsOf(draft.form);
      if (!draft.posted && fields.toString() !== draft.saved) {
        navigator.sendBeacon(draft.url, fields);
      }
    }
  });
  window.addEventListener("pageshow", () => {
    for (const draft of drafts) {
      draft.posted = false;
    }
  });
  window.setInterval(() => {
    for (const draft of drafts.filter(({ changedAt }) => shouldSave(clock(), changedAt))) {
      void save(draft, clock);
    }
  }, 1000);
  return {
    saveNow: async () => {
      await Promise.all(drafts.map((draft) => save(draft, clock)));
    },
  };
}
