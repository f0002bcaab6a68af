import type { Location } from "../../model/content/entry-content.ts";
import { facetsOf } from "../../model/content/facets.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { dialled } from "../../model/reading/phone.ts";
import type { Reading } from "../../model/reading/reading.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";
import { associationAddress, entryAddress } from "../addresses.ts";

interface Described {
  readonly entry: PublishedEntry;
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly origin: string;
}

/** The entry as schema.org's GovernmentService, for search engines. */
export function governmentService({ entry, reading, vocabulary, origin }: Described): object {
  const { content } = entry;
  const language = reading.language;
  const words = (taxonomy: Taxonomy, codes: readonly string[]) =>
    codes.map((code) => labelOf(vocabulary, taxonomy, code, language));
  const { ageFrom, ageTo, municipalities, targetGroups } = facetsOf(content);
  const url = origin + entryAddress(entry, language);
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": origin + entryAddress(entry),
    ...{ name: reading.name.text, description: reading.summary.text, url },
    inLanguage: languages.filter((one) => content.texts[one] !== undefined),
    provider: {
      ...{ "@type": "Organization", name: content.host.name },
      ...(content.host.organisationNumber === null ? {} : { identifier: content.host.organisationNumber }),
    },
    serviceOperator: {
      ...{ "@type": "GovernmentOrganization", name: entry.associationName },
      url: origin + associationAddress(entry.associationSlug),
    },
    serviceType: words("kind", content.kinds),
    areaServed: municipalities.map((code) => ({
      ...{ "@type": "AdministrativeArea", name: municipalityName(vocabulary, code), identifier: code },
    })),
    audience: {
      "@type": "PeopleAudience",
      audienceType: words("targetGroup", targetGroups).join(", "),
      ...(ageFrom === null ? {} : { suggestedMinAge: ageFrom }),
      ...(ageTo === null ? {} : { suggestedMaxAge: ageTo }),
    },
    availableChannel: channelsOf(entry, url),
    ...(content.fee === 0 ? { isAccessibleForFree: true } : {}),
    dateModified: entry.modifiedAt,
  };
}

function channelsOf({ content }: PublishedEntry, url: string): readonly object[] {
  const availableLanguage: readonly string[] = content.supportLanguages;
  const calls = content.contacts.map(({ name, phone, email }) => ({
    ...{ "@type": "ServiceChannel", name, serviceUrl: url, availableLanguage },
    ...(phone === "" ? {} : { servicePhone: contactPoint({ telephone: dialled(phone), email }) }),
  }));
  const places = content.locations
    .filter(({ kind }) => kind === "physical")
    .map((location) => ({
      ...{ "@type": "ServiceChannel", availableLanguage },
      serviceLocation: placeOf(location),
    }));
  return [...calls, ...places];
}

function contactPoint({ telephone, email }: { readonly telephone: string; readonly email: string }): object {
  return { "@type": "ContactPoint", telephone, ...(email === "" ? {} : { email }) };
}

function placeOf({ name, street, postalCode, city }: Location): object {
  return {
    ...{ "@type": "Place", name },
    address: {
      ...{ "@type": "PostalAddress", streetAddress: street, postalCode },
      ...{ addressLocality: city, addressCountry: "SE" },
    },
  };
}

/** As it may stand inside a script element: nothing in a text can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The language a machine shall know the page's texts by. */
export function machineLocale(language: Language): string {
  return language === "sv" ? "sv_SE" : language;
}
