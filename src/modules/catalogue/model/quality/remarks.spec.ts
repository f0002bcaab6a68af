import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { EntryContent, emptyReaderText } from "../content/entry-content.ts";
import { emptyContent, textsNamed } from "../content/entry-content.ts";
import { missingIn } from "./missing.ts";
import type { QualitySubject } from "./remark.ts";
import { remarksOn } from "./remarks.ts";

const sample = sampleContent("Stegvis");
const noPlaces = { total: null, free: null, waitingWeeks: null, on: null };

function sentences(content: EntryContent, changes: Partial<QualitySubject> = {}): string {
  const subject = {
    content,
    places: noPlaces,
    unverified: false,
    deadLinks: [],
    today: "2018-03-05",
    ...changes,
  };
  return remarksOn(subject)
    .map(({ sentence }) => sentence)
    .join("\n");
}

function withText(text: Partial<typeof emptyReaderText>): EntryContent {
  const swedish = sample.texts.sv ?? textsNamed("Stegvis");
  return { ...sample, texts: { sv: { ...swedish, standard: { ...swedish.standard, ...text } } } };
}

describe("what an entry lacks", () => {
  it("is everything but the name in a draft that has only that", () => {
    expect(missingIn(emptyContent("Stegvis")).map(({ sentence }) => sentence)).toEqual([
      "Skriv en kort text som visas i listor.",
      "Skriv vad insatsen är.",
      "Skriv hur det går till.",
      "Skriv hur man söker.",
      "Välj minst ett slag av stöd.",
      "Välj minst en målgrupp.",
      "Välj minst en kommun.",
      "Välj minst en väg in.",
      "Lägg till minst ett spår.",
      "Lägg till en kontakt med telefon eller e-post.",
      "Skriv vem som är huvudman.",
    ]);
    expect(missingIn(emptyContent(""))[0]?.sentence).toBe("Skriv vad insatsen heter.");
  });

  it("is nothing where all is said", () => {
    expect(missingIn(sample)).toEqual([]);
  });

  it("is a contact where the one there is cannot be reached", () => {
    const contacts = [{ id: "a", name: "Mottagningen", phone: "", email: "" }];
    expect(missingIn({ ...sample, contacts })).toHaveLength(1);
  });
});

describe("advice on an entry", () => {
  it("names long sentences, a high index and the office's words, with what to write instead", () => {
    const how =
      "Vederbörande handläggare ombesörjer arbetsmarknadspolitiska utredningsinsatser samt tillhandahåller kontinuerliga uppföljningssamtal avseende sysselsättningsförutsättningarna tillsammans med rehabiliteringskoordinatorer hos samverkansparterna under hela genomförandeperioden fram till avslutningsdatum enligt den gemensamma planeringen för deltagaren.";
    const said = sentences(withText({ how }));
    expect(said).toContain("läsbarhetsindex");
    expect(said).toContain(
      "dela meningen som börjar ”Vederbörande handläggare ombesörjer arbetsmarknadspolitiska utredningsinsatser …”",
    );
    expect(said).toContain("skriv ”och” i stället för ”samt”");
  });

  it("is none on a text in plain words but for what it lacks", () => {
    expect(sentences(sample)).toBe(
      "Skriv en lättläst text.\nTexten finns inte på engelska, arabiska, somaliska, tigrinska, dari och persiska, ukrainska, finska.",
    );
  });

  it("tells of a translation that is older than the Swedish text", () => {
    const english = { ...textsNamed("Step by step"), origin: "translated", basedOn: "gammal" } as const;
    expect(sentences({ ...sample, texts: { ...sample.texts, en: english } })).toContain(
      "Texten på engelska är äldre än den svenska.",
    );
  });

  it("tells of ages that contradict each other, tracks without a name and municipalities of their own", () => {
    const track = { id: "a", ageFrom: 30, ageTo: 20, municipalities: ["0192"], situations: [] };
    const said = sentences({ ...sample, tracks: [track, { ...track, id: "b", ageFrom: null }] });
    expect(said).toContain("säger emot varandra: från 30 till 20 år");
    expect(said).toContain("Ge varje spår ett namn");
    expect(said).toContain("har en kommun som insatsen själv inte har");
  });

  it("tells of a contact that looks like a person", () => {
    const contact = { id: "a", name: "", phone: "", email: "fornamn.efternamn@haninge.example" };
    expect(sentences({ ...sample, contacts: [contact] })).toContain("ser ut att vara en person");
    expect(sentences(sample)).not.toContain("ser ut att vara en person");
  });

  it("tells of links that do not answer, old places and what nobody has verified", () => {
    const said = sentences(sample, {
      deadLinks: ["https://borta.example"],
      places: { ...noPlaces, total: 3, on: "2017-12-01" },
      unverified: true,
    });
    expect(said).toContain("Länken https://borta.example svarar inte.");
    expect(said).toContain("äldre än 90 dagar");
    expect(said).toContain("Ingen har på länge sagt");
    expect(sentences(sample, { places: { ...noPlaces, total: 3, on: "2017-12-05" } })).not.toContain(
      "90 dagar",
    );
  });

  it("asks who refers where an official is the way in", () => {
    expect(sentences({ ...sample, ways: ["official"] })).toContain("Välj vilka myndigheter som kan anvisa");
  });
});
