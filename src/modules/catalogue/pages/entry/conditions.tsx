import type { Conditions } from "../../model/reading/eligibility.ts";
import { conditionsOf } from "../../model/reading/eligibility.ts";
import { municipalityName } from "../../model/vocabulary.ts";
import type { EntryWords } from "../words/entry/entry-words.ts";
import { PartText } from "./part-text.tsx";
import type { Shown } from "./shown.ts";
import { foreign, Terms } from "./terms.tsx";
import { anyOf } from "./wording.ts";

/** Who may come, track by track: age, municipality and situation in words, and what the track says of itself. */
export function ConditionsList({ shown }: { readonly shown: Shown }) {
  const { entry, words } = shown;
  const all = conditionsOf(entry.content);
  if (all.length === 1) return all.map((one) => <OneTrack conditions={one} shown={shown} named={false} />);
  return (
    <>
      <p>{words.tracks}</p>
      {all.map((one) => (
        <OneTrack conditions={one} shown={shown} named />
      ))}
    </>
  );
}

type OneTrackProps = { readonly conditions: Conditions; readonly shown: Shown; readonly named: boolean };

function OneTrack({ conditions, shown, named }: OneTrackProps) {
  const { reading, vocabulary, words, language } = shown;
  const { trackId, municipalities, situations } = conditions;
  const { name = null, forWhom = null } = reading.tracks[trackId] ?? {};
  const age = ageText(words, conditions);
  const places = municipalities.map((code) => municipalityName(vocabulary, code));
  return (
    <div class="entry-track">
      {named && name !== null ? <h3 {...foreign(name.language, language)}>{name.text}</h3> : null}
      <ul class="entry-conditions">
        {age === null ? null : <li>{age}</li>}
        {places.length === 0 ? null : <li>{words.livesIn(anyOf(language, places))}</li>}
      </ul>
      {situations.length === 0 ? null : (
        <>
          <p>{words.meantFor}</p>
          <Terms {...{ vocabulary, language }} taxonomy="targetGroup" codes={situations} />
        </>
      )}
      <PartText part={forWhom} {...{ words, language }} textLanguage={reading.language} />
    </div>
  );
}

export function ageText(
  words: EntryWords,
  { ageFrom, ageTo }: Pick<Conditions, "ageFrom" | "ageTo">,
): string | null {
  if (ageFrom !== null && ageTo !== null) return words.ageSpan(ageFrom, ageTo);
  if (ageFrom !== null) return words.ageFrom(ageFrom);
  return ageTo === null ? null : words.ageTo(ageTo);
}
