import type { Location } from "../../model/content/entry-content.ts";
import { EntrySection } from "./section.tsx";
import type { Shown } from "./shown.ts";
import { Terms } from "./terms.tsx";

/** Where it takes place, as one writes an address; nothing is asked of any map. */
export function WherePlaces({ shown }: { readonly shown: Shown }) {
  const { entry, words } = shown;
  const { locations } = entry.content;
  if (locations.length === 0) return null;
  return (
    <EntrySection id="var" heading={words.where}>
      <ul class="entry-places">
        {locations.map((location) => (
          <li>
            <Place location={location} shown={shown} apart={locations.length > 1} />
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}

type PlaceProps = { readonly location: Location; readonly shown: Shown; readonly apart: boolean };

function Place({ location, shown, apart }: PlaceProps) {
  const { vocabulary, words, language } = shown;
  const { kind, name, street, postalCode, city, accessibility } = location;
  const lines = [name, street, `${postalCode} ${city}`.trim()].filter((line) => line !== "");
  return (
    <>
      {kind === "virtual" ? <p>{words.virtual}</p> : null}
      {lines.length === 0 ? null : (
        <address lang="sv" dir="ltr">
          {lines.map((line, at) => (
            <>
              {at === 0 ? null : <br />}
              {line}
            </>
          ))}
        </address>
      )}
      {apart && accessibility.length > 0 ? (
        <Terms {...{ vocabulary, language }} taxonomy="accessibility" codes={accessibility} />
      ) : null}
    </>
  );
}
