import type { AttemptWay, FollowUpOutcome } from "../../model/follow-up/follow-up.ts";
import type { JointDate } from "../../model/participation/details.ts";
import type { StepOutcome } from "../../model/participation/exit.ts";
import type { IncomeOccasion } from "../../model/participation/income.ts";
import type { ParticipationActionKind } from "../../model/participation/participation.ts";

export const outcomeWords: Record<StepOutcome, string> = {
  reached: "Nått",
  partly: "Delvis nått",
  notReached: "Inte nått",
};

export const occasionWords: Record<IncomeOccasion, string> = {
  enrolment: "Vid inskrivning",
  exit: "Vid avslut",
  oneYearFollowUp: "Vid ettårsuppföljning",
};

export const jointWords: Record<JointDate["kind"], string> = {
  individualPlan: "Samordnad individuell plan (SIP)",
  jointAssessment: "Gemensam kartläggning",
};

export const wayWords: Record<AttemptWay, string> = {
  phone: "telefon",
  sms: "sms",
  letter: "brev",
  email: "e-post",
};

export const followUpWords: Record<FollowUpOutcome, string> = {
  reached: "Personen nåddes",
  notReached: "Inte anträffad",
  declined: "Personen ville inte svara",
};

export const actionWords: Record<ParticipationActionKind, string> = {
  enrol: "Inskriven",
  amend: "Rättad",
  exit: "Avslutad",
  reopen: "Öppnad igen",
  markRegistrationError: "Avslutad som felregistrering",
  import: "Inläst från fil",
  anonymise: "Avidentifierad",
};
