/** A target of the plan for 2019, sections 2 and 4; counts and whole percent. */
interface PlanGoal {
  readonly intervention: string;
  readonly measure: string;
  readonly population: string;
  readonly target?: number;
  readonly targetText?: string;
  readonly direction?: "atLeast" | "decrease";
}

const active = "Alla som har varit inskrivna under året, felregistreringar inräknade";
const enrolled = "Alla som har skrivits in under året";
const exited = "Alla som har avslutats under året, utom felregistreringar";

function team(intervention: string, participants: number, enrolments: number): PlanGoal[] {
  return [
    { intervention, measure: "participants", target: participants, population: active },
    { intervention, measure: "new", target: enrolments, population: enrolled },
    { intervention, measure: "workOrStudiesPercent", target: 65, population: exited },
  ];
}

/**
 * The plan adds MIA's new participants to the other rows' participants (1 020). Here each target says what it counts, and
 * unlike measures are never added.
 */
export const demoGoals2019: readonly PlanGoal[] = [
  ...team("Ungdomsteamet i Haninge", 300, 135),
  ...team("Ung i Nynäs", 175, 90),
  ...team("Ung i Tyresö", 275, 100),
  {
    intervention: "Resursråden",
    measure: "consultations",
    target: 250,
    population: "Alla konsultationer under året",
  },
  {
    intervention: "Resursråden",
    measure: "incomeSupportDecreasePercent",
    direction: "decrease",
    targetText: "Deltagarnas behov av försörjningsstöd ska minska",
    population: "Alla som har följts upp under året, ett år efter avslut",
  },
  { intervention: "MIA Östra Södertörn", measure: "new", target: 270, population: enrolled },
  { intervention: "MIA Östra Södertörn", measure: "workOrStudiesPercent", target: 30, population: exited },
  { intervention: "MIA Östra Södertörn", measure: "ordinaryServicesPercent", target: 40, population: exited },
];

/** Section 8 of the annual report 2017: five seats signed, the sixth is missing. Seats without names: persons are not known. */
export const demoSeats: readonly {
  readonly role: string;
  readonly member: string;
  readonly signedOn: string | null;
}[] = [
  { role: "Ordförande", member: "Haninge kommun", signedOn: "2018-03-21" },
  { role: "Vice ordförande", member: "Försäkringskassan", signedOn: "2018-03-21" },
  { role: "Ledamot", member: "Tyresö kommun", signedOn: "2018-03-21" },
  { role: "Ledamot", member: "Region Stockholm", signedOn: "2018-03-21" },
  { role: "Ledamot", member: "Arbetsförmedlingen", signedOn: "2018-03-21" },
  { role: "Ledamot", member: "Nynäshamns kommun", signedOn: null },
];
