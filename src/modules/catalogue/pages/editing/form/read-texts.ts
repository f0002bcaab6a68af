import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import type {
  EntryContent,
  LanguageTexts,
  ReaderText,
  TextOrigin,
} from "../../../model/content/entry-content.ts";
import { emptyReaderText, readerFields, textsNamed } from "../../../model/content/entry-content.ts";
import { fingerprintOf } from "../../../model/content/fingerprint.ts";
import type { TextPart } from "./names.ts";
import { languageField, textField, trackTextField } from "./names.ts";
import type { Reading, ReadResult } from "./read-fields.ts";
import { lineOf, resultOf, textOf } from "./read-fields.ts";

/** Signs in one text: four pages. */
export const longestText = 8000;

/**
 * What `TextFields` sent, put into `before`. The standard text of a translation counts as made from the Swedish text as it
 * stands when this is read. A language that has not a word left is taken away; Swedish must have a name.
 */
export function readTexts(form: SentForm, part: TextPart, before: EntryContent): ReadResult<EntryContent> {
  const reading: Reading = { form, faults: new Map() };
  const { language, variant } = part;
  const old = before.texts[language] ?? textsNamed("");
  const said = readReaderText(reading, part);
  const origin = language === "sv" ? "written" : originOf(reading, language);
  const texts: LanguageTexts = {
    ...{ ...old, origin },
    ...(variant === "standard" ? readStandard(reading, part, before, old) : {}),
    [variant]: variant === "standard" || !isEmpty(said) ? said : null,
  };
  if (language === "sv") return resultOf(reading, { ...before, texts: { ...before.texts, sv: texts } });
  const { [language]: _gone, ...others } = before.texts;
  const now = fingerprintOf(before.texts.sv ?? textsNamed(""));
  const basedOn = variant === "standard" ? now : (old.basedOn ?? now);
  const kept = hasNothing(texts) ? {} : { [language]: { ...texts, basedOn } };
  return resultOf(reading, { ...before, texts: { ...others, ...kept } });
}

function readReaderText(reading: Reading, part: TextPart): ReaderText {
  const fields = readerFields.map((field) => [field, textOf(reading, textField(part, field), longestText)]);
  return { ...emptyReaderText, ...Object.fromEntries(fields) };
}

function readStandard(
  reading: Reading,
  { language }: TextPart,
  content: EntryContent,
  old: LanguageTexts,
): Pick<LanguageTexts, "name" | "summary" | "tracks"> {
  const nameField = languageField(language, "namn");
  const name = lineOf(reading, nameField, 200);
  if (language === "sv" && name === "") reading.faults.set(nameField, "Skriv vad insatsen heter.");
  return {
    name,
    summary: textOf(reading, languageField(language, "kort"), 400),
    tracks: language === "sv" ? old.tracks : readTracks(reading, language, content),
  };
}

const origins = ["written", "translated", "machine"] as const satisfies readonly TextOrigin[];

/** Never guessed, since readers are told when a machine translated. */
function originOf({ form, faults }: Reading, language: TextPart["language"]): TextOrigin {
  const name = languageField(language, "ursprung");
  const origin = origins.find((one) => one === form.value(name));
  if (origin === undefined) faults.set(name, "Välj hur texten har kommit till.");
  return origin ?? "machine";
}

function readTracks(
  reading: Reading,
  language: TextPart["language"],
  { tracks }: EntryContent,
): LanguageTexts["tracks"] {
  return Object.fromEntries(
    tracks.map(({ id }) => [
      id,
      {
        name: lineOf(reading, trackTextField(language, id, "namn"), 200),
        forWhom: textOf(reading, trackTextField(language, id, "for_vem"), 2000),
      },
    ]),
  );
}

function isEmpty(text: ReaderText | null): boolean {
  return text === null || readerFields.every((field) => text[field] === "");
}

function hasNothing({ name, summary, standard, plain, easyRead, tracks }: LanguageTexts): boolean {
  const words = Object.values(tracks).map((track) => track.name + track.forWhom);
  return name + summary + words.join("") === "" && [standard, plain, easyRead].every(isEmpty);
}
