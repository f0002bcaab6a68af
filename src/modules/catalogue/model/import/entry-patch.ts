import type {
  Contact,
  EntryContent,
  Host,
  LanguageTexts,
  Location,
  ReaderText,
} from "../content/entry-content.ts";
import type { Language } from "../language.ts";

type Whole =
  | "kinds"
  | "targetGroups"
  | "ways"
  | "referrers"
  | "agencies"
  | "supportLanguages"
  | "interpreter"
  | "funding"
  | "fee"
  | "tracks"
  | "locations"
  | "contacts"
  | "links";

/** What a row of a file says of an entry. What it does not say is left as it was. */
export interface EntryPatch {
  readonly name: string;
  /** Fields that are replaced as wholes. */
  readonly fields: Partial<Pick<EntryContent, Whole>>;
  readonly municipalities?: readonly string[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly host: Partial<Host>;
  readonly summary?: string;
  /** The standard Swedish text, field by field. */
  readonly standard: Partial<ReaderText>;
  /** Of the first contact and the first place to visit. */
  readonly contact: Partial<Omit<Contact, "id">>;
  readonly location: Partial<Pick<Location, "street" | "postalCode" | "city">>;
  readonly website?: string;
  /** Whole languages, Swedish too, from a file that has every text. */
  readonly texts: Partial<Readonly<Record<Language, LanguageTexts>>>;
  readonly places: ImportedPlaces;
}

/** Only a new draft takes them: on one that is shown they would reach readers at once. `on` is YYYY-MM-DD. */
export interface ImportedPlaces {
  readonly total?: number;
  readonly free?: number;
  readonly waitingWeeks?: number;
  readonly on?: string;
}
