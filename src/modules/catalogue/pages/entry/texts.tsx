import type { Child } from "hono/jsx";
import { formatKronor } from "../../../../platform/values/format.ts";
import type { ReaderText } from "../../model/content/entry-content.ts";
import { ConditionsList } from "./conditions.tsx";
import { PartText } from "./part-text.tsx";
import { EntrySection } from "./section.tsx";
import type { Shown } from "./shown.ts";
import { Terms } from "./terms.tsx";
import { WherePlaces } from "./where.tsx";

type TextProps = { readonly shown: Shown };

/** The entry's texts under their headings, each beside the facts that belong to it. What says nothing is left out. */
export function EntryTexts({ shown }: TextProps) {
  const { reading } = shown;
  // What it costs stands among the facts already; a text of its own says it better than we can here.
  const cost = costText(shown);
  return (
    <>
      <TextSection shown={shown} field="what" />
      <TextSection shown={shown} field="forWhom" facts={<ConditionsList shown={shown} />} />
      <TextSection shown={shown} field="notFor" />
      <TextSection shown={shown} field="how" />
      <TextSection shown={shown} field="apply" facts={<Ways shown={shown} />} />
      <TextSection
        shown={shown}
        field="cost"
        facts={reading.fields.cost === null && cost !== null ? <p>{cost}</p> : null}
      />
      <TextSection shown={shown} field="languages" facts={<SupportLanguages shown={shown} />} />
      <TextSection
        shown={shown}
        field="accessibility"
        facts={accessibilityOf(shown).length === 0 ? null : <Accessibility shown={shown} />}
      />
      <TextSection shown={shown} field="afterwards" />
      <WherePlaces shown={shown} />
    </>
  );
}

type TextSectionProps = TextProps & { readonly field: keyof ReaderText; readonly facts?: Child };

function TextSection({ shown, field, facts = null }: TextSectionProps) {
  const { reading, words, language } = shown;
  const part = reading.fields[field];
  if (part === null && facts === null) return null;
  return (
    <EntrySection id={field} heading={words.headings[field]}>
      {facts}
      <PartText part={part} {...{ words, language }} textLanguage={reading.language} />
    </EntrySection>
  );
}

function Ways({ shown }: TextProps) {
  const { entry, vocabulary, words, language } = shown;
  const { ways, referrers } = entry.content;
  return (
    <>
      <Terms {...{ vocabulary, language }} taxonomy="way" codes={ways} />
      {referrers.length === 0 ? null : (
        <>
          <p>{words.referrers}</p>
          <Terms {...{ vocabulary, language }} taxonomy="agency" codes={referrers} />
        </>
      )}
    </>
  );
}

/** Free of charge, or so many kronor; null where it is not said. */
export function costText({ entry, words }: Shown): string | null {
  const { fee } = entry.content;
  if (fee === null) return null;
  if (fee === 0) return words.free;
  return words.fee(formatKronor(BigInt(Math.round(fee)), { decimals: fee % 100 === 0 ? 0 : 2 }));
}

function SupportLanguages({ shown }: TextProps) {
  const { entry, vocabulary, words, language } = shown;
  const { supportLanguages, interpreter } = entry.content;
  return (
    <>
      {supportLanguages.length === 0 ? null : (
        <>
          <p>{words.supportLanguages}</p>
          <Terms {...{ vocabulary, language }} taxonomy="supportLanguage" codes={supportLanguages} />
        </>
      )}
      {interpreter ? <p>{words.interpreter}</p> : null}
    </>
  );
}

function Accessibility({ shown }: TextProps) {
  const { vocabulary, language } = shown;
  return <Terms {...{ vocabulary, language }} taxonomy="accessibility" codes={accessibilityOf(shown)} />;
}

/** What holds at some of its places; each place says its own where there are several. */
function accessibilityOf({ entry }: Shown): readonly string[] {
  return [...new Set(entry.content.locations.flatMap((location) => location.accessibility))];
}
