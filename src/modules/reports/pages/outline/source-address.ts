const paths: Readonly<Record<string, string>> = {
  contributions: "/ekonomi/avgifter",
  contributionsChart: "/ekonomi/avgifter",
  budget: "/ekonomi/budget",
  threeYearPlan: "/ekonomi/budget",
  operatingStatement: "/ekonomi/utfall",
  explanations: "/ekonomi/utfall",
  outcomeChart: "/ekonomi/utfall",
  coFinancing: "/ekonomi/projekt",
  incomeStatement: "/ekonomi/rakenskaper",
  balanceSheet: "/ekonomi/rakenskaper",
  cashFlow: "/ekonomi/rakenskaper",
  notes: "/ekonomi/rakenskaper",
  balanceRequirement: "/ekonomi/rakenskaper",
  equity: "/ekonomi/tilldelning",
  goals: "/mal",
  goalAttainment: "/mal",
  goalChart: "/mal",
  statistics: "/statistik",
};

/** Where the block's figures can be opened; null for what holds none. */
export function sourceAddress(dataKey: string, year: number): string | null {
  const path = paths[dataKey];
  return path === undefined ? null : `${path}?ar=${year}`;
}
