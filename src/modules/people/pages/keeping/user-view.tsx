import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  DataTable,
  DateField,
  EmptyState,
  Expander,
  Form,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { KeptUser, NamedAssignment, User } from "../../actions/keeping/read-users.ts";
import { dutyAt } from "../duty-words.ts";
import { GiveForm } from "./give-form.tsx";

export type UserViewProps = {
  readonly kept: KeptUser;
  readonly today: string;
  readonly chosen?: { readonly duty: string; readonly associationId: string } | undefined;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  readonly refusal?: string | undefined;
  /** Shown once, just after it was made. */
  readonly invitation?: { readonly address: string; readonly days: number } | undefined;
};

export function UserView(props: UserViewProps) {
  const { kept, today, refusal, invitation } = props;
  const { user, assignments } = kept;
  return (
    <Layout back={{ href: "/drift/anvandare", label: "Användare" }} hasFaults={props.faults !== undefined}>
      <PageHeading>{user.name}</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      {invitation === undefined ? null : <Invitation {...invitation} />}
      <SummaryList
        rows={[
          { key: "E-post", value: user.email },
          {
            key: "Arbetsgivare",
            value: user.employedByAssociation ? `${user.employer} (samordningsförbund)` : user.employer,
          },
          { key: "Lösenord", value: user.hasPassword ? "Valt" : "Inte valt än" },
          { key: "Konto", value: user.active ? "Öppet" : "Stängt: ingen kan logga in på det" },
        ]}
      />
      <Section heading="Uppdrag" id="uppdrag">
        <Assignments userId={user.id} assignments={assignments} today={today} />
      </Section>
      {user.active ? (
        <Section heading="Ge ett uppdrag" id="ge-uppdrag">
          <GiveForm
            kept={kept}
            today={today}
            chosen={props.chosen}
            typed={props.typed}
            faults={props.faults}
          />
        </Section>
      ) : null}
      <Section heading="Konto" id="konto">
        <AccountButtons user={user} />
      </Section>
    </Layout>
  );
}

function Invitation({ address, days }: { readonly address: string; readonly days: number }) {
  return (
    <InfoBox heading="Länken visas bara nu">
      <p>
        Ge användaren länken på ett säkert sätt. Den går att använda en gång och gäller i {days} dagar:{" "}
        <code>{address}</code>
      </p>
    </InfoBox>
  );
}

function Assignments({
  userId,
  assignments,
  today,
}: {
  readonly userId: string;
  readonly assignments: readonly NamedAssignment[];
  readonly today: string;
}) {
  return (
    <DataTable
      caption="Uppdrag"
      captionHidden
      rows={assignments}
      empty={<EmptyState text="Inget uppdrag än. Utan uppdrag kan användaren logga in men inte se något." />}
      columns={[
        { key: "roll", label: "Uppdrag", cell: (one) => dutyAt(one) },
        { key: "forbund", label: "Förbund", cell: (one) => one.associationName },
        { key: "fran", label: "Från", cell: (one) => one.validFrom, nowrap: true },
        { key: "till", label: "Till", cell: (one) => one.validTo ?? "Tills vidare", nowrap: true },
        {
          key: "avsluta",
          label: "Avsluta",
          cell: (one) =>
            one.validTo !== null && one.validTo < today ? (
              `Slut ${formatDate(one.validTo)}`
            ) : (
              <EndForm userId={userId} one={one} today={today} />
            ),
        },
      ]}
    />
  );
}

function EndForm({
  userId,
  one,
  today,
}: {
  readonly userId: string;
  readonly one: NamedAssignment;
  readonly today: string;
}) {
  return (
    <Expander summary="Avsluta">
      <Form action={`/drift/anvandare/${userId}/uppdrag/${one.id}/avsluta`}>
        <DateField name="sista" label="Sista dag" value={one.validTo ?? today} />
        <SubmitButton kind="danger">
          Avsluta uppdraget<span class="sr-only"> {dutyAt(one)}</span>
        </SubmitButton>
      </Form>
    </Expander>
  );
}

function AccountButtons({ user }: { readonly user: User }) {
  const base = `/drift/anvandare/${user.id}`;
  const button = (action: string, label: string, kind: "secondary" | "danger") => (
    <Form action={`${base}/${action}`}>
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </Form>
  );
  if (!user.active) return <ButtonRow>{button("oppna", "Öppna kontot", "secondary")}</ButtonRow>;
  return (
    <ButtonRow>
      {button(
        "inbjudan",
        user.hasPassword ? "Skapa länk för nytt lösenord" : "Skapa en inbjudan",
        "secondary",
      )}
      {button("logga-ut", "Logga ut överallt", "secondary")}
      {button("stang", "Stäng kontot", "danger")}
    </ButtonRow>
  );
}
