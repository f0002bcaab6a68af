import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  DateField,
  EmptyState,
  Expander,
  Form,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { Ledger } from "../../actions/consent/read-ledger.ts";
import type { Consent } from "../../model/consent/consent.ts";
import { consentKinds, consentState } from "../../model/consent/consent.ts";
import { personName } from "../../model/person/person.ts";
import { consentStateNames, kindNames } from "../referral-form/consent-words.ts";
import { consentSentence } from "../referral-words/consent-summary.tsx";

/** A refused withdrawal: which consent, and what was typed. */
export type Refused = { readonly consentId: string; readonly typed: Typed; readonly faults: Faults };
type Props = { readonly ledger: Ledger; readonly today: string; readonly refused?: Refused | undefined };

/** The person's consents, each kind apart, with their whole history. */
export function LedgerView({ ledger, today, refused }: Props) {
  const { person, consents } = ledger;
  return (
    <>
      <PageHeading
        kicker="Samtycken"
        action={
          <ButtonLink href={`/personer/${person.id}/samtycken/nytt`}>Lägg till ett samtycke</ButtonLink>
        }
      >
        {personName(person)}
      </PageHeading>
      <Lead>
        Personen kan när som helst ta tillbaka ett samtycke. Det gäller genast, och alla enheter som har
        personen får veta det.
      </Lead>
      {consentKinds.map((kind) => {
        const rows = consents.filter((consent) => consent.kind === kind);
        return (
          <Section heading={kindNames[kind]} id={`samtycke-${kind}`}>
            {rows.length === 0 ? (
              <EmptyState text="Inget samtycke av det slaget är registrerat." />
            ) : (
              rows.map((consent) => (
                <Entry consent={consent} ledger={ledger} today={today} refused={refused} />
              ))
            )}
          </Section>
        );
      })}
    </>
  );
}

function Entry({ consent, ledger, today, refused }: Props & { readonly consent: Consent }) {
  const state = consentState(consent, today);
  const { label, tone } = consentStateNames[state];
  const registered = `${ledger.users.get(consent.registeredBy) ?? "okänd användare"}, ${formatDate(consent.givenOn)}`;
  const own = refused?.consentId === consent.id ? refused : undefined;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Läge", value: <Status tone={tone}>{label}</Status> },
          { key: "Samtycke", value: consentSentence(consent) },
          { key: "Registrerat av", value: registered },
          ...(consent.withdrawnOn === null
            ? []
            : [{ key: "Återkallat", value: formatDate(consent.withdrawnOn) }]),
        ]}
      />
      {consent.withdrawnOn === null ? (
        <Expander summary="Återkalla samtycket" open={own !== undefined}>
          <Form
            action={`/personer/${ledger.person.id}/samtycken/${consent.id}/aterkalla`}
            typed={own?.typed}
            faults={own?.faults}
          >
            <DateField name="withdrawnOn" label="Dag då personen tog tillbaka samtycket" value={today} />
            <SubmitButton kind="danger">Återkalla samtycket</SubmitButton>
          </Form>
        </Expander>
      ) : null}
    </>
  );
}
