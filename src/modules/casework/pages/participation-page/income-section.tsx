import { Section, SummaryList } from "../../../../ui/index.ts";
import { incomeOccasions } from "../../model/participation/income.ts";
import { followUpWords, occasionWords } from "../participation-parts/words.ts";
import type { PartProps } from "./view.tsx";
import { occupationInWords } from "./who-section.tsx";

/** What the person lives on, occasion by occasion, and how the follow-up went. */
export function IncomeSection({ seen, words }: PartProps) {
  const { income, followUp } = seen;
  const rows = incomeOccasions.map((occasion) => {
    const of = income.filter((one) => one.occasion === occasion);
    const sources = of.map(({ source }) => words.label("incomeSource", source)).join(", ");
    return {
      key: occasionWords[occasion],
      value: of.length === 0 ? "inte noterat" : `${sources} (${of[0]?.notedOn ?? ""})`,
    };
  });
  return (
    <Section id="forsorjning" heading="Försörjning och uppföljning">
      <SummaryList rows={rows} />
      {followUp === null ? null : (
        <p>
          {followUp.doneOn === null
            ? `Uppföljningen görs ${followUp.dueOn}.`
            : `Uppföljningen gjordes ${followUp.doneOn}: ${outcomeText(followUp.outcome)}. ${occupationInWords(followUp.now, words)}.`}{" "}
          <a href={`/uppfoljning/${followUp.participationId}`}>Öppna uppföljningen</a>
        </p>
      )}
    </Section>
  );
}

function outcomeText(outcome: keyof typeof followUpWords | null): string {
  return outcome === null ? "" : followUpWords[outcome].toLocaleLowerCase("sv");
}
