import { formatCount, formatDate, formatIsoDate } from "../../../../platform/values/format.ts";
import type { StatusTone } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  Form,
  Hidden,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../ui/index.ts";
import type { Dispatch, Recipient, RecipientStatus } from "../../model/dispatch/dispatch.ts";
import { letterText } from "../../model/dispatch/letter-text.ts";
import { statusWords, warningSentence } from "./sentences.ts";

type Props = { readonly dispatch: Dispatch; readonly maySend: boolean; readonly hasMail: boolean };

/** The letter as it goes out, what to look at first, and afterwards who has got it and how that is known. */
export function DispatchView({ dispatch, maySend, hasMail }: Props) {
  const { recipients, warnings, sentAt } = dispatch;
  const left = recipients.filter(({ status }) => status === "waiting" || status === "failed").length;
  return (
    <Layout back={{ href: "/expediering", label: "Expediering" }}>
      <PageHeading kicker="Utskick">{dispatch.subject}</PageHeading>
      {warnings.length > 0 && sentAt === null ? (
        <InfoBox kind="warning" heading="Se över innan du skickar">
          <ul>
            {warnings.map((warning) => (
              <li>{warningSentence(warning)}</li>
            ))}
          </ul>
        </InfoBox>
      ) : null}
      <SummaryList
        rows={[
          { key: "Beslutat", value: `${formatDate(dispatch.decidedOn)} ${dispatch.reference}`.trim() },
          { key: "Skickat", value: sentAt === null ? "inte än" : formatDate(sentAt.slice(0, 10)) },
        ]}
      />
      {maySend && left > 0 ? <SendForms dispatch={dispatch} hasMail={hasMail} left={left} /> : null}
      <Section heading="Mottagare" id="mottagare">
        <Recipients dispatch={dispatch} maySend={maySend} />
      </Section>
      <Section heading="Brevet" id="brevet">
        <pre class="letter">{letterText(dispatch)}</pre>
      </Section>
      <Section heading="Bilagor" id="bilagor">
        <Attachments dispatch={dispatch} />
      </Section>
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/expediering/${dispatch.id}/bevis`}>
          Hämta bevis som PDF
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function SendForms({ dispatch, hasMail, left }: { dispatch: Dispatch; hasMail: boolean; left: number }) {
  return (
    <>
      {hasMail ? (
        <Form action={`/expediering/${dispatch.id}/skicka`}>
          <SubmitButton>
            {left === 1 ? "Skicka till 1 mottagare" : `Skicka till ${left} mottagare`}
          </SubmitButton>
        </Form>
      ) : (
        <InfoBox heading="Skicka för hand">
          <p>
            Samordna skickar inte e-post i den här installationen. Kopiera brevet, hämta bilagorna och
            anteckna nedan hur varje mottagare fick det.
          </p>
        </InfoBox>
      )}
      {dispatch.sentAt === null ? (
        <Form action={`/expediering/${dispatch.id}/ta-bort`}>
          <SubmitButton kind="secondary">Ta bort utskicket</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

const tones = {
  waiting: "neutral",
  sending: "active",
  sent: "done",
  failed: "attention",
  byHand: "done",
} as const satisfies Record<RecipientStatus, StatusTone>;

function Recipients({ dispatch, maySend }: { readonly dispatch: Dispatch; readonly maySend: boolean }) {
  return (
    <DataTable
      caption="Mottagare"
      captionHidden
      columns={[
        { key: "medlem", label: "Medlem", cell: (one: Recipient) => one.member },
        { key: "adress", label: "Adress", cell: (one) => one.address },
        {
          key: "lage",
          label: "Läge",
          cell: (one) => (
            <Status tone={tones[one.status]}>
              {`${statusWords[one.status]}${one.triedAt === null ? "" : ` ${formatIsoDate(one.triedAt.slice(0, 10))}`}`}
            </Status>
          ),
        },
        { key: "svar", label: "Svar eller anteckning", cell: (one) => one.answer || "–" },
        ...(maySend
          ? [
              {
                key: "hand",
                label: "För hand",
                cell: (one: Recipient) => <ByHand dispatch={dispatch} one={one} />,
              },
            ]
          : []),
      ]}
      rows={dispatch.recipients}
      empty="Inga mottagare."
    />
  );
}

function ByHand({ dispatch, one }: { readonly dispatch: Dispatch; readonly one: Recipient }) {
  if (one.status !== "waiting" && one.status !== "failed") return "–";
  return (
    <Form action={`/expediering/${dispatch.id}/for-hand`}>
      <Hidden name="mottagare" value={one.id} />
      <TextField name={`hur-${one.id}`} label={`Hur fick ${one.member} brevet?`} maxlength={200} />
      <SubmitButton kind="secondary">Anteckna</SubmitButton>
    </Form>
  );
}

function Attachments({ dispatch }: { readonly dispatch: Dispatch }) {
  return (
    <DataTable
      caption="Bilagor"
      captionHidden
      columns={[
        { key: "fil", label: "Fil", cell: (one: Dispatch["attachments"][number]) => one.name },
        { key: "storlek", label: "Storlek (byte)", numeric: true, cell: (one) => formatCount(one.size) },
        { key: "hash", label: "Kontrollvärde (SHA-256)", cell: (one) => <code>{one.hash}</code> },
      ]}
      rows={dispatch.attachments}
      rowHref={(one) => `/expediering/${dispatch.id}/bilaga/${one.sort}`}
      empty="Ingen fil är bifogad."
    />
  );
}
