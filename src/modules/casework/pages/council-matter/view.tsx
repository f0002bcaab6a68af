import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Expander, InfoBox, PageHeading, Section, Status, SummaryList } from "../../../../ui/index.ts";
import type { MatterPage } from "../../actions/council/read-matter.ts";
import { leadDays } from "../../model/council/decision.ts";
import { countDays, outcomeOf, whenAndWhere } from "../council-words/words.ts";
import { stateWords } from "../referral-words/state-words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { MatterHistory } from "./history.tsx";
import { PaperFacts } from "./paper.tsx";

type Props = {
  readonly page: MatterPage;
  readonly leads: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function MatterView({ page, leads, typed, faults }: Props) {
  const { paper, meeting, units, may } = page;
  const { matter } = paper;
  const { label, tone } = outcomeOf(matter, units);
  return (
    <>
      <PageHeading kicker="Ärende i rådet">
        {matter.bornYear === null ? matter.name : `${matter.name}, född ${matter.bornYear}`}
      </PageHeading>
      <p>
        <Status tone={tone}>{label}</Status>{" "}
        {meeting === null ? (
          "Ligger i kön."
        ) : (
          <a href={`/rad/moten/${meeting.id}`}>Möte {whenAndWhere(meeting)}</a>
        )}
      </p>
      {may === null && faults !== undefined ? (
        <InfoBox kind="warning">{[...faults.values()].join(" ")}</InfoBox>
      ) : null}
      {matter.decision === null ? null : <Decision page={page} />}
      <Section
        heading="Vad det gäller"
        id="fragan"
        action={leads ? <a href={`/remisser/${matter.referralId}`}>Hela remissen</a> : null}
      >
        <PaperFacts paper={paper} links />
      </Section>
      {may === "decide" ? (
        <Section heading="Beslut" id="besluta">
          <DecisionForm page={page} typed={typed} faults={faults} />
        </Section>
      ) : null}
      {may === "correct" ? (
        <Expander summary="Rätta beslutet" open={(faults?.size ?? 0) > 0}>
          <DecisionForm page={page} typed={typed} faults={faults} />
        </Expander>
      ) : null}
      {may === null && leads ? <WhyNot page={page} /> : null}
      <MatterHistory page={page} />
    </>
  );
}

function Decision({ page: { paper, onward, units } }: { readonly page: MatterPage }) {
  const { matter } = paper;
  const decidedOn = matter.decidedOn ?? matter.sentOn;
  return (
    <Section heading="Rådets beslut" id="beslut">
      <SummaryList
        rows={[
          { key: "Beslut", value: `${outcomeOf(matter, units).label}, ${formatDate(decidedOn)}` },
          { key: "Tid från remiss till beslut", value: countDays(leadDays(matter.sentOn, decidedOn)) },
          { key: "Sammanfattning", value: <span class="written">{matter.summary || "ingen"}</span> },
          { key: "Rekommendation", value: <span class="written">{matter.recommendation || "ingen"}</span> },
          ...onward
            .filter(({ receiverId }) => receiverId === matter.interventionId)
            .map(({ receiverId, state }) => ({
              key: `Remissen till ${units.get(receiverId) ?? "insatsen"}`,
              value: stateWords[state].label,
            })),
        ]}
      />
    </Section>
  );
}

/** Why the decision cannot be taken down yet, and where that is mended. */
function WhyNot({ page: { meeting, paper } }: { readonly page: MatterPage }) {
  if (paper.matter.state === "withdrawn" || paper.matter.state === "rejected")
    return <p class="muted">Remissen är avslutad, så det finns inget att besluta.</p>;
  if (meeting === null)
    return (
      <p class="muted">
        Ta upp ärendet på ett möte för att skriva beslutet. Det gör du från mötets sida, under{" "}
        <a href="/rad">Rådet</a>.
      </p>
    );
  return <p class="muted">Beslutet skrivs här när mötet hålls, {formatDate(meeting.heldOn)}.</p>;
}
