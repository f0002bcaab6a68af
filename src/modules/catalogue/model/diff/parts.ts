import type { Contact, EntryContent, Location, Track } from "../content/entry-content.ts";
import { partLabels } from "../labels.ts";
import type { Taxonomy, Vocabulary } from "../vocabulary.ts";
import { labelOf, municipalityName } from "../vocabulary.ts";

/** One thing an entry says, in words; an empty text is nothing said. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** What an entry says apart from its texts, part by part in the order of the form. */
export function structuredParts(content: EntryContent, vocabulary: Vocabulary): readonly Part[] {
  const part = (key: keyof typeof partLabels, text: string): Part => ({ key, label: partLabels[key], text });
  const terms = (key: TermField): Part => part(key, listed(content[key], vocabulary, taxonomies[key]));
  return [
    ...[terms("kinds"), terms("targetGroups")],
    part("municipalities", places(content.municipalities, vocabulary)),
    ...[terms("ways"), terms("referrers"), terms("agencies")],
    part("funding", labelOf(vocabulary, "funding", content.funding)),
    terms("supportLanguages"),
    part("interpreter", content.interpreter ? "Ja" : "Nej"),
    part("fee", feeText(content.fee)),
    part("host", [content.host.name, content.host.organisationNumber ?? ""].filter(Boolean).join(", ")),
    ...content.tracks.map((track) => trackPart(track, content, vocabulary)),
    ...content.locations.map((location) => locationPart(location, vocabulary)),
    ...content.contacts.map(contactPart),
    ...content.links.map(({ label, url }, index) => ({
      key: `links.${index}`,
      label: `${partLabels.link}: ${label}`,
      text: `${label}, ${url}`,
    })),
  ];
}

type TermField = "kinds" | "targetGroups" | "ways" | "referrers" | "agencies" | "supportLanguages";

const taxonomies = {
  kinds: "kind",
  targetGroups: "targetGroup",
  ways: "way",
  referrers: "agency",
  agencies: "agency",
  supportLanguages: "supportLanguage",
} as const satisfies Record<TermField, Taxonomy>;

function listed(codes: readonly string[], vocabulary: Vocabulary, taxonomy: Taxonomy): string {
  return sorted(codes.map((code) => labelOf(vocabulary, taxonomy, code)));
}

function places(codes: readonly string[], vocabulary: Vocabulary): string {
  return sorted(codes.map((code) => municipalityName(vocabulary, code)));
}

/** The order of choices says nothing, so it is never a difference. */
function sorted(labels: readonly string[]): string {
  return labels.toSorted((a, b) => a.localeCompare(b, "sv")).join(", ");
}

function feeText(fee: number | null): string {
  if (fee === null) return "";
  return fee === 0 ? "Gratis" : `${(fee / 100).toFixed(2).replace(".00", "").replace(".", ",")} kronor`;
}

function trackPart(track: Track, content: EntryContent, vocabulary: Vocabulary): Part {
  const name = content.texts.sv?.tracks[track.id]?.name ?? "";
  const said = [
    agesText(track),
    places(track.municipalities, vocabulary),
    listed(track.situations, vocabulary, "targetGroup"),
  ];
  return {
    key: `tracks.${track.id}`,
    label: name === "" ? partLabels.track : `${partLabels.track}: ${name}`,
    text: said.filter((one) => one !== "").join("; "),
  };
}

/** "16–29 år", "från 16 år", "till 29 år" or "alla åldrar". */
function agesText({ ageFrom, ageTo }: Pick<Track, "ageFrom" | "ageTo">): string {
  if (ageFrom === null) return ageTo === null ? "alla åldrar" : `till ${ageTo} år`;
  return ageTo === null ? `från ${ageFrom} år` : `${ageFrom}–${ageTo} år`;
}

function locationPart(location: Location, vocabulary: Vocabulary): Part {
  const { id, kind, name, street, postalCode, city, accessibility } = location;
  const said = [
    kind === "virtual" ? "på distans" : "",
    ...[name, street, `${postalCode} ${city}`.trim()],
    listed(accessibility, vocabulary, "accessibility"),
  ];
  return {
    key: `locations.${id}`,
    label: name === "" ? partLabels.location : `${partLabels.location}: ${name}`,
    text: said.filter((one) => one !== "").join("; "),
  };
}

function contactPart({ id, name, phone, email }: Contact): Part {
  return {
    key: `contacts.${id}`,
    label: name === "" ? partLabels.contact : `${partLabels.contact}: ${name}`,
    text: [name, phone, email].filter((one) => one !== "").join("; "),
  };
}
