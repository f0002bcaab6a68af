import type { LanguageTexts } from "../content/entry-content.ts";
import { fingerprintOf } from "../content/fingerprint.ts";
import { partId } from "../hsds/ids.ts";
import type { PatchTarget } from "./apply-patch.ts";
import type { EntryPatch } from "./entry-patch.ts";

/** A patch that came from the entry's own service in the open interface gets back the ids that its parts have here. */
export function withKnownIds(patch: EntryPatch, target: PatchTarget): EntryPatch {
  const { tracks, locations, contacts } = target.content;
  const own = new Map([
    ...tracks.map(({ id }) => [partId(target.entryId, "track", id), id] as const),
    ...locations.map(({ id }) => [partId(target.entryId, "location", id), id] as const),
    ...contacts.map(({ id }) => [partId(target.entryId, "contact", id), id] as const),
  ]);
  const renamed = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, id: own.get(one.id) ?? one.id }));
  const { fields } = patch;
  return {
    ...patch,
    fields: {
      ...fields,
      ...(fields.tracks === undefined ? {} : { tracks: renamed(fields.tracks) }),
      ...(fields.locations === undefined ? {} : { locations: renamed(fields.locations) }),
      ...(fields.contacts === undefined ? {} : { contacts: renamed(fields.contacts) }),
    },
    texts: withBasis(
      patch.texts,
      Object.fromEntries(
        Object.entries(patch.texts).map(([language, texts]) => [language, withTrackIds(texts, own)]),
      ),
    ),
  };
}

function withTrackIds(texts: LanguageTexts, own: ReadonlyMap<string, string>): LanguageTexts {
  const tracks = Object.entries(texts.tracks).map(([id, track]) => [own.get(id) ?? id, track]);
  return { ...texts, tracks: Object.fromEntries(tracks) };
}

/** A fingerprint knows the tracks by their ids, so what was made from the Swedish text is told so anew. */
function withBasis(before: EntryPatch["texts"], after: EntryPatch["texts"]): EntryPatch["texts"] {
  if (before.sv === undefined || after.sv === undefined) return after;
  const [was, is] = [fingerprintOf(before.sv), fingerprintOf(after.sv)];
  return Object.fromEntries(
    Object.entries(after).map(([language, texts]) => [
      language,
      texts.basedOn === was ? { ...texts, basedOn: is } : texts,
    ]),
  );
}
