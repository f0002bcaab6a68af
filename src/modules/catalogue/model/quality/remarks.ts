import { Temporal } from "temporal-polyfill";
import type { Contact, EntryContent } from "../content/entry-content.ts";
import { isOutdated } from "../content/outdated.ts";
import { languageLabels } from "../labels.ts";
import type { Language } from "../language.ts";
import { languages } from "../language.ts";
import { missingIn } from "./missing.ts";
import type { QualitySubject, Remark, RemarkPlace } from "./remark.ts";
import { details } from "./remark.ts";
import { textAdvice } from "./text-advice.ts";

/** Days after which places and waiting time are too old to trust; our own setting. */
const placesDays = 90;

/** All that could be better, what stops publication first. */
export function remarksOn(subject: QualitySubject): readonly Remark[] {
  const { content, deadLinks } = subject;
  const swedish = content.texts.sv;
  return [
    ...missingIn(content),
    ...(swedish === undefined ? [] : textAdvice(swedish)),
    ...languageAdvice(content),
    ...content.tracks.flatMap((track) => trackAdvice(track, content)),
    ...content.contacts.filter(looksLikeAPerson).map(personAdvice),
    ...referrerAdvice(content),
    ...deadLinks.map((url) => advice(details, `Länken ${url} svarar inte. Rätta eller ta bort den.`)),
    ...standingAdvice(subject),
  ];
}

function languageAdvice(content: EntryContent): readonly Remark[] {
  const others = languages.filter((language): language is Exclude<Language, "sv"> => language !== "sv");
  const missing = others.filter((language) => content.texts[language] === undefined);
  const easy = content.texts.sv?.easyRead ?? null;
  return [
    ...(easy === null
      ? [advice({ page: "texts", language: "sv", variant: "easyRead" }, "Skriv en lättläst text.")]
      : []),
    ...missing
      .slice(0, 1)
      .map((first) =>
        advice(
          { page: "texts", language: first, variant: "standard" },
          `Texten finns inte på ${missing.map((language) => languageLabels[language]).join(", ")}.`,
        ),
      ),
    ...others
      .filter((language) => isOutdated(content, language))
      .map((language) =>
        advice(
          { page: "texts", language, variant: "standard" },
          `Texten på ${languageLabels[language]} är äldre än den svenska. Se över översättningen.`,
        ),
      ),
  ];
}

function trackAdvice(track: EntryContent["tracks"][number], content: EntryContent): readonly Remark[] {
  const { ageFrom, ageTo } = track;
  const name = content.texts.sv?.tracks[track.id]?.name ?? "";
  const outside = track.municipalities.some((code) => !content.municipalities.includes(code));
  return [
    ...(ageFrom !== null && ageTo !== null && ageFrom > ageTo
      ? [advice(details, `Åldrarna i spåret ${name} säger emot varandra: från ${ageFrom} till ${ageTo} år.`)]
      : []),
    ...(content.tracks.length > 1 && name === ""
      ? [advice(details, "Ge varje spår ett namn, så att läsaren kan skilja dem åt.")]
      : []),
    ...(outside ? [advice(details, `Spåret ${name} har en kommun som insatsen själv inte har.`)] : []),
  ];
}

/** A mailbox of the form first.last is a person's, and a name of two words with capitals often is. */
function looksLikeAPerson({ name, email }: Contact): boolean {
  return (
    /^[a-zåäö]+\.[a-zåäö-]+@/i.test(email) ||
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:sson|berg|ström|gren|lund)$/u.test(name)
  );
}

function personAdvice({ name, email }: Contact): Remark {
  return advice(
    details,
    `Kontakten ${name === "" ? email : name} ser ut att vara en person. Skriv hellre en funktion med gemensamt nummer och gemensam brevlåda.`,
  );
}

function referrerAdvice({ ways, referrers }: EntryContent): readonly Remark[] {
  const byOfficial = ways.includes("official") || ways.includes("council");
  return byOfficial && referrers.length === 0
    ? [advice(details, "Välj vilka myndigheter som kan anvisa till insatsen.")]
    : [];
}

function standingAdvice({ places, unverified, today }: QualitySubject): readonly Remark[] {
  const old = places.on !== null && days(places.on, today) > placesDays;
  return [
    ...(old
      ? [advice({ page: "places" }, `Platser och väntetid är äldre än ${placesDays} dagar. Uppdatera dem.`)]
      : []),
    ...(unverified
      ? [
          advice(
            { page: "verification" },
            "Ingen har på länge sagt att uppgifterna stämmer. Kontrollera dem.",
          ),
        ]
      : []),
  ];
}

function days(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

function advice(place: RemarkPlace, sentence: string): Remark {
  return { severity: "advice", place, sentence };
}
