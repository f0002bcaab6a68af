import type { Entry } from "../entry.ts";
import type { Remark } from "../quality/remark.ts";

/** Why an entry could not be changed or published. */
export type EditingRefusal =
  | { readonly code: "catalogue.entryGone" }
  /** Somebody else saved while this was written: how the entry stands now. */
  | { readonly code: "catalogue.changedMeanwhile"; readonly current: Entry }
  | { readonly code: "catalogue.slugWrong" }
  | { readonly code: "catalogue.slugTaken" }
  /** It has been published, and its address stays. */
  | { readonly code: "catalogue.slugFixed" }
  | { readonly code: "catalogue.unknownIntervention" }
  | { readonly code: "catalogue.incomplete"; readonly missing: readonly Remark[] }
  | { readonly code: "catalogue.paused" }
  | { readonly code: "catalogue.dayPassed" }
  | { readonly code: "catalogue.endsBeforeStart" }
  | { readonly code: "catalogue.notShown" }
  | { readonly code: "catalogue.notPaused" }
  | { readonly code: "catalogue.notPlanned" }
  | { readonly code: "catalogue.notRemoved" }
  | { readonly code: "catalogue.editionGone" };

export type RefusedFor<Code extends EditingRefusal["code"]> = Extract<
  EditingRefusal,
  { readonly code: Code }
>;
