import type {
  Contact,
  EntryContent,
  Link,
  Location,
  Track,
  TrackText,
} from "../../../model/content/entry-content.ts";
import { mailAddress } from "../../../model/mail-address.ts";
import type { Vocabulary } from "../../../model/vocabulary.ts";
import { termsOf } from "../../../model/vocabulary.ts";
import { rowField, trackTextField } from "./names.ts";
import type { Reading } from "./read-fields.ts";
import { ageOf, codesOf, lineOf, matching, textOf } from "./read-fields.ts";
import { sentRows } from "./rows.ts";

export function readTracks(reading: Reading, vocabulary: Vocabulary): readonly Track[] {
  const situations = termsOf(vocabulary, "targetGroup").map(({ code }) => code);
  const municipalities = vocabulary.municipalities.map(({ code }) => code);
  return sentRows("spar", reading.form).map((id) => {
    const field = (name: string) => rowField("spar", id, name);
    const [ageFrom, ageTo] = [ageOf(reading, field("fran")), ageOf(reading, field("till"))];
    if (ageFrom !== null && ageTo !== null && ageFrom > ageTo)
      reading.faults.set(field("till"), "Den högsta åldern är lägre än den lägsta. Ändra en av dem.");
    return {
      ...{ id, ageFrom, ageTo },
      municipalities: codesOf(reading, field("kommuner"), municipalities),
      situations: codesOf(reading, field("situationer"), situations),
    };
  });
}

/** The Swedish words of each track, which stand with its conditions. */
export function readTrackTexts(
  reading: Reading,
  tracks: EntryContent["tracks"],
): Readonly<Record<string, TrackText>> {
  return Object.fromEntries(
    tracks.map(({ id }) => [
      id,
      {
        name: lineOf(reading, trackTextField("sv", id, "namn"), 200),
        forWhom: textOf(reading, trackTextField("sv", id, "for_vem"), 2000),
      },
    ]),
  );
}

/** Rows without a word are left out. */
export function readLocations(reading: Reading, vocabulary: Vocabulary): readonly Location[] {
  const accessibility = termsOf(vocabulary, "accessibility").map(({ code }) => code);
  const rows = sentRows("adress", reading.form).map((id): Location => {
    const field = (name: string) => rowField("adress", id, name);
    return {
      ...{ id, kind: reading.form.value(field("slag")) === "virtual" ? "virtual" : "physical" },
      name: lineOf(reading, field("namn"), 200),
      street: lineOf(reading, field("gata"), 200),
      postalCode: matching(reading, field("postnummer"), {
        ...{ most: 10, pattern: /^\d{3} ?\d{2}$/ },
        sentence: "Skriv postnumret med fem siffror, till exempel 136 40.",
      }),
      city: lineOf(reading, field("ort"), 100),
      accessibility: codesOf(reading, field("tillganglighet"), accessibility),
    };
  });
  return rows.filter(
    ({ kind, name, street, city }) => kind === "virtual" || `${name}${street}${city}` !== "",
  );
}

export function readContacts(reading: Reading): readonly Contact[] {
  const rows = sentRows("kontakt", reading.form).map((id): Contact => {
    const field = (name: string) => rowField("kontakt", id, name);
    return {
      id,
      name: lineOf(reading, field("namn"), 200),
      phone: matching(reading, field("telefon"), {
        ...{ most: 30, pattern: /^\+?[\d ()/-]{5,30}$/ },
        sentence: "Skriv telefonnumret med siffror, till exempel 08-123 45 67.",
      }),
      email: matching(reading, field("epost"), {
        ...{ most: 200, pattern: mailAddress },
        sentence: "Skriv en e-postadress, till exempel mottagningen@kommunen.se.",
      }),
    };
  });
  return rows.filter(({ name, phone, email }) => `${name}${phone}${email}` !== "");
}

export function readLinks(reading: Reading): readonly Link[] {
  return sentRows("lank", reading.form).flatMap((id) => {
    const [label, url] = [rowField("lank", id, "text"), rowField("lank", id, "adress")];
    const link = { label: lineOf(reading, label, 200), url: webAddress(reading, url) };
    if (link.url === "" && link.label !== "" && !reading.faults.has(url))
      reading.faults.set(url, "Skriv adressen som länken leder till, eller ta bort länken.");
    return link.url === "" ? [] : [{ ...link, label: link.label === "" ? link.url : link.label }];
  });
}

function webAddress(reading: Reading, name: string): string {
  const line = lineOf(reading, name, 500);
  if (line === "") return "";
  const full = /^[a-z]+:/i.test(line) ? line : `https://${line}`;
  const parsed = URL.canParse(full) ? new URL(full) : null;
  if (parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes(".")) return full;
  if (!reading.faults.has(name))
    reading.faults.set(name, "Skriv en webbadress, till exempel https://www.kommunen.se/stod.");
  return "";
}
