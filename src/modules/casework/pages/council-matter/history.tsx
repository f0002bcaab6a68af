import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../platform/values/format.ts";
import { Expander, Section } from "../../../../ui/index.ts";
import type { MatterAction, MatterPage } from "../../actions/council/read-matter.ts";
import type { DecisionKind } from "../../model/council/decision.ts";
import { decisionWords } from "../referral-words/state-words.ts";

type Before = {
  readonly decision: DecisionKind;
  readonly interventionId: string | null;
  readonly summary: string;
  readonly recommendation: string;
  readonly decidedOn: string;
};

/** Who took the decision down, what was corrected and why, and the other times that the question was here. */
export function MatterHistory({ page: { history, others, users, units } }: { readonly page: MatterPage }) {
  if (history.length === 0 && others.length === 0) return null;
  return (
    <Section heading="Historik" id="historik">
      <ol class="case-log">
        {others.map(({ id, decision, decidedOn }) => (
          <li>
            <p>
              <a href={`/rad/arenden/${id}`}>
                {decision === null ? "Samma fråga är uppe igen" : `Samma fråga: ${decisionWords[decision]}`}
              </a>
              {decidedOn === null ? "" : `, ${formatDate(decidedOn)}`}
            </p>
          </li>
        ))}
        {history.toReversed().map((action) => (
          <li>
            <p>
              <strong>{action.kind === "decide" ? "Skrev in beslutet" : "Rättade beslutet"}</strong>,{" "}
              {users.get(action.byUser) ?? "okänd användare"},{" "}
              {formatDateTime(Temporal.Instant.from(action.at))}
            </p>
            {action.reason === "" ? null : <p class="written">{action.reason}</p>}
            <Earlier action={action} units={units} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Earlier({
  action: { data },
  units,
}: {
  readonly action: MatterAction;
  readonly units: ReadonlyMap<string, string>;
}) {
  const { before } = data as { readonly before?: Before };
  if (before === undefined) return null;
  const intervention = before.interventionId === null ? "" : `: ${units.get(before.interventionId) ?? ""}`;
  return (
    <Expander summary="Visa vad som stod förut">
      <p>
        {decisionWords[before.decision]}
        {intervention}, {formatDate(before.decidedOn)}
      </p>
      <p class="written">{before.summary || "Ingen sammanfattning."}</p>
      <p class="written">{before.recommendation || "Ingen rekommendation."}</p>
    </Expander>
  );
}
