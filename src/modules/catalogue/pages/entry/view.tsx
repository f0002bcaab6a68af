import { entryAddress, searchAddress } from "../addresses.ts";
import { OpenFrame } from "../open/frame.tsx";
import { suggestionAddress } from "../suggestion/address.ts";
import { Contacts } from "./contacts.tsx";
import { EntryHead } from "./entry-head.tsx";
import { Facts, FreePlaces } from "./facts.tsx";
import { Jump } from "./jump.tsx";
import { Notices } from "./notices.tsx";
import { Responsible } from "./responsible.tsx";
import { EntrySection } from "./section.tsx";
import { PrintedAddress, Share } from "./share.tsx";
import type { Shown } from "./shown.ts";
import { foreign } from "./terms.tsx";
import { EntryTexts } from "./texts.tsx";
import { addressOfVariant } from "./variant-address.ts";
import { VariantTabs } from "./variant-tabs.tsx";

type EntryViewProps = { readonly shown: Shown; readonly url: URL; readonly origin: string };

/** One entry for the one who may need it: what it is, whether it is for me, and how I come with. */
export function EntryView({ shown, url, origin }: EntryViewProps) {
  const { entry, reading, words, language } = shown;
  const { speak, pause, resume, stop } = words.buttons;
  const own = new URL(entryAddress(entry, language), origin);
  const address = origin + addressOfVariant(own, reading.variant);
  return (
    <OpenFrame language={language} url={url} head={<EntryHead shown={shown} origin={origin} />}>
      <article
        class="entry"
        data-speak={JSON.stringify({ speak, pause, resume, stop })}
        data-contact={entryAddress(entry)}
      >
        <header class="entry-header" data-speak-section="true">
          <h1 {...foreign(reading.name.language, language)}>{reading.name.text}</h1>
          <p class="lead" {...foreign(reading.summary.language, language)}>
            {reading.summary.text}
          </p>
          <FreePlaces shown={shown} />
        </header>
        <Notices shown={shown} />
        <Jump shown={shown} />
        <VariantTabs shown={shown} url={url} />
        <div class="entry-columns">
          <div class="entry-main">
            <EntryTexts shown={shown} />
            <Links shown={shown} />
          </div>
          <div class="entry-aside">
            <Facts shown={shown} />
            <Contacts shown={shown} />
            <Responsible shown={shown} />
            <PrintedAddress shown={shown} address={address} />
          </div>
        </div>
        <Share shown={shown} address={address} />
        <p class="entry-onward">
          {words.wrong} <a href={suggestionAddress(entry, language)}>{words.suggest}</a>
        </p>
        <p class="entry-onward">
          <a href={searchAddress(language)}>{words.searchMore}</a>
        </p>
      </article>
    </OpenFrame>
  );
}

/** Only to pages of the web, whatever was written. */
function Links({ shown }: { readonly shown: Shown }) {
  const { entry, words } = shown;
  const links = entry.content.links.filter(({ url }) => /^https?:\/\//i.test(url));
  if (links.length === 0) return null;
  return (
    <EntrySection id="lankar" heading={words.more}>
      <ul>
        {links.map(({ label, url }) => (
          <li>
            <a href={url} rel="noopener external">
              <bdi lang="sv">{label || url}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}
