/** A goal as decided for the year; percent and counts are whole numbers. */
export interface DemoGoal {
  readonly intervention: string;
  readonly measure: string;
  readonly target?: number;
  readonly targetText?: string;
  readonly direction?: "atLeast" | "decrease";
  readonly population: string;
  readonly ofCouncils?: boolean;
}

const active = "Alla som har varit inskrivna under året, felregistreringar inräknade";
const enrolled = "Alla som har skrivits in under året";
const exited = "Alla som har avslutats under året, utom felregistreringar";
const followedUp = "Alla som har följts upp under året, ett år efter inskrivning";

function teamGoals(intervention: string, participants: number, enrolments: number): DemoGoal[] {
  return [
    { intervention, measure: "participants", target: participants, population: active },
    { intervention, measure: "new", target: enrolments, population: enrolled },
    { intervention, measure: "workOrStudiesPercent", target: 65, population: exited },
  ];
}

/** Goals for 2017 as the annual report's Bilaga 1 states them. */
export const goals2017: readonly DemoGoal[] = [
  ...teamGoals("Ungdomsteamet i Haninge", 225, 120),
  ...teamGoals("Ung i Nynäs", 150, 75),
  ...teamGoals("Ung i Tyresö", 250, 120),
  { intervention: "Resursråden", measure: "participants", target: 300, population: active },
  {
    intervention: "Resursråden",
    measure: "consultations",
    target: 200,
    population: "Alla konsultationer under året",
    ofCouncils: true,
  },
  { intervention: "Resursråden", measure: "oneYearWorkOrStudiesPercent", target: 30, population: followedUp },
  {
    intervention: "Resursråden",
    measure: "incomeSupportDecreasePercent",
    targetText: "Deltagarnas behov av försörjningsstöd ska minska",
    direction: "decrease",
    population: followedUp,
  },
  { intervention: "MIA Östra Södertörn", measure: "workOrStudiesPercent", target: 30, population: exited },
  { intervention: "MIA Östra Södertörn", measure: "ordinaryServicesPercent", target: 40, population: exited },
];
