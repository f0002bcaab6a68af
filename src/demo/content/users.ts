import type { Duty } from "../../platform/access/duty.ts";

export interface DemoUser {
  /** The part of the address before @. */
  readonly mailbox: string;
  readonly name: string;
  /** A member, or null for the association's own staff, board and auditors. */
  readonly employer: string | null;
  readonly assignments: readonly { readonly duty: Duty; readonly unit?: string }[];
}

const own = (mailbox: string, title: string, duty: Duty): DemoUser => ({
  mailbox,
  name: `${title}, demo`,
  employer: null,
  assignments: [{ duty }],
});

const employed = (mailbox: string, title: string, employer: string, duty: Duty, unit?: string): DemoUser => ({
  mailbox,
  name: `${title}, demo`,
  employer,
  assignments: [unit === undefined ? { duty } : { duty, unit }],
});

const team = (mailbox: string, employer: string, unit: string): DemoUser[] => [
  employed(`teamledare.${mailbox}`, `Teamledare ${unit}`, employer, "teamLeader", unit),
  employed(`handlaggare.${mailbox}`, `Handläggare ${unit}`, employer, "teamMember", unit),
];

const council = (mailbox: string, employer: string, unit: string): DemoUser[] => [
  employed(`samordnare.${mailbox}`, `Samordnare ${unit}`, employer, "councilCoordinator", unit),
  employed(`ledamot.${mailbox}`, `Ledamot ${unit}`, "Arbetsförmedlingen", "councilMember", unit),
];

/** One user per role, named by title: nobody real. Whoever works with participants is employed by a member. */
export const users: readonly DemoUser[] = [
  own("forbundschef", "Förbundschef", "director"),
  own("ekonom", "Ekonom", "economist"),
  own("statistiker", "Statistiker", "statistician"),
  own("samordnare", "Samordnare", "coordinator"),
  own("ledamot", "Styrelseledamot", "boardMember"),
  own("revisor", "Revisor", "auditor"),
  ...team("nynas", "Nynäshamns kommun", "Ung i Nynäs"),
  ...team("haninge", "Haninge kommun", "Ungdomsteamet i Haninge"),
  ...team("tyreso", "Tyresö kommun", "Ung i Tyresö"),
  ...team("resursraden", "Haninge kommun", "Resursråden"),
  ...team("mia", "Haninge kommun", "MIA Östra Södertörn"),
  ...council("rad-haninge", "Haninge kommun", "Resursrådet Haninge"),
  ...council("rad-nynashamn", "Nynäshamns kommun", "Resursrådet Nynäshamn"),
  ...council("rad-tyreso", "Tyresö kommun", "En väg in i Tyresö"),
  employed(
    "remittent.forsakringskassan",
    "Handläggare Försäkringskassan",
    "Försäkringskassan",
    "referringOfficial",
  ),
  employed(
    "remittent.arbetsformedlingen",
    "Handläggare Arbetsförmedlingen",
    "Arbetsförmedlingen",
    "referringOfficial",
  ),
  employed("remittent.haninge", "Handläggare Haninge kommun", "Haninge kommun", "referringOfficial"),
  employed("registeransvarig", "Registeransvarig", "Haninge kommun", "registrar"),
  own("systemadministrator", "Systemadministratör", "systemAdministrator"),
];
