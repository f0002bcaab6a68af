import type { Contact, EntryContent, Link } from "../../content/entry-content.ts";
import type { PublishedEntry } from "../../content/published-entry.ts";
import { labelOf } from "../../vocabulary.ts";
import { partId } from "../ids.ts";
import { said } from "../said.ts";
import type { HsdsService } from "../schema/service.ts";
import type { Answering } from "./answering.ts";
import { serviceAtLocationOf } from "./location-of.ts";
import { attributesOf } from "./taxonomy-of.ts";
import { isEmail } from "./values.ts";
import { hsdsWords } from "./words.ts";

/** Everything that is nested in a service, apart from who runs it. */
export function partsOf(entry: PublishedEntry, answering: Answering): Partial<HsdsService> {
  const { entryId: id, content } = entry;
  return said({
    additional_urls: content.links.flatMap((link) => urlOf(id, link)),
    service_at_locations: content.locations.map((place) => serviceAtLocationOf(id, place, answering)),
    languages: languagesOf(id, content, answering),
    funding: [
      {
        ...{ id: partId(id, "funding", content.funding), service_id: id },
        source: labelOf(answering.vocabulary, "funding", content.funding, answering.language),
      },
    ],
    cost_options: costsOf(id, content),
    contacts: content.contacts.map((contact) => contactOf(id, contact)),
    capacities: capacitiesOf(entry, answering),
    attributes: [
      ...attributesOf(id, "kind", "kind", content.kinds, answering),
      ...attributesOf(id, "eligibility", "targetGroup", content.targetGroups, answering),
      ...attributesOf(id, "access_route", "way", content.ways, answering),
      ...attributesOf(id, "referrer", "agency", content.referrers, answering),
      ...attributesOf(id, "collaborating_agency", "agency", content.agencies, answering),
      ...attributesOf(id, "funding", "funding", [content.funding], answering),
    ],
  });
}

function urlOf(id: string, { label, url }: Link) {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return [];
  return [{ id: partId(id, "url", url), service_id: id, ...said({ label }), url: new URL(url).href }];
}

function languagesOf(id: string, { supportLanguages }: EntryContent, { vocabulary, language }: Answering) {
  return supportLanguages.map((code) => ({
    ...{ id: partId(id, "language", code), service_id: id, code },
    name: labelOf(vocabulary, "supportLanguage", code, language),
  }));
}

/** Kronor with two decimals at most; the fee is kept in öre. */
function costsOf(id: string, { fee }: EntryContent) {
  return fee === null
    ? []
    : [{ id: partId(id, "cost", "fee"), service_id: id, currency: "SEK", amount: fee / 100 }];
}

function contactOf(id: string, { id: local, name, phone, email }: Contact) {
  const contactId = partId(id, "contact", local);
  return {
    ...{ id: contactId, service_id: id },
    ...said({
      name,
      email: isEmail(email) ? email : null,
      phones:
        phone === ""
          ? []
          : [{ id: partId(id, "phone", local), contact_id: contactId, number: phone, type: "voice" }],
    }),
  };
}

/** HSDS wants both the free places and the day they were true; without them there is no capacity to tell. */
function capacitiesOf({ entryId: id, places }: PublishedEntry, { language }: Answering) {
  if (places.free === null || places.on === null) return [];
  return [
    {
      ...{ id: partId(id, "capacity", "places"), service_id: id },
      unit: { id: "c7d1e5a0-5e5e-8f1a-9f1a-000000000001", name: hsdsWords[language].place },
      available: places.free,
      ...said({ maximum: places.total }),
      updated: `${places.on}T00:00:00Z`,
    },
  ];
}
