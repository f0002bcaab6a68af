import { municipalityName } from "../../model/vocabulary.ts";
import { associationAddress } from "../addresses.ts";
import { EntrySection } from "./section.tsx";
import type { Shown } from "./shown.ts";
import { Term, Terms } from "./terms.tsx";
import { dayText } from "./wording.ts";

/** Who runs it, who pays, and how fresh the page is: confirmed apart from changed. */
export function Responsible({ shown }: { readonly shown: Shown }) {
  const { entry, vocabulary, offers, words, language } = shown;
  const { host, agencies, funding } = entry.content;
  return (
    <EntrySection id="ansvar" heading={words.responsible}>
      <dl class="entry-facts">
        <div>
          <dt>{words.host}</dt>
          <dd>
            <bdi lang="sv">{host.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.association}</dt>
          <dd>
            <a href={associationAddress(entry.associationSlug, language)}>
              <bdi lang="sv">{entry.associationName}</bdi>
            </a>
          </dd>
        </div>
        {offers.map((offer) => (
          <div>
            <dt>{words.alsoOffered}</dt>
            <dd>
              <bdi lang="sv">
                {offer.associationName} (
                {offer.municipalities.map((code) => municipalityName(vocabulary, code)).join(", ")})
                {offer.contact === "" ? "" : `. ${offer.contact}`}
              </bdi>
            </dd>
          </div>
        ))}
        {agencies.length === 0 ? null : (
          <div>
            <dt>{words.agencies}</dt>
            <dd>
              <Terms {...{ vocabulary, language }} taxonomy="agency" codes={agencies} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.funding}</dt>
          <dd>
            <Term {...{ vocabulary, language }} taxonomy="funding" code={funding} />
          </dd>
        </div>
      </dl>
      <Freshness shown={shown} />
    </EntrySection>
  );
}

function Freshness({ shown }: { readonly shown: Shown }) {
  const { entry, words, language } = shown;
  return (
    <>
      {entry.verifiedOn === null || entry.unverified ? null : (
        <p class="entry-verified">{words.verifiedOn(dayText(language, entry.verifiedOn))}</p>
      )}
      <p class="entry-changed">{words.changedOn(dayText(language, entry.modifiedAt))}</p>
    </>
  );
}

/** Stands at the top, where nobody can miss it. */
export function unverifiedText({ entry, words, language }: Shown): string | null {
  if (!entry.unverified) return null;
  return entry.verifiedOn === null
    ? words.neverVerified
    : words.unverifiedSince(dayText(language, entry.verifiedOn));
}
