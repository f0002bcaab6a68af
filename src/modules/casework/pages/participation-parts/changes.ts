import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { FieldChange } from "../../model/participation/amendment.ts";

const fieldWords: Record<FieldChange["field"], string> = {
  enrolledOn: "Inskriven",
  referredOn: "Remissen kom",
  exitedOn: "Avslutad",
  exitReason: "Avslutsorsak",
  municipalityId: "Kommun",
  referrer: "Remittent",
  education: "Utbildning",
  sex: "Kön",
  statisticsConsent: "Samtycke till statistik",
  stepProgress: "Stegförflyttning",
  occupationBefore: "Sysselsättning före",
  occupationAfter: "Sysselsättning efter",
  workBefore: "Arbete före",
  workAfter: "Arbete efter",
  studyBefore: "Studier före",
  studyAfter: "Studier efter",
  incomeEnrolment: "Försörjning vid inskrivning",
  incomeExit: "Försörjning vid avslut",
};

const lists: Partial<Record<FieldChange["field"], string>> = {
  exitReason: "exitReason",
  referrer: "referrer",
  education: "education",
  sex: "sex",
  stepProgress: "stepProgress",
  occupationBefore: "occupation",
  occupationAfter: "occupation",
};

/** The changes an action wrote down; older actions and imports have none. */
export function changesOf(data: unknown): readonly FieldChange[] {
  if (typeof data !== "object" || data === null || !("changes" in data) || !Array.isArray(data.changes))
    return [];
  return data.changes.filter(
    (one): one is FieldChange =>
      typeof one === "object" && one !== null && "field" in one && String(one.field) in fieldWords,
  );
}

/** "Utbildning: från Grundskola till Gymnasium". */
export function changeInWords({ field, from, to }: FieldChange, words: ParticipationWords): string {
  const say = (value: FieldChange["from"]) => valueInWords(field, value, words);
  return `${fieldWords[field]}: från ${say(from)} till ${say(to)}`;
}

function valueInWords(
  field: FieldChange["field"],
  value: FieldChange["from"],
  words: ParticipationWords,
): string {
  if (value === null || value === "") return "inget";
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "number") return `${value} %`;
  if (field === "municipalityId") return words.municipality(value);
  if (field === "incomeEnrolment" || field === "incomeExit")
    return value
      .split(" ")
      .map((code) => words.label("incomeSource", code))
      .join(", ");
  const list = lists[field];
  return list === undefined ? value : words.label(list, value);
}
