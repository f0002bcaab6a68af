import { formatDate } from "../../../../platform/values/format.ts";
import { InfoBox, SummaryList } from "../../../../ui/index.ts";
import type { Paper } from "../../actions/council/read-meeting.ts";
import { daysAgo } from "../council-words/words.ts";
import { fieldWords } from "../referral-words/state-words.ts";

const hidden = "omfattas inte av samtycket";

/** What the council may read of one matter: what the person agreed to, and no more. */
export function PaperFacts({
  paper,
  links,
}: {
  readonly paper: Paper /** False on paper, where names of files are enough. */;
  readonly links: boolean;
}) {
  const { matter, question, wish, background, attachments } = paper;
  if (matter.state === "withdrawn")
    return <p class="muted">Remissen är återtagen, så innehållet visas inte.</p>;
  if (matter.facts.size === 0) {
    return (
      <InfoBox heading="Samtycket gäller inte">
        Personen har återkallat sitt samtycke, eller så har det slutat gälla. Därför visas inte vad remissen
        innehåller. Tala med avsändaren.
      </InfoBox>
    );
  }
  const written = (text: string | null) =>
    text === null ? hidden : <span class="written">{text || "inte ifyllt"}</span>;
  return (
    <SummaryList
      rows={[
        { key: "Från", value: matter.sender },
        {
          key: "Skickad",
          value: `${formatDate(matter.sentOn)}${matter.decidedOn === null ? `, ${daysAgo(matter.days)}` : ""}`,
        },
        { key: fieldWords.question, value: written(question) },
        { key: fieldWords.wish, value: written(wish) },
        { key: fieldWords.background, value: written(background) },
        {
          key: "Bilagor",
          value:
            attachments === null ? (
              hidden
            ) : attachments.length === 0 ? (
              "inga"
            ) : (
              <Attachments paper={paper} links={links} />
            ),
        },
      ]}
    />
  );
}

function Attachments({
  paper: { attachments, matter },
  links,
}: {
  readonly paper: Paper;
  readonly links: boolean;
}) {
  return (
    <span>
      {(attachments ?? []).map(({ id, name }, index) => (
        <>
          {index === 0 ? "" : ", "}
          {links ? <a href={`/remisser/${matter.referralId}/bilagor/${id}`}>{name}</a> : name}
        </>
      ))}
    </span>
  );
}
