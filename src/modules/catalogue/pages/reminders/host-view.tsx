import { formatDate } from "../../../../platform/values/format.ts";
import { ButtonRow, Form, InfoBox, Lead, Section, SubmitButton, SummaryList } from "../../../../ui/index.ts";
import type { Letter } from "../../model/reminders/sent-letter.ts";
import { EntryFrame } from "../editing/entry-frame.tsx";
import type { FrameFacts } from "../editing/show-entry.ts";
import { VerifyButton } from "../verification/verify-button.tsx";
import { LettersTable } from "./letters-table.tsx";

type Props = FrameFacts & {
  readonly letters: readonly Letter[];
  readonly sendsMail: boolean;
  /** A link made just now, shown this once: only its hash is kept. */
  readonly newLink?: string | undefined;
};

const verifiers = { "": "", host: " av huvudmannen", editor: " av en redaktör" } as const;

/** How an editor reaches the host of an entry, and what has been sent. */
export function EntryHostView({ letters, sendsMail, newLink, ...facts }: Props) {
  const { entry } = facts.found;
  const address = `/insatskatalog/${entry.id}`;
  const canMail = sendsMail && entry.contactAddress !== "";
  return (
    <EntryFrame {...facts} part="host">
      <Lead>
        Huvudmannen bekräftar uppgifterna och föreslår ändringar genom en egen länk, utan konto. Inget
        publiceras utan dig.
      </Lead>
      <SummaryList
        rows={[
          {
            key: "Bekräftad",
            value:
              entry.verifiedOn === null
                ? "Inte än"
                : `${formatDate(entry.verifiedOn)}${verifiers[entry.verifiedBy]}`,
          },
          { key: "Påminns på", value: entry.contactAddress || "Ingen adress" },
        ]}
      />
      <VerifyButton entryId={entry.id} />
      {newLink === undefined ? null : <NewLink address={newLink} />}
      <Section id="paminn" heading="Be huvudmannen bekräfta">
        {canMail ? (
          <Form action={`${address}/paminn`}>
            <SubmitButton>Skicka påminnelse nu</SubmitButton>
          </Form>
        ) : (
          <p>
            {sendsMail
              ? "Insatsen har ingen adress att skriva till. Fyll i den på insatsen, eller lämna över en länk själv."
              : "Den här installationen skickar ingen e-post. Lämna över en länk själv."}
          </p>
        )}
        <p>
          En länk som du lämnar över själv gäller i 60 dagar. Länkar som du har lämnat ut förut slutar gälla.
        </p>
        <Form action={`${address}/lank`}>
          <ButtonRow>
            <SubmitButton kind="secondary">Skapa en länk att lämna över</SubmitButton>
          </ButtonRow>
        </Form>
        <Form action={`${address}/lank/avsluta`}>
          <SubmitButton kind="danger">Avsluta alla länkar till insatsen</SubmitButton>
        </Form>
      </Section>
      <Section id="brev" heading="Brev om insatsen">
        <LettersTable letters={letters} />
      </Section>
    </EntryFrame>
  );
}

function NewLink({ address }: { readonly address: string }) {
  return (
    <InfoBox heading="Länken är skapad">
      <p>Kopiera den nu. Den visas bara den här gången.</p>
      <p>
        <code>{address}</code>
      </p>
    </InfoBox>
  );
}
