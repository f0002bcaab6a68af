import type { Member } from "../../modules/associations/index.ts";
import type { NewIntervention } from "../../modules/interventions/index.ts";
import { code } from "./codes.ts";

export interface Neighbour {
  readonly slug: string;
  readonly name: string;
  /** YYYY-MM-DD; the end of the year its source speaks of. */
  readonly referenceDate: string;
  readonly members: readonly Omit<Member, "id">[];
  readonly municipalities: readonly { readonly name: string; readonly code: string }[];
  /** What the association finances, according to its plan. */
  readonly interventions: readonly NewIntervention[];
}

const state = [
  { name: "Arbetsförmedlingen", kind: "state", agency: "employmentService" },
  { name: "Försäkringskassan", kind: "state", agency: "socialInsuranceAgency" },
  { name: "Region Stockholm", kind: "region", agency: "region" },
] as const;

const town = (name: string): Omit<Member, "id"> => ({ name, kind: "municipality", agency: "municipality" });

/** The associations that share the demo's catalogue with Östra Södertörn. */
export const neighbours: readonly Neighbour[] = [
  {
    slug: "sodertalje",
    name: "Samordningsförbundet i Södertälje",
    referenceDate: "2018-12-31",
    members: [...state, town("Södertälje kommun")],
    municipalities: [{ name: "Södertälje", code: code.sodertalje }],
    interventions: [
      { name: "MIA Södertälje", startsOn: "2017-04-01", endsOn: "2020-05-31" },
      { name: "Rehabarenan på Torekällberget", startsOn: "2017-01-01", endsOn: "2019-12-31" },
      { name: "SamSpråk", startsOn: "2017-08-14", endsOn: "2020-08-14" },
      { name: "Kompis Sverige", registrationMethod: "countOnly", takesReferrals: false },
      { name: "Uppsökare", ageFrom: 18, ageTo: 25, startsOn: "2017-07-01", endsOn: "2018-05-31" },
      { name: "Insatser för unga", ageFrom: 18, ageTo: 26, counted: false, takesReferrals: false },
    ],
  },
  {
    slug: "sodra-roslagen",
    name: "Samordningsförbundet Södra Roslagen",
    referenceDate: "2016-12-31",
    members: [...state, town("Täby kommun"), town("Österåkers kommun")],
    municipalities: [
      { name: "Täby", code: code.taby },
      { name: "Österåker", code: code.osteraker },
    ],
    interventions: [{ name: "Rådgivande teamet" }, { name: "Förrehabiliteringskurs" }],
  },
  {
    slug: "varna",
    name: "Samordningsförbundet VärNa",
    referenceDate: "2019-12-31",
    members: [...state, town("Värmdö kommun"), town("Nacka kommun")],
    municipalities: [
      { name: "Värmdö", code: code.varmdo },
      { name: "Nacka", code: code.nacka },
    ],
    interventions: [
      { name: "MIA-VärNa", ageFrom: 18, ageTo: 64 },
      { name: "Hälsofrämjande etablering" },
      { name: "VärNa tillväxt", counted: false, takesReferrals: false },
    ],
  },
];
