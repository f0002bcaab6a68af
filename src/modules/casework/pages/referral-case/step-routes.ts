import { z } from "zod";
import type { PartyDuty } from "../../../../platform/access/duty.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { acceptReferral } from "../../actions/referral/accept-referral.ts";
import { answerQuestion } from "../../actions/referral/answer-question.ts";
import { askForMore } from "../../actions/referral/ask-for-more.ts";
import { decideDuplicate } from "../../actions/referral/decide-duplicate.ts";
import { rejectReferral } from "../../actions/referral/reject-referral.ts";
import { supplementReferral } from "../../actions/referral/supplement-referral.ts";
import { withdrawReferral } from "../../actions/referral/withdraw-referral.ts";
import { receiverDuties, senderDuties } from "../referral-duties.ts";
import { choice, text, version } from "../referral-form/form-values.ts";
import type { ReferralRefusal } from "../sentences-referral.ts";
import { referralSentence } from "../sentences-referral.ts";
import { showCase } from "./route.tsx";

const plain = z.object({ version: version(), text: text(4000) });
const coded = plain.extend({ reason: text(100) });
const supplement = z.object({
  version: version(),
  question: text(8000),
  wish: text(8000),
  background: text(8000),
  reason: text(500),
});
const duplicate = plain.extend({ decision: choice(["newMatter", "samePerson", "otherPerson"]) });

type Seen = { readonly id: string; readonly version: number };
type Step<S extends z.ZodType> = {
  readonly name: string;
  readonly allow: readonly PartyDuty[];
  readonly schema: S;
  readonly said: string;
  take(
    work: Work,
    seen: Seen,
    typed: z.output<S>,
    request: ZoneRequest,
  ): Promise<Outcome<unknown, ReferralRefusal | { readonly code: "decisionMissing" }>>;
};

/** One address per step. A refused step shows the page again with what was typed in its form. */
function stepRoute<S extends z.ZodType<{ version: number }>>(step: Step<S>): Route {
  const handle = async (request: ZoneRequest): Promise<PageResponse> => {
    const form = await request.form();
    const parsed = form.parse(step.schema);
    const typed = new Map([...form.typed, ["step", [step.name]] as const]);
    if (!parsed.ok) return showCase(request, { typed, faults: parsed.faults, status: 422 });
    const id = request.param("referralId");
    const taken = await request.inZone((work) =>
      step.take(work, { id, version: parsed.value.version }, parsed.value, request),
    );
    if (taken.ok) return seeOther(`/remisser/${id}`, success(step.said));
    if (taken.refusal.code === "decisionMissing")
      return showCase(request, { typed, faults: new Map([["decision", "Välj vad det är."]]), status: 422 });
    const { status, field, sentence } = referralSentence(taken.refusal);
    if (taken.refusal.code === "referralNotFound") return refusal(status, "Remissen finns inte", sentence);
    return showCase(request, { typed, faults: new Map([[field ?? "text", sentence]]), status });
  };
  return zoneRoute({ method: "post", path: `/remisser/:referralId/${step.name}`, allow: step.allow, handle });
}

export const stepRoutes: readonly Route[] = [
  stepRoute({
    ...{
      name: "acceptera",
      allow: receiverDuties,
      schema: plain,
      said: "Remissen är mottagen. Avsändaren ser det under Mina remisser.",
    },
    take: (work, seen, typed, request) => acceptReferral(work, request.services.keyring, seen, typed.text),
  }),
  stepRoute({
    ...{
      name: "begar-mer",
      allow: receiverDuties,
      schema: plain,
      said: "Frågan är skickad. Remissen väntar på avsändarens svar.",
    },
    take: (work, seen, typed) => askForMore(work, seen, typed.text),
  }),
  stepRoute({
    ...{
      name: "avvisa",
      allow: receiverDuties,
      schema: coded,
      said: "Remissen är avvisad. Avsändaren läser ditt svar under Mina remisser.",
    },
    take: (work, seen, typed) => rejectReferral(work, seen, typed.reason, typed.text),
  }),
  stepRoute({
    ...{
      name: "dubblett",
      allow: receiverDuties,
      schema: duplicate,
      said: "Avgörandet är sparat. Nu kan du svara på remissen.",
    },
    take: (work, seen, typed) =>
      typed.decision === null
        ? Promise.resolve({ ok: false, refusal: { code: "decisionMissing" } })
        : decideDuplicate(work, seen, typed.decision, typed.text),
  }),
  stepRoute({
    ...{
      name: "svara",
      allow: senderDuties,
      schema: plain,
      said: "Svaret är skickat. Mottagaren tar vid igen.",
    },
    take: (work, seen, typed) => answerQuestion(work, seen, typed.text),
  }),
  stepRoute({
    ...{
      name: "komplettera",
      allow: senderDuties,
      schema: supplement,
      said: "Kompletteringen är skickad. Det som stod förut finns i historiken.",
    },
    take: (work, seen, typed) => supplementReferral(work, seen, typed, typed.reason),
  }),
  stepRoute({
    ...{ name: "aterta", allow: senderDuties, schema: coded, said: "Remissen är återtagen." },
    take: (work, seen, typed) => withdrawReferral(work, seen, typed.reason, typed.text),
  }),
];
