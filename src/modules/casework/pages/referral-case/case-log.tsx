import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import { Expander, Section } from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import type { ReferralAction } from "../../model/referral/referral.ts";
import type { Change } from "../../model/referral/referral-content.ts";
import { actionWords, fieldWords } from "../referral-words/state-words.ts";

/** Everything that has happened, newest first: who, when, why, and what stood there before. */
export function CaseLog({ case: { actions, words, facts } }: { readonly case: ReferralCase }) {
  return (
    <Section heading="Historik" id="historik">
      <ul class="case-log">
        {[...actions].reverse().map((action) => (
          <li>
            <p>
              <strong>{actionWords[action.kind]}</strong>,{" "}
              {words.users.get(action.byUser) ?? "okänd användare"},{" "}
              {formatDateTime(Temporal.Instant.from(action.at))}
            </p>
            {action.reason === "" || facts.size === 0 ? null : <p class="written">{action.reason}</p>}
            {changesOf(action)
              .filter(({ field }) => facts.has(field === "wish" ? "question" : field))
              .map((change) => (
                <Expander summary={`${fieldWords[change.field]}: visa vad som stod förut`}>
                  <p class="written">{change.before || "Fältet var tomt."}</p>
                </Expander>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function changesOf({ data }: ReferralAction): readonly Change[] {
  return (data as { readonly changes?: readonly Change[] }).changes ?? [];
}
