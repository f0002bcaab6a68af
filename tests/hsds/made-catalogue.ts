import type { EntryContent, LanguageTexts } from "../../src/modules/catalogue/model/content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../../src/modules/catalogue/model/content/entry-content.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { publishSample, sampleContent } from "../support/catalogue.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";

export interface MadeCatalogue {
  readonly world: World;
  readonly editor: Actor;
  /** In the order they were published. */
  readonly entryIds: readonly string[];
}

/** An association whose entries, between them, fill every part of an answer; `count` of them. */
export async function makeCatalogue(count: number): Promise<MadeCatalogue> {
  const world = await foundAssociation({ now: "2026-03-05" });
  const editor = await world.actorAs("catalogueEditor");
  const entryIds: string[] = [];
  for (let at = 0; at < count; at++) {
    const content = at % 2 === 0 ? fullContent(`Stegvis ${at}`) : oddContent(`Kantfall ${at}`);
    entryIds.push(await publishSample(world, editor, content, `insats-${at}`));
  }
  return { world, editor, entryIds };
}

/** Everything an entry may say. */
export function fullContent(name: string): EntryContent {
  const swedish = sampleContent(name).texts.sv ?? textsNamed(name);
  const arabic: LanguageTexts = {
    ...{ ...textsNamed(`${name} بالعربية`), origin: "translated", basedOn: "0000000000000000" },
    ...{
      summary: "تدريب على العمل بوتيرة هادئة.",
      standard: { ...emptyReaderText, what: "تدريب على العمل." },
    },
  };
  return sampleContent(name, {
    ...{ kinds: ["workTraining", "guidance"], targetGroups: ["youngAdults", "sickListed"] },
    ...{ municipalities: ["0136", "0192"], ways: ["self", "official", "council"], interpreter: true },
    ...{ referrers: ["socialInsuranceAgency"], supportLanguages: ["sv", "ar"], fee: 12_550 },
    tracks: [
      { id: "hela", ageFrom: 16, ageTo: 29, municipalities: [], situations: [] },
      { id: "halva", ageFrom: 18, ageTo: 64, municipalities: ["0138"], situations: ["unemployed"] },
    ],
    locations: [
      {
        ...{ id: "torget", kind: "physical", name: "Torget", street: "Torget 1", postalCode: "136 40" },
        ...{ city: "Haninge", accessibility: ["stepFree", "hearingLoop"] },
      },
      {
        ...{ id: "video", kind: "virtual", name: "Videosamtal", street: "", postalCode: "", city: "" },
        accessibility: [],
      },
    ],
    links: [{ label: "Mer att läsa", url: "https://www.haninge.example/stöd och hjälp" }],
    texts: { sv: { ...swedish, plain: swedish.standard, easyRead: swedish.standard }, ar: arabic },
  });
}

/** What an import or a hasty hand may leave: nothing of it may break an answer. */
export function oddContent(name: string): EntryContent {
  return sampleContent(name, {
    // The third and fourth digits are a month: a sole trader, whose number is a personal one.
    host: { name: "Enskild firma i Nynäs", organisationNumber: "9105149802" },
    ...{ kinds: ["noSuchKind"], fee: null, tracks: [openTrack], municipalities: ["9999"] },
    contacts: [{ id: "utan", name: "", phone: "", email: "inte en adress" }],
    links: [
      { label: "", url: "javascript:alert(1)" },
      { label: "", url: "https://" },
    ],
    locations: [
      {
        ...{ id: "okänd", kind: "physical", name: "", street: "", postalCode: "", city: "" },
        accessibility: ["noSuchWord"],
      },
    ],
  });
}

const openTrack = { id: "öppet", ageFrom: null, ageTo: null, municipalities: [], situations: [] };
