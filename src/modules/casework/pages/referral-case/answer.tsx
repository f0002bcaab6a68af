import { formatDate } from "../../../../platform/values/format.ts";
import { Section, SummaryList } from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import { decisionWords, stateWords } from "../referral-words/state-words.ts";

/** What the receiver has said: the latest words, a coded reason, a council's decision, and how far it has come after that. */
export function AnswerSection({ case: shown }: { readonly case: ReferralCase }) {
  const rows = [...stateRows(shown), ...councilRows(shown), ...onwardRows(shown)];
  return rows.length === 0 ? null : (
    <Section heading="Svar" id="svar">
      <SummaryList rows={rows} />
    </Section>
  );
}

function stateRows({ referral, words, answer }: ReferralCase) {
  const list = referral.state === "rejected" ? "referralRejectReason" : "referralWithdrawReason";
  const reason = referral.stateReason === null ? undefined : words.codes.get(list)?.get(referral.stateReason);
  const keys: Readonly<Partial<Record<typeof referral.state, string>>> = {
    moreInformationWanted: "Mottagaren frågar",
    sent: "Avsändaren svarar",
    accepted: "Mottagaren skriver",
    rejected: "Mottagaren skriver",
    withdrawn: "Avsändaren skriver",
  };
  const key = keys[referral.state];
  return [
    ...(reason === undefined ? [] : [{ key: "Orsak", value: reason }]),
    /* A council's rejection says its recommendation once, with the decision. */
    ...(referral.stateText === "" || key === undefined || referral.stateText === answer?.recommendation
      ? []
      : [{ key, value: <span class="written">{referral.stateText}</span> }]),
  ];
}

function councilRows({ answer, words }: ReferralCase) {
  if (answer === null) return [];
  const intervention =
    answer.interventionId === null ? "" : `: ${words.units.get(answer.interventionId) ?? ""}`;
  return [
    {
      key: "Rådets beslut",
      value: `${decisionWords[answer.decision]}${intervention}, ${formatDate(answer.decidedOn)}`,
    },
    { key: "Sammanfattning", value: <span class="written">{answer.summary || "ingen"}</span> },
    {
      key: "Rekommendation till dig",
      value: <span class="written">{answer.recommendation || "ingen"}</span>,
    },
  ];
}

function onwardRows({ onward, words }: ReferralCase) {
  return onward.map(({ receiverId, state }) => ({
    key: `Vidare till ${words.units.get(receiverId) ?? "insatsen"}`,
    value: stateWords[state].label,
  }));
}
