import type { EntryContent, Funding, Way } from "../../content/entry-content.ts";
import type { Taxonomy } from "../../vocabulary.ts";
import type { Gathering } from "../gathering.ts";
import { finding } from "../gathering.ts";
import { kept } from "../read-row.ts";
import { municipalitiesCalled, unique } from "../terms.ts";
import { at, firstText, isJson, listAt, textAt, textsAt } from "./json.ts";

type TermFields = "kinds" | "targetGroups" | "ways" | "referrers" | "agencies";

/** What a term says of a service, by the kind of its link in our own interface. */
const byLink: Readonly<Record<string, readonly [TermFields | "funding", Taxonomy]>> = {
  kind: ["kinds", "kind"],
  eligibility: ["targetGroups", "targetGroup"],
  access_route: ["ways", "way"],
  referrer: ["referrers", "agency"],
  collaborating_agency: ["agencies", "agency"],
  funding: ["funding", "funding"],
};

type Terms = Partial<
  Pick<EntryContent, TermFields | "funding" | "supportLanguages"> & Record<string, unknown>
>;

/** The terms of a service, known by our ids and codes or by a label in any language. */
export function readTerms(
  gathering: Gathering,
  service: unknown,
): Pick<Terms, TermFields | "funding" | "supportLanguages"> {
  const found = new Map<string, string[]>();
  for (const attribute of attributesOf(service)) {
    const place = placeOf(gathering, attribute);
    if (place !== undefined) found.set(place.field, [...(found.get(place.field) ?? []), place.code]);
  }
  const isOwn = isJson(at(service, "samordna")) && at(service, "organization") !== undefined;
  const codes = (field: TermFields) => {
    const all = found.get(field);
    return all === undefined ? (isOwn ? [] : undefined) : unique(all);
  };
  return kept({
    ...{ kinds: codes("kinds"), targetGroups: codes("targetGroups") },
    ways: codes("ways") as readonly Way[] | undefined,
    ...{ referrers: codes("referrers"), agencies: codes("agencies") },
    funding: (found.get("funding")?.[0] ?? fundingOf(gathering, service)) as Funding | undefined,
    supportLanguages: languagesOf(gathering, service) ?? (isOwn ? [] : undefined),
  });
}

/** As attributes in HSDS 3, as taxonomies of the service before that. */
function attributesOf(service: unknown): readonly unknown[] {
  return [
    ...listAt(service, "attributes"),
    ...listAt(service, "service_taxonomys"),
    ...listAt(service, "service_taxonomies"),
  ];
}

function placeOf(gathering: Gathering, attribute: unknown) {
  const term = isJson(at(attribute, "taxonomy_term"))
    ? at(attribute, "taxonomy_term")
    : at(attribute, "taxonomy");
  const names = [
    textAt(attribute, "taxonomy_term_id"),
    ...["id", "code", "name"].map((name) => textAt(term, name)),
    ...["label", "value"].map((name) => textAt(attribute, name)),
  ].filter((name) => name !== "");
  const link = textAt(attribute, "link_type");
  const linked = Object.hasOwn(byLink, link) ? byLink[link] : undefined;
  const places = linked === undefined ? [byLink.kind, byLink.eligibility, byLink.access_route] : [linked];
  for (const place of places) {
    if (place === undefined) continue;
    const [field, taxonomy] = place;
    for (const name of names) {
      const known = gathering.lexicon.term(taxonomy, name);
      if (known !== undefined) return { field, code: known.code };
    }
  }
  const shown = firstText(term, "name", "code") || firstText(attribute, "label", "value");
  if (shown !== "") finding(gathering, "unknownTerm", "attributes", shown);
  return undefined;
}

function fundingOf(gathering: Gathering, service: unknown): string | undefined {
  const sources = listAt(service, "funding").map((one) => textAt(one, "source"));
  return sources.map((source) => gathering.lexicon.term("funding", source)?.code).find(Boolean);
}

/** ISO 639-2 and the codes of one language under another, as other publishers write them. */
const otherCodes: Readonly<Record<string, string>> = {
  ...{ swe: "sv", eng: "en", ara: "ar", som: "so", tir: "ti", fas: "fa", per: "fa", prs: "fa", ukr: "uk" },
  ...{ fin: "fi", spa: "es", rus: "ru", tur: "tr", pol: "pl", kur: "ku", kmr: "ku", ckb: "ku" },
};

function languagesOf(gathering: Gathering, service: unknown): readonly string[] | undefined {
  const spoken = listAt(service, "languages");
  if (spoken.length === 0) return undefined;
  const codes = spoken.map((one) => {
    const code = textAt(one, "code").toLowerCase();
    const names = [
      Object.hasOwn(otherCodes, code) ? (otherCodes[code] ?? "") : code,
      firstText(one, "name", "language"),
    ];
    const known = names
      .map((name) => gathering.lexicon.term("supportLanguage", name))
      .find((term) => term !== undefined);
    if (known === undefined)
      finding(gathering, "unknownTerm", "languages", firstText(one, "name", "language", "code"));
    return known?.code;
  });
  return unique(codes.filter((code) => code !== undefined));
}

/** Municipalities by SCB's code or name; undefined where the file says nothing of an area. */
export function readAreas(gathering: Gathering, service: unknown): readonly string[] | undefined {
  const own = at(service, "samordna");
  const areas = listAt(service, "service_areas");
  if (isJson(own)) return municipalitiesCalled(gathering, "municipalities", textsAt(own, "municipalities"));
  if (areas.length === 0) return undefined;
  const names = areas.map((area) => {
    const extent = textAt(area, "extent");
    return /^\d{4}$/.test(extent) ? extent : firstText(area, "name", "service_area", "extent");
  });
  return municipalitiesCalled(
    gathering,
    "service_areas",
    names.filter((name) => name !== ""),
  );
}
