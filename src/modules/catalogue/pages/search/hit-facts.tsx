import type { Child } from "hono/jsx";
import type { Contact } from "../../model/content/entry-content.ts";
import { mailto } from "../../model/mail-address.ts";
import { dialled } from "../../model/reading/phone.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";
import { entryWords } from "../words/entry.ts";
import type { SearchPage } from "./search-page.ts";

/** Between things of a list, whatever the language and its direction. */
export const between = " · ";

/** More than these are said as a number. */
const mostMunicipalities = 4;

/** What one decides by, as pairs of word and fact. */
export function HitFacts({ hit, page }: { readonly hit: SearchHit; readonly page: SearchPage }) {
  const { words, vocabulary, asked } = page;
  const { language } = asked.query;
  const facts: readonly (readonly [string, Child])[] = [
    [words.host, <bdi>{hit.host}</bdi>],
    [words.names.municipalities, municipalities(hit, page)],
    [words.names.age, words.ages(hit.ageFrom, hit.ageTo)],
    [words.names.ways, hit.ways.map((way) => labelOf(vocabulary, "way", way, language)).join(between)],
    [entryWords[language].funding, labelOf(vocabulary, "funding", hit.funding, language)],
    [words.free, hit.freePlaces === null ? "" : String(hit.freePlaces)],
    [words.waiting, hit.waitingWeeks === null ? "" : words.weeks(hit.waitingWeeks)],
    [words.alsoBy, hit.alsoOfferedBy.join(between)],
  ];
  const { contact } = hit;
  return (
    <dl class="facts">
      {facts.map(([term, fact]) =>
        fact === "" ? null : (
          <div>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
      {contact === null ? null : (
        <div class="facts__contact">
          <dt>{words.contact}</dt>
          <dd>
            <ContactLine contact={contact} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function municipalities(hit: SearchHit, { vocabulary, words, asked }: SearchPage): string {
  const chosen = new Set(asked.query.municipalities);
  const codes = hit.municipalities.toSorted((a, b) => Number(chosen.has(b)) - Number(chosen.has(a)));
  const names = codes.slice(0, mostMunicipalities).map((code) => municipalityName(vocabulary, code));
  const more = codes.length - names.length;
  return names.join(between) + (more > 0 ? ` ${words.andMore(more)}` : "");
}

export function ContactLine({ contact }: { readonly contact: Contact }) {
  return (
    <>
      {contact.phone === "" ? null : (
        <a href={`tel:${dialled(contact.phone)}`} dir="ltr">
          {contact.phone}
        </a>
      )}{" "}
      {contact.email === "" ? null : (
        <a href={mailto(contact.email)} dir="ltr">
          {contact.email}
        </a>
      )}
    </>
  );
}
