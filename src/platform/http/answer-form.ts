import type { z } from "zod";
import type { Work } from "../db/work.ts";
import { isId } from "../values/id.ts";
import type { Outcome, Refusal } from "../values/outcome.ts";
import type { ZoneRequest } from "./request.ts";
import type { PageResponse } from "./response.ts";
import { notFound, refusal } from "./response.ts";
import type { Faults, Typed } from "./sent-form.ts";

/** A form that could not be taken: what was typed, what to mend, and the status of the page that shows both. */
export interface FailedForm {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly status: number;
}

/** Status, the field it belongs to, and the sentence that says how to mend it. */
export interface FormSentence {
  readonly status: number;
  readonly field: string;
  readonly text: string;
}

export interface FormSteps<V, T, R extends Refusal> {
  readonly schema: z.ZodType<V>;
  /** In one transaction; a refusal rolls it back. */
  act(work: Work, value: V): Promise<Outcome<T, R>>;
  /** Where to go next, from what was made and what was sent. */
  done(value: T, sent: V): PageResponse;
  sentence(refusal: R): FormSentence;
  /** The form's page again, with what was typed. */
  again(failed: FailedForm): PageResponse | Promise<PageResponse>;
}

/** The way of every posted form: parsed with all faults at once, acted on, and on to the next page or back with a sentence. */
export async function answerForm<V, T, R extends Refusal>(
  request: ZoneRequest,
  steps: FormSteps<V, T, R>,
): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(steps.schema);
  if (!parsed.ok) return steps.again({ typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => steps.act(work, parsed.value));
  if (outcome.ok) return steps.done(outcome.value, parsed.value);
  const { status, field, text } = steps.sentence(outcome.refusal);
  return steps.again({ typed: form.typed, faults: new Map([[field, text]]), status });
}

export interface ButtonSteps<T, R extends Refusal> {
  /** In one transaction; a refusal rolls it back. */
  act(work: Work): Promise<Outcome<T, R>>;
  done(value: T): PageResponse;
  /** Heading of the page that says why not. */
  readonly refusedTitle: string;
  sentence(refusal: R): Pick<FormSentence, "status" | "text">;
}

/** The way of a button without fields to mend: on to the next page, or a page that says why not. */
export async function answerButton<T, R extends Refusal>(
  request: ZoneRequest,
  steps: ButtonSteps<T, R>,
): Promise<PageResponse> {
  const outcome = await request.inZone((work) => steps.act(work));
  if (outcome.ok) return steps.done(outcome.value);
  const { status, text } = steps.sentence(outcome.refusal);
  return refusal(status, steps.refusedTitle, text);
}

/** A handler for an address that names one thing: what is no id at all is not found, and never reaches the database. */
export function withId(
  parameter: string,
  task: (request: ZoneRequest, id: string) => PageResponse | Promise<PageResponse>,
): (request: ZoneRequest) => PageResponse | Promise<PageResponse> {
  return (request) => {
    const id = request.param(parameter);
    return isId(id) ? task(request, id) : notFound();
  };
}
