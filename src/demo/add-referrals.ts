import { municipalitiesOf } from "../modules/associations/index.ts";
import type { ReferralDraft } from "../modules/casework/index.ts";
import {
  acceptReferral,
  askForMore,
  createReferral,
  rejectReferral,
  sendReferral,
  withdrawReferral,
} from "../modules/casework/index.ts";
import type { Actor } from "../platform/access/actor.ts";
import type { Keyring } from "../platform/crypto/index.ts";
import type { Database } from "../platform/db/database.ts";
import type { Work } from "../platform/db/work.ts";
import type { Outcome, Refusal } from "../platform/values/outcome.ts";
import type { DemoReferral } from "./content/referrals.ts";
import { referrals } from "./content/referrals.ts";
import type { Holders } from "./holders.ts";
import { holdersOf } from "./holders.ts";
import type { DemoPersons } from "./load-demo.ts";

type Parts = { readonly db: Database; readonly keyring: Keyring };
type Case = Parts & { readonly holders: Holders; readonly referral: DemoReferral };

/** Takes each referral of the content to its state, by the same actions as the pages. */
export async function addReferrals(parts: Parts, { associationId }: DemoPersons): Promise<void> {
  const holders = await holdersOf(parts.db, associationId);
  for (const referral of referrals) await play({ ...parts, holders, referral });
}

async function play({ db, keyring, holders, referral }: Case): Promise<void> {
  const sender = holders.official(referral.from);
  const receiver =
    "council" in referral.to
      ? holders.coordinator(referral.to.council)
      : holders.leader(referral.to.intervention);
  const id = await db.inZone(sender, async (work) => {
    const created = accepted(
      await createReferral(work, keyring, work.newId(), await draftOf(work, holders, referral)),
    );
    if (referral.ending.step !== "draft") accepted(await sendReferral(work, created));
    return created.id;
  });
  await answer({ db, keyring, holders, referral }, { id, sender, receiver });
}

type Sides = { readonly id: string; readonly sender: Actor; readonly receiver: Actor };

/** Version 2 is the sent referral: it was created and then sent. */
async function answer(
  { db, keyring, referral: { ending } }: Case,
  { id, sender, receiver }: Sides,
): Promise<void> {
  const seen = { id, version: 2 };
  if (ending.step === "accepted") {
    accepted(await db.inZone(receiver, (work) => acceptReferral(work, keyring, seen, ending.text)));
  } else if (ending.step === "moreWanted") {
    accepted(await db.inZone(receiver, (work) => askForMore(work, seen, ending.text)));
  } else if (ending.step === "rejected") {
    accepted(await db.inZone(receiver, (work) => rejectReferral(work, seen, ending.reason, ending.text)));
  } else if (ending.step === "withdrawn") {
    accepted(await db.inZone(sender, (work) => withdrawReferral(work, seen, ending.reason, ending.text)));
  }
}

async function draftOf(work: Work, holders: Holders, referral: DemoReferral): Promise<ReferralDraft> {
  const place = (await municipalitiesOf(work)).find(({ name }) => name === referral.municipality);
  const { number, givenName, familyName, question, wish, background } = referral;
  return {
    person: {
      ...{ protectedIdentity: false, personalNumber: number, givenName, familyName, sex: "" },
      ...{ municipalityId: place?.id ?? null, phone: "", email: "", interpreterLanguage: "" },
    },
    receiver:
      "council" in referral.to
        ? { kind: "council", id: holders.unitId(referral.to.council) }
        : { kind: "intervention", id: holders.unitId(referral.to.intervention) },
    content: {
      question,
      wish,
      background,
      ground: "consent",
      groundText: "",
      consents: consentsOf(work, referral),
    },
  };
}

function consentsOf(work: Work, { from }: DemoReferral): ReferralDraft["content"]["consents"] {
  const common = { givenOn: work.today.toString(), validUntil: null, form: "written" } as const;
  return [
    {
      ...common,
      kind: "secrecy",
      covers: "Det som behövs för att bedöma och planera stödet.",
      facts: ["question", "background", "contact", "attachments"],
      parties: [from, "Arbetsförmedlingen", "Försäkringskassan", "Haninge kommun", "Region Stockholm"].filter(
        once,
      ),
    },
    { ...common, kind: "statistics", covers: "Uppföljning av insatsen.", facts: [], parties: [] },
  ];
}

function once(value: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(value) === index;
}

/** The content is ours: what an action refuses is a fault in it. */
function accepted<T>(outcome: Outcome<T, Refusal>): T {
  if (!outcome.ok) throw new Error(`the demo's referral was refused: ${outcome.refusal.code}`);
  return outcome.value;
}
