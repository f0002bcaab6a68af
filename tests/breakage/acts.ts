import type { Client, Fields, Form, Reply } from "./client.ts";
import { formIn, signedInClient } from "./client.ts";

/** Something a client asked for. Its id was made with the form, so that it can be looked for whether or not an answer came. */
export interface Act {
  readonly kind: "participation" | "note" | "referral" | "sending";
  readonly id: string;
  /** The answer said that it was done. */
  acknowledged: boolean;
}

/** What the clients have asked for, and every answer that was no redirect. */
export interface Ledger {
  readonly acts: Act[];
  readonly refusals: { readonly status: number; readonly body: string }[];
}

const enrolment: Fields = {
  ...{ givenName: "Alva", familyName: "Provsson", sex: "woman", enrolledOn: "2018-03-01", confirmed: "ja" },
  ...{ referrer: "municipality", education: "compulsory", incomeSources: ["incomeSupport", "other"] },
  ...{ occupation: "activeJobSeeker", statisticsConsent: "ja" },
};
const referral: Fields = {
  ...{ givenName: "Måns", familyName: "Påhittad", sex: "man", question: "Vad hjälper?", wish: "Arbete." },
  ...{ background: "Har prövat praktik.", ground: "consent", secrecyGivenOn: "2018-03-01", intent: "review" },
  ...{ secrecyForm: "written", secrecyFacts: ["background"], secrecyParties: ["Haninge kommun"] },
};

/** A team member enrols somebody and writes a note. Throws when the line breaks. */
async function enrolOne(client: Client, ledger: Ledger): Promise<void> {
  const form = formIn((await page(client, ledger, "/deltagare/ny")).body, "/deltagare/ny");
  const municipalityId = form.option("municipalityId", "Nynäshamn");
  if (!(await ask(client, ledger, "participation", form, { ...enrolment, municipalityId }))) return;
  const address = `/deltagare/${String(form.fields.id)}/anteckningar/ny`;
  const note = formIn((await page(client, ledger, address)).body, address);
  await ask(client, ledger, "note", note, { text: "En anteckning om provet." });
}

/** An official writes a referral and sends it. */
async function referOne(client: Client, ledger: Ledger): Promise<void> {
  const form = formIn((await page(client, ledger, "/remisser/ny")).body, "/remisser/ny");
  const chosen = {
    municipalityId: form.option("municipalityId", "Haninge"),
    receiver: form.option("receiver", "Ung i Nynäs"),
  };
  if (!(await ask(client, ledger, "referral", form, { ...referral, ...chosen }))) return;
  const address = `/remisser/${String(form.fields.referralId)}`;
  const preview = formIn((await page(client, ledger, `${address}/granska`)).body, `${address}/skicka`);
  await ask(
    client,
    ledger,
    "sending",
    { ...preview, fields: { ...preview.fields, id: address.slice(10) } },
    {},
  );
}

async function ask(
  client: Client,
  ledger: Ledger,
  kind: Act["kind"],
  form: Form,
  fields: Fields,
): Promise<boolean> {
  const act: Act = {
    kind,
    id: String(form.fields.referralId ?? "") || String(form.fields.id),
    acknowledged: false,
  };
  ledger.acts.push(act);
  const reply = await client.send(form, fields);
  act.acknowledged = reply.status === 303 && !reply.location.startsWith("/logga-in");
  if (!act.acknowledged) ledger.refusals.push(reply);
  return act.acknowledged;
}

async function page(client: Client, ledger: Ledger, address: string): Promise<Reply> {
  const reply = await client.get(address);
  if (reply.status === 200) return reply;
  ledger.refusals.push(reply);
  throw new Error(`${address} answered ${reply.status}`);
}

const roles = [
  ["Handläggare i team, Ung i Nynäs", enrolOne],
  ["Remitterande handläggare, Försäkringskassan", referOne],
  ["Handläggare i team, Ung i Nynäs", enrolOne],
] as const;

/** Clients that write as fast as they are answered until told to stop; a broken line or a refusal is met with a new try. */
export function keepWriting(origin: string, ledger: Ledger): { stop(): Promise<void> } {
  let stopped = false;
  const clients = roles.map(async ([role, act]) => {
    let client: Client | undefined;
    while (!stopped) {
      try {
        client ??= await signedInClient(origin, role);
        await act(client, ledger);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  });
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(clients);
    },
  };
}
