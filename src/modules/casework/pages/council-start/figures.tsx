import { formatCount, formatShare } from "../../../../platform/values/format.ts";
import { Section, SummaryList } from "../../../../ui/index.ts";
import type { CouncilStart } from "../../actions/council/read-start.ts";
import { withinTwoMonthsGoal } from "../../model/council/lead-times.ts";
import { countDays } from "../council-words/words.ts";

/** How long people have waited, against the goal, and how much advice was given. */
export function Figures({
  start: { times, consultations },
  leads,
}: {
  readonly start: CouncilStart;
  readonly leads: boolean;
}) {
  const { year, thisYear, lastYear, lastYearSoFar } = consultations;
  return (
    <Section
      heading={`Så går det ${year}`}
      id="siffror"
      action={<a href="/rad/konsultationer">{leads ? "Registrera konsultationer" : "Konsultationer"}</a>}
    >
      <SummaryList
        rows={[
          {
            key: "Från remiss till beslut, median",
            value:
              times.medianDays === null
                ? "inget beslut än i år"
                : `${countDays(times.medianDays)} (${formatCount(times.decided)} beslut)`,
          },
          {
            key: `Beslut inom två månader, mål ${withinTwoMonthsGoal} %`,
            value:
              times.decided === 0
                ? "inget beslut än i år"
                : formatShare({ part: times.withinTwoMonths, whole: times.decided }),
          },
          { key: "Har väntat mer än två månader", value: formatCount(times.waitingLonger) },
          {
            key: "Konsultationer i år",
            value: `${formatCount(thisYear)} (${formatCount(lastYearSoFar)} vid samma tid ${year - 1}, ${formatCount(lastYear)} hela året)`,
          },
        ]}
      />
    </Section>
  );
}
