import { EmptyState, PageHeading, Section } from "../../../../ui/index.ts";
import type { Paper, Papers } from "../../actions/council/read-meeting.ts";
import { isOpenQuestion } from "../../model/council/matter.ts";
import { PaperFacts } from "../council-matter/paper.tsx";
import { AttendanceTable } from "../council-meeting/attendance-table.tsx";
import { outcomeOf, whenAndWhere } from "../council-words/words.ts";

/** What lies on the table: the list first, then each matter on a page of its own when it is printed. */
export function PapersView({
  papers: { meeting, council, attendance, papers, units },
}: {
  readonly papers: Papers;
}) {
  return (
    <div class="papers">
      <PageHeading kicker={`Handlingar till ${council.name}`}>{whenAndWhere(meeting)}</PageHeading>
      <p class="screen-only">
        Skriv ut med webbläsarens utskrift. Uppgifterna omfattas av sekretess: samla in och förstör
        utskrifterna efter mötet.
      </p>
      <p class="print-only">Uppgifterna omfattas av sekretess. Lämna tillbaka handlingarna efter mötet.</p>
      <Section heading="Ärenden" id="lista">
        {papers.length === 0 ? (
          <EmptyState text="Mötet har inga ärenden än." />
        ) : (
          <ol class="papers__list">
            {papers.map(({ matter }) => (
              <li>
                <a href={`#arende-${matter.id}`}>{matter.name}</a>, {matter.sender}
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section heading="Deltagare" id="deltagare">
        <AttendanceTable attendance={attendance} />
      </Section>
      {papers.map((paper, index) => (
        <OnePaper paper={paper} number={index + 1} units={units} />
      ))}
    </div>
  );
}

function OnePaper({
  paper,
  number,
  units,
}: {
  readonly paper: Paper;
  readonly number: number;
  readonly units: ReadonlyMap<string, string>;
}) {
  const { matter } = paper;
  const born = matter.bornYear === null ? "" : `, född ${matter.bornYear}`;
  return (
    <article class="papers__matter">
      <Section heading={`${number}. ${matter.name}${born}`} id={`arende-${matter.id}`}>
        {matter.decision === null && isOpenQuestion(matter) ? null : <p>{outcomeOf(matter, units).label}</p>}
        <PaperFacts paper={paper} links={false} />
        {matter.decision === null && isOpenQuestion(matter) ? (
          <div class="papers__notes print-only" aria-hidden="true">
            <p>Beslut och rekommendation:</p>
          </div>
        ) : null}
      </Section>
    </article>
  );
}
