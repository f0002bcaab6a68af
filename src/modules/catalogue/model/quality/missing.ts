import type { EntryContent } from "../content/entry-content.ts";
import { emptyReaderText } from "../content/entry-content.ts";
import type { Remark, RemarkPlace } from "./remark.ts";
import { details, swedishText } from "./remark.ts";

/** What an entry must say before readers see it; empty where nothing is missing. A draft may lack all of it. */
export function missingIn(content: EntryContent): readonly Remark[] {
  const swedish = content.texts.sv;
  const text = swedish?.standard ?? emptyReaderText;
  const { kinds, targetGroups, municipalities, ways, tracks, contacts, host } = content;
  return [
    ...lacks((swedish?.name ?? "") === "", swedishText, "Skriv vad insatsen heter."),
    ...lacks((swedish?.summary ?? "") === "", swedishText, "Skriv en kort text som visas i listor."),
    ...lacks(text.what === "", swedishText, "Skriv vad insatsen är."),
    ...lacks(text.how === "", swedishText, "Skriv hur det går till."),
    ...lacks(text.apply === "", swedishText, "Skriv hur man söker."),
    ...lacks(kinds.length === 0, details, "Välj minst ett slag av stöd."),
    ...lacks(targetGroups.length === 0, details, "Välj minst en målgrupp."),
    ...lacks(municipalities.length === 0, details, "Välj minst en kommun."),
    ...lacks(ways.length === 0, details, "Välj minst en väg in."),
    ...lacks(tracks.length === 0, details, "Lägg till minst ett spår."),
    ...lacks(contacts.every(isUnreachable), details, "Lägg till en kontakt med telefon eller e-post."),
    ...lacks(host.name === "", details, "Skriv vem som är huvudman."),
  ];
}

function isUnreachable({ phone, email }: EntryContent["contacts"][number]): boolean {
  return phone === "" && email === "";
}

function lacks(isMissing: boolean, place: RemarkPlace, sentence: string): readonly Remark[] {
  return isMissing ? [{ severity: "missing", place, sentence }] : [];
}
