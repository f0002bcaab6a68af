import type { EntryContent, LanguageTexts, Location } from "../content/entry-content.ts";
import { emptyContent, textsNamed } from "../content/entry-content.ts";
import { facetsOf } from "../content/facets.ts";
import { isLanguage } from "../language.ts";
import type { EntryPatch } from "./entry-patch.ts";
import { withKnownIds } from "./known-ids.ts";

/** The entry a row is put into. */
export interface PatchTarget {
  readonly entryId: string;
  readonly content: EntryContent;
}

/** The content that a row makes: a new one, or what is there with what the row says in its place. */
export function applyPatch(patch: EntryPatch, target: PatchTarget | null, newId: () => string): EntryContent {
  if (target !== null) return patched(target.content, withKnownIds(patch, target), newId);
  const { tracks, ...bare } = emptyContent(patch.name);
  const track = { id: newId(), ageFrom: null, ageTo: null, municipalities: [], situations: [] };
  return patched({ ...bare, tracks: patch.fields.tracks ?? [...tracks, track] }, patch, newId);
}

function patched(before: EntryContent, patch: EntryPatch, newId: () => string): EntryContent {
  return {
    ...before,
    ...patch.fields,
    municipalities: municipalitiesOf(before, patch),
    host: { ...before.host, ...patch.host },
    tracks: tracksOf(before, patch),
    locations: patch.fields.locations ?? firstLocation(before, patch, newId),
    contacts: patch.fields.contacts ?? firstContact(before, patch, newId),
    links: patch.fields.links ?? firstLink(before, patch),
    texts: textsOf(before, patch),
  };
}

/** A table has those of the tracks too, and no tracks: where they are the same as before, nothing was changed. */
function municipalitiesOf(before: EntryContent, { municipalities, fields }: EntryPatch): readonly string[] {
  if (municipalities === undefined) return before.municipalities;
  if (fields.tracks !== undefined) return municipalities;
  const known = new Set(facetsOf(before).municipalities);
  const same = known.size === municipalities.length && municipalities.every((code) => known.has(code));
  return same ? before.municipalities : municipalities;
}

/** A table has room for one track's ages; an entry with several keeps its own. */
function tracksOf(before: EntryContent, { ageFrom, ageTo, fields }: EntryPatch): EntryContent["tracks"] {
  const tracks = fields.tracks ?? before.tracks;
  const [only] = tracks;
  if (only === undefined || tracks.length > 1) return tracks;
  return [{ ...only, ageFrom: ageFrom ?? only.ageFrom, ageTo: ageTo ?? only.ageTo }];
}

function firstContact(
  { contacts: [first, ...others] }: EntryContent,
  { contact }: EntryPatch,
  newId: () => string,
): EntryContent["contacts"] {
  if (first === undefined)
    return Object.keys(contact).length === 0
      ? []
      : [{ ...{ id: newId(), name: "", phone: "", email: "" }, ...contact }];
  return [{ ...first, ...contact }, ...others];
}

function firstLocation(
  { locations: [first, ...others] }: EntryContent,
  { location }: EntryPatch,
  newId: () => string,
): EntryContent["locations"] {
  if (first !== undefined) return [{ ...first, ...location }, ...others];
  if (Object.keys(location).length === 0) return [];
  const empty: Location = {
    ...{ id: newId(), kind: "physical", name: "", street: "", postalCode: "", city: "", accessibility: [] },
  };
  return [{ ...empty, ...location }];
}

function firstLink(
  { links: [first, ...others] }: EntryContent,
  { website }: EntryPatch,
): EntryContent["links"] {
  if (first === undefined) return website === undefined ? [] : [{ label: "Webbplats", url: website }];
  return [website === undefined ? first : { ...first, url: website }, ...others];
}

function textsOf(before: EntryContent, patch: EntryPatch): EntryContent["texts"] {
  const whole = { ...before.texts, ...patch.texts };
  const swedish = whole.sv ?? textsNamed("");
  const sv: LanguageTexts = {
    ...swedish,
    ...(patch.texts.sv === undefined ? { name: patch.name } : {}),
    ...(patch.summary === undefined ? {} : { summary: patch.summary }),
    standard: { ...swedish.standard, ...patch.standard },
  };
  const ids = new Set((patch.fields.tracks ?? before.tracks).map(({ id }) => id));
  const entries = Object.entries({ ...whole, sv }).filter(([language]) => isLanguage(language));
  return Object.fromEntries(entries.map(([language, texts]) => [language, withTracks(texts, ids)]));
}

/** The words of tracks that are gone go with them. */
function withTracks(texts: LanguageTexts, ids: ReadonlySet<string>): LanguageTexts {
  const tracks = Object.entries(texts.tracks).filter(([id]) => ids.has(id));
  return { ...texts, tracks: Object.fromEntries(tracks) };
}
