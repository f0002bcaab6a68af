import type { Child } from "hono/jsx";
import { municipalityName } from "../../model/vocabulary.ts";
import { EntrySection } from "./section.tsx";
import type { Shown } from "./shown.ts";
import { Terms } from "./terms.tsx";
import { costText } from "./texts.tsx";
import { dayText } from "./wording.ts";

type FactsProps = { readonly shown: Shown };

/** What one wants to know at a glance: is there room, how does one come, what does it cost, where does it hold. */
export function Facts({ shown }: FactsProps) {
  const { entry, vocabulary, words, language } = shown;
  const { ways, municipalities } = entry.content;
  const cost = costText(shown);
  return (
    <EntrySection id="kort" heading={words.facts}>
      <Room shown={shown} />
      <dl class="entry-facts">
        {ways.length === 0 ? null : (
          <Fact label={words.headings.apply}>
            <Terms {...{ vocabulary, language }} taxonomy="way" codes={ways} />
          </Fact>
        )}
        {cost === null ? null : <Fact label={words.headings.cost}>{cost}</Fact>}
        {municipalities.length === 0 ? null : (
          <Fact label={words.municipalities}>
            <span lang="sv" dir="ltr">
              {municipalities.map((code) => municipalityName(vocabulary, code)).join(", ")}
            </span>
          </Fact>
        )}
      </dl>
    </EntrySection>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Places, free ones and waiting time as they were reported, with the day. Nothing where none has been reported. */
function Room({ shown }: FactsProps) {
  const { entry, words, language } = shown;
  const { total, free, waitingWeeks, on } = entry.places;
  if (total === null && free === null && waitingWeeks === null) return null;
  return (
    <>
      <dl class="entry-facts entry-facts--room">
        {free === null ? null : (
          <Fact label={words.freePlaces}>{free === 0 ? words.noFreePlaces : <strong>{free}</strong>}</Fact>
        )}
        {total === null ? null : <Fact label={words.places}>{total}</Fact>}
        {waitingWeeks === null ? null : (
          <Fact label={words.waitingWeeks}>{waitingWeeks === 0 ? words.noWaiting : waitingWeeks}</Fact>
        )}
      </dl>
      {on === null ? null : <p class="entry-reported">{words.reportedOn(dayText(language, on))}</p>}
    </>
  );
}

/** First on the page for work training: whoever refers or offers a place asks that before all else. */
export function FreePlaces({ shown }: FactsProps) {
  const { entry, words, language } = shown;
  const { free, on } = entry.places;
  if (free === null || !entry.content.kinds.includes("workTraining")) return null;
  return (
    <p class="entry-room">
      <strong>{free === 0 ? words.noFreePlaces : `${words.freePlaces}: ${free}`}</strong>
      {on === null ? null : ` ${words.reportedOn(dayText(language, on))}`}
    </p>
  );
}
