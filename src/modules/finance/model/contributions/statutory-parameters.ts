/** A figure or day that the law sets, with the years it holds for. A change of law is a row here; old years keep theirs. */
interface StatutoryParameter {
  readonly key:
    | "budgetDeadline"
    | "stateShare"
    | "regionShare"
    | "municipalityShare"
    | "wholeShareWithoutRegion";
  /** A month and day as MM-DD, or a share of the whole as "1/4". */
  readonly value: string;
  readonly fromYear: number;
  readonly toYear: number | null;
  /** Section of lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser. */
  readonly reference: string;
  readonly meaning: string;
}

export const statutoryParameters: readonly StatutoryParameter[] = [
  {
    ...{ key: "stateShare", value: "1/2", fromYear: 2004, toYear: null, reference: "5 §" },
    meaning: "Staten, som Försäkringskassan betalar för, bidrar med hälften.",
  },
  {
    ...{ key: "regionShare", value: "1/4", fromYear: 2004, toYear: null, reference: "5 §" },
    meaning: "Regionerna bidrar tillsammans med en fjärdedel.",
  },
  {
    ...{ key: "municipalityShare", value: "1/4", fromYear: 2004, toYear: null, reference: "5 §" },
    meaning: "Kommunerna bidrar tillsammans med en fjärdedel.",
  },
  {
    ...{ key: "wholeShareWithoutRegion", value: "1/2", fromYear: 2004, toYear: null, reference: "5 a §" },
    meaning: "Kommuner utanför alla regioner bidrar med hälften när ingen region är med.",
  },
  {
    ...{ key: "budgetDeadline", value: "11-30", fromYear: 2004, toYear: null, reference: "23 §" },
    meaning:
      "Styrelsen fastställer budgeten senast den 30 november året innan, efter samråd med medlemmarna.",
  },
];

/** The parameter as it holds for the year; throws where the law had none, which no page asks for. */
export function statutoryParameter(
  key: StatutoryParameter["key"],
  year: number,
  parameters: readonly StatutoryParameter[] = statutoryParameters,
): StatutoryParameter {
  const found = parameters.find(
    (one) => one.key === key && one.fromYear <= year && (one.toYear === null || year <= one.toYear),
  );
  if (found === undefined) throw new RangeError(`no ${key} in ${year}`);
  return found;
}
