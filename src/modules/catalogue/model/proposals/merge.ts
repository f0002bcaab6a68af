import type {
  EntryContent,
  LanguageTexts,
  ReaderText,
  TrackText,
  Variant,
} from "../content/entry-content.ts";
import { emptyReaderText, textsNamed, variants } from "../content/entry-content.ts";
import type { Change } from "../diff/changes.ts";
import { changesBetween } from "../diff/changes.ts";
import type { Language } from "../language.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A part that the host changed, and whether the draft has also changed there since. */
export interface ProposedChange extends Change {
  readonly alsoInDraft: boolean;
}

/** What taking the whole proposal would change in the present draft, and only that. */
export function proposedChanges(
  draft: EntryContent,
  proposal: { readonly content: EntryContent; readonly base: EntryContent },
  vocabulary: Vocabulary,
): readonly ProposedChange[] {
  const wanted = changesBetween(proposal.base, proposal.content, vocabulary).map((one) => one.key);
  const meanwhile = new Set(changesBetween(proposal.base, draft, vocabulary).map((one) => partOf(one.key)));
  return changesBetween(draft, takeParts(draft, proposal.content, wanted), vocabulary).map((change) => ({
    ...change,
    alsoInDraft: meanwhile.has(partOf(change.key)),
  }));
}

/** The draft with the named parts as `from` has them; keys are those of `changesBetween`. */
export function takeParts(draft: EntryContent, from: EntryContent, keys: readonly string[]): EntryContent {
  return keys.reduce((content, key) => takePart(content, from, key), draft);
}

/** Links have no id of their own, so they are taken all together. */
function partOf(key: string): string {
  return key.startsWith("links.") ? "links" : key;
}

function takePart(draft: EntryContent, from: EntryContent, key: string): EntryContent {
  const [field = "", id = "", ...rest] = key.split(".");
  switch (field) {
    case "texts":
      return takeText(draft, from, id as Language, rest);
    case "tracks":
      return { ...draft, tracks: withOne(draft.tracks, from.tracks, id) };
    case "locations":
      return { ...draft, locations: withOne(draft.locations, from.locations, id) };
    case "contacts":
      return { ...draft, contacts: withOne(draft.contacts, from.contacts, id) };
    default:
      return field in draft ? { ...draft, [field]: from[field as keyof EntryContent] } : draft;
  }
}

/** The one with the id as it is in `from`: changed in its place, put last, or taken away. */
function withOne<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  id: string,
): readonly T[] {
  const one = theirs.find((other) => other.id === id);
  if (one === undefined) return mine.filter((other) => other.id !== id);
  return mine.some((other) => other.id === id)
    ? mine.map((other) => (other.id === id ? one : other))
    : [...mine, one];
}

function takeText(
  draft: EntryContent,
  from: EntryContent,
  language: Language,
  [field = "", ...rest]: readonly string[],
): EntryContent {
  const theirs = from.texts[language];
  const { [language]: mine, ...others } = draft.texts;
  // A part of a new language brings with it how the text came to be, which readers are told.
  const begun = { ...textsNamed(""), ...(theirs && { origin: theirs.origin, basedOn: theirs.basedOn }) };
  const texts = textsWith(mine ?? begun, theirs ?? textsNamed(""), field, rest);
  const isGone = theirs === undefined && language !== "sv" && !hasWords(texts);
  return { ...draft, texts: isGone ? others : { ...others, [language]: texts } };
}

function hasWords({ name, summary, standard, plain, easyRead, tracks }: LanguageTexts): boolean {
  const read = [standard, plain, easyRead].flatMap((text) => (text === null ? [] : Object.values(text)));
  const inTracks = Object.values(tracks).flatMap((track) => [track.name, track.forWhom]);
  return [name, summary, ...read, ...inTracks].some((text) => text !== "");
}

function textsWith(
  mine: LanguageTexts,
  theirs: LanguageTexts,
  field: string,
  rest: readonly string[],
): LanguageTexts {
  if (field === "name" || field === "summary") return { ...mine, [field]: theirs[field] };
  if (field === "origin") return { ...mine, origin: theirs.origin, basedOn: theirs.basedOn };
  if (field === "tracks") return { ...mine, tracks: tracksWith(mine.tracks, theirs.tracks, rest) };
  const variant = variants.find((one) => one === field);
  return variant === undefined ? mine : { ...mine, ...variantWith(mine, theirs, variant, rest[0] ?? "") };
}

/** One field of a track's words. A track that neither side says anything of has none. */
function tracksWith(
  mine: Readonly<Record<string, TrackText>>,
  theirs: Readonly<Record<string, TrackText>>,
  [id = "", field]: readonly string[],
): Readonly<Record<string, TrackText>> {
  const { [id]: said = { name: "", forWhom: "" }, ...others } = mine;
  const [old, fresh] = [said, theirs[id] ?? { name: "", forWhom: "" }];
  const text = field === "name" ? { ...old, name: fresh.name } : { ...old, forWhom: fresh.forWhom };
  const isGone = theirs[id] === undefined && text.name === "" && text.forWhom === "";
  return isGone ? others : { ...others, [id]: text };
}

/** A variant of which nothing is said is none. */
function variantWith(
  mine: LanguageTexts,
  theirs: LanguageTexts,
  variant: Variant,
  field: string,
): Partial<LanguageTexts> {
  const text = { ...(mine[variant] ?? emptyReaderText), [field]: textOf(theirs[variant], field) };
  const isEmpty = variant !== "standard" && Object.values(text).every((one) => one === "");
  return { [variant]: isEmpty ? null : text };
}

function textOf(text: ReaderText | null, field: string): string {
  return text !== null && field in text ? text[field as keyof ReaderText] : "";
}
