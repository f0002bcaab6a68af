import type { Typed } from "../../../../ui/index.ts";
import { InfoBox, SummaryList } from "../../../../ui/index.ts";
import { fieldWords } from "../referral-words/state-words.ts";

type Props = { readonly stored: Typed; readonly typed: Typed };

/** What another tab or colleague has saved meanwhile, beside what stands in the form. Nothing is thrown away. */
export function ConflictBox({ stored, typed }: Props) {
  const differing = Object.entries(fieldWords).filter(
    ([name]) => typedValue(stored, name) !== typedValue(typed, name),
  );
  return (
    <InfoBox kind="warning" heading="Utkastet har ändrats på ett annat ställe sedan du öppnade det">
      <p>
        I formuläret står det du skrev. Här är det som är sparat. Ta med det du vill ha kvar och spara igen.
      </p>
      {differing.length === 0 ? (
        <p>Frågan, önskan och bakgrunden är lika. Andra uppgifter skiljer sig.</p>
      ) : null}
      <SummaryList
        rows={differing.map(([name, label]) => ({
          key: `${label}, sparat`,
          value: typedValue(stored, name) || "tomt",
        }))}
      />
    </InfoBox>
  );
}

function typedValue(typed: Typed, name: string): string {
  return typed.get(name)?.[0] ?? "";
}
