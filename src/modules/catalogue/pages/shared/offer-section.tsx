import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Hidden,
  Section,
  Status,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { Offer } from "../../model/shared/shared.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { municipalityName } from "../../model/vocabulary.ts";

type Props = {
  readonly offers: readonly Offer[];
  readonly vocabulary: Vocabulary;
  readonly associationId: string;
  readonly mayKeep: boolean;
  readonly failed: FailedForm | undefined;
};

const states = {
  asked: { tone: "attention", text: "Väntar på svar" },
  accepted: { tone: "done", text: "Erbjuds" },
  declined: { tone: "neutral", text: "Nej" },
} as const;

/** Entries that one association owns and another offers too. */
export function OfferSection({ offers, vocabulary, associationId, mayKeep, failed }: Props) {
  return (
    <Section id="erbjud" heading="Insatser som flera erbjuder">
      <p>
        Vill ni erbjuda en insats som ett annat förbund äger? Fråga förbundet. Säger det ja visas insatsen
        också i er katalog, för dem som bor i era kommuner. Texten ändras bara av den som äger den.
      </p>
      <DataTable
        caption="Insatser som flera erbjuder"
        captionHidden
        rows={offers}
        empty={<EmptyState text="Inget förbund har frågat, och ni har inte frågat om någon insats." />}
        columns={[
          {
            key: "entry",
            label: "Insats",
            cell: (row) => <a href={`/katalog/insats/${row.ownerSlug}/${row.entrySlug}`}>{row.entryName}</a>,
          },
          { key: "owner", label: "Ägs av", cell: (row) => row.ownerName },
          { key: "asker", label: "Erbjuds även av", cell: (row) => row.associationName },
          {
            key: "municipalities",
            label: "För dem som bor i",
            cell: (row) => row.municipalities.map((code) => municipalityName(vocabulary, code)).join(", "),
          },
          {
            key: "state",
            label: "Läge",
            cell: (row) => <Status tone={states[row.state].tone}>{states[row.state].text}</Status>,
          },
          ...(mayKeep
            ? [
                {
                  key: "do",
                  label: "Gör så här",
                  cell: (row: Offer) => <Choices offer={row} isOwner={row.ownerId === associationId} />,
                },
              ]
            : []),
        ]}
      />
      {mayKeep ? (
        <Form action="/insatskatalog/gemensamma/erbjud" typed={failed?.typed} faults={failed?.faults}>
          <TextField
            name="adress"
            label="Insatsens adress i katalogen"
            help="Öppna insatsen och kopiera adressen högst upp i webbläsaren."
            maxlength={2_000}
          />
          <TextArea
            name="kontakt"
            label="Vem kontaktar man hos er?"
            help="En mottagning eller gemensam brevlåda, aldrig en enskild persons uppgifter."
            maxlength={300}
            optional
          />
          <SubmitButton>Fråga förbundet</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}

function Choices({ offer, isOwner }: { readonly offer: Offer; readonly isOwner: boolean }) {
  if (!isOwner) return <Choice offer={offer} ending="ta-tillbaka" text="Ta tillbaka" />;
  return (
    <>
      {offer.state === "accepted" ? null : <Choice offer={offer} ending="ja" text="Säg ja" />}
      {offer.state === "declined" ? null : <Choice offer={offer} ending="nej" text="Säg nej" />}
    </>
  );
}

function Choice(props: { readonly offer: Offer; readonly ending: string; readonly text: string }) {
  const { offer, ending, text } = props;
  return (
    <Form action={`/insatskatalog/gemensamma/erbjud/${ending}`}>
      <Hidden name="forbund" value={offer.associationId} />
      <Hidden name="agare" value={offer.ownerId} />
      <Hidden name="insats" value={offer.entryId} />
      <SubmitButton kind="secondary">
        {text}
        <span class="sr-only">: {offer.entryName}</span>
      </SubmitButton>
    </Form>
  );
}
