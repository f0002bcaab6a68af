import type { Refusal } from "../../../../platform/values/outcome.ts";

/** What is said of a refusal, with which HTTP status, and at which field of a form it is mended. */
export type Words<R> = {
  readonly status: number;
  readonly field?: string | ((refusal: R) => string);
  readonly sentence: string | ((refusal: R) => string);
};

/** Words for each code of a union; a code without words does not compile. */
export type SentenceTable<R extends Refusal> = { readonly [C in R["code"]]: Words<Extract<R, { code: C }>> };
