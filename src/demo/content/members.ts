import type { Member, Municipality } from "../../modules/associations/index.ts";

/** Members as the annual report of 2017 lists them; the county council has since become the region. */
export const members: readonly Omit<Member, "id">[] = [
  { name: "Arbetsförmedlingen", kind: "state", agency: "employmentService" },
  { name: "Försäkringskassan", kind: "state", agency: "socialInsuranceAgency" },
  { name: "Region Stockholm", kind: "region", agency: "region" },
  { name: "Haninge kommun", kind: "municipality", agency: "municipality" },
  { name: "Nynäshamns kommun", kind: "municipality", agency: "municipality" },
  { name: "Tyresö kommun", kind: "municipality", agency: "municipality" },
];

/** Statistical codes from Statistics Sweden; `member` is a name in `members`. */
export const municipalities: readonly (Pick<Municipality, "name" | "code"> & { readonly member: string })[] =
  [
    { name: "Haninge", code: "0136", member: "Haninge kommun" },
    { name: "Nynäshamn", code: "0192", member: "Nynäshamns kommun" },
    { name: "Tyresö", code: "0138", member: "Tyresö kommun" },
  ];
