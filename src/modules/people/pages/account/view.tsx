import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  Hidden,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { MyAccount, Passkey, RunningSession } from "../../actions/account/read-account.ts";
import { browserName } from "./browser-name.ts";

const methods: Readonly<Record<string, string>> = {
  demo: "Demo",
  "password+code": "Lösenord och engångskod",
  "password+passkey": "Lösenord och nyckel",
  provider: "Inloggning hos arbetsgivaren",
};

type AccountViewProps = { readonly mine: MyAccount; readonly refusal?: string | undefined };

export function AccountView({ mine, refusal }: AccountViewProps) {
  const { account, passkeys, sessions } = mine;
  return (
    <Layout>
      <PageHeading>Ditt konto</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      <SummaryList
        rows={[
          { key: "Namn", value: account.name },
          { key: "E-post", value: account.email },
          account.passwordHash === null
            ? { key: "Lösenord", value: "Inget: du loggar in på annat sätt" }
            : { key: "Lösenord", value: "Valt", change: { href: "/konto/losenord" } },
          {
            key: "App för engångskoder",
            value: account.codeConfirmed ? "Kopplad" : "Inte kopplad",
            change: { href: "/konto/engangskod", label: account.codeConfirmed ? "Byt" : "Koppla" },
          },
        ]}
      />
      <Section
        heading="Nycklar"
        id="nycklar"
        action={
          <ButtonLink kind="secondary" href="/konto/nycklar/ny">
            Lägg till en nyckel
          </ButtonLink>
        }
      >
        <Keys passkeys={passkeys} />
      </Section>
      <Section heading="Här är du inloggad" id="inloggningar">
        <Sessions sessions={sessions} />
      </Section>
    </Layout>
  );
}

function moment(at: string): string {
  return formatDateTime(Temporal.Instant.from(at));
}

function Keys({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  return (
    <DataTable
      caption="Dina nycklar"
      captionHidden
      rows={passkeys}
      empty={
        <EmptyState text="Du har ingen nyckel än. Med en nyckel bekräftar du inloggningen med fingret, ansiktet eller en pinkod i stället för en engångskod." />
      }
      columns={[
        { key: "namn", label: "Nyckel", cell: (key) => key.name },
        { key: "tillagd", label: "Tillagd", cell: (key) => moment(key.createdAt) },
        {
          key: "anvand",
          label: "Senast använd",
          cell: (key) => (key.lastUsedAt === null ? "Inte än" : moment(key.lastUsedAt)),
        },
        {
          key: "bort",
          label: "Ta bort",
          cell: (key) => (
            <Form action="/konto/nycklar/ta-bort">
              <Hidden name="nyckel" value={key.credentialId} />
              <SubmitButton kind="danger">
                Ta bort<span class="sr-only"> nyckeln {key.name}</span>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}

function Sessions({ sessions }: { readonly sessions: readonly RunningSession[] }) {
  return (
    <DataTable
      caption="Dina inloggningar"
      captionHidden
      rows={sessions}
      empty={<EmptyState text="Du är inte inloggad någon annanstans." />}
      columns={[
        {
          key: "agent",
          label: "Webbläsare",
          cell: (session) => browserName(session.agent),
        },
        { key: "satt", label: "Sätt", cell: (session) => methods[session.method] ?? session.method },
        { key: "borjan", label: "Inloggad", cell: (session) => moment(session.createdAt) },
        { key: "senast", label: "Senast använd", cell: (session) => moment(session.lastSeenAt) },
        { key: "avsluta", label: "Avsluta", cell: (session) => <EndSession session={session} /> },
      ]}
    />
  );
}

function EndSession({ session }: { readonly session: RunningSession }) {
  if (session.present) return <Status tone="active">Den här</Status>;
  return (
    <Form action={`/konto/inloggningar/${session.id}/avsluta`}>
      <SubmitButton kind="danger">
        Avsluta<span class="sr-only"> inloggningen från {moment(session.createdAt)}</span>
      </SubmitButton>
    </Form>
  );
}
