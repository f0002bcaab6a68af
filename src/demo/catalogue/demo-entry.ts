import type { EntryContent, Language, ReaderText } from "../../modules/catalogue/index.ts";

/** An entry of the demo as its file says it; `contentFor` makes the catalogue's content of it. */
export interface DemoEntry
  extends Pick<EntryContent, "kinds" | "targetGroups" | "municipalities" | "ways" | "agencies"> {
  readonly slug: string;
  /** Name of the registered intervention it is the public face of. */
  readonly intervention?: string;
  readonly referrers?: readonly string[];
  /** The association's own money where nothing is said. */
  readonly funding?: EntryContent["funding"];
  /** Swedish alone where nothing is said. */
  readonly supportLanguages?: readonly string[];
  /** True where nothing is said. */
  readonly interpreter?: boolean;
  /** Name of a member or of another organisation. */
  readonly host: string;
  readonly tracks: readonly DemoTrack[];
  readonly place?: DemoPlace;
  readonly contact: DemoContact;
  readonly standing: Standing;
  readonly name: string;
  readonly summary: string;
  readonly standard: DemoText;
  readonly plain: DemoText;
  readonly easyRead?: DemoText;
}

/** Cost, languages and accessibility are told as in `phrases` where nothing is said. */
export type DemoText = Pick<ReaderText, "what" | "forWhom" | "how" | "apply"> & Partial<ReaderText>;

/** Both ages included; the texts' name is Alla where there is one track only. */
export interface DemoTrack {
  readonly name?: string;
  readonly ages: readonly [from: number | null, to: number | null];
  readonly municipalities?: readonly string[];
  readonly situations?: readonly string[];
  readonly forWhom?: string;
}

/** An invented address. */
export interface DemoPlace {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly accessibility: readonly string[];
}

/** A function. `line` is the last two digits of 08-465 004 00–99, which PTS keeps for what is made up. */
interface DemoContact {
  readonly name: string;
  readonly line: string;
  readonly mailbox: string;
}

/** Days are counted back from the day of loading. */
export interface Standing {
  /** Absent where nobody has verified the entry. */
  readonly verified?: number;
  readonly by?: "host" | "editor";
  readonly places?: number;
  readonly free?: number;
  readonly waitingWeeks?: number;
  /** How old the figures on places are; as old as the verification where nothing is said. */
  readonly counted?: number;
}

/** A translation by machine; what is not said is shown in Swedish. */
type DemoTranslation = Pick<ReaderText, "what" | "forWhom" | "how" | "apply"> &
  Partial<ReaderText> & { readonly name: string; readonly summary: string };

/** By slug. */
export type Translations = Readonly<Record<string, DemoTranslation>>;
export type OtherLanguage = Exclude<Language, "sv">;
