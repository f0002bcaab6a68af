import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { CommonCatalogue, Offer } from "../../model/shared/shared.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { OfferSection } from "./offer-section.tsx";

/** The form that could not be taken, which is shown again with what was typed. */
export interface FailedPart {
  readonly part: "common" | "offer";
  readonly form: FailedForm;
}

type Props = {
  readonly shared: {
    readonly commons: readonly CommonCatalogue[];
    readonly offers: readonly Offer[];
    readonly vocabulary: Vocabulary;
  };
  readonly associationId: string;
  readonly mayKeep: boolean;
  readonly failed: FailedPart | undefined;
};

/** Catalogues over several associations, and entries that several offer. */
export function SharedView({ shared, associationId, mayKeep, failed }: Props) {
  return (
    <Layout
      wide
      back={{ href: "/insatskatalog", label: "Insatskatalog" }}
      hasFaults={(failed?.form.faults.size ?? 0) > 0}
    >
      <PageHeading>Gemensamma kataloger</PageHeading>
      <Lead>
        Alla förbunds insatser finns i hela landets katalog. Här kan förbund i ett län också visa en katalog
        ihop, och erbjuda varandras insatser. Varje förbund äger sina egna texter.
      </Lead>
      <Section id="kataloger" heading="Kataloger över flera förbund">
        <DataTable
          caption="Gemensamma kataloger"
          captionHidden
          rows={shared.commons}
          empty={<EmptyState text="Ingen gemensam katalog finns ännu." />}
          columns={[
            {
              key: "name",
              label: "Katalog",
              cell: (row) => <a href={`/katalog/gemensam/${row.slug}`}>{row.name}</a>,
            },
            {
              key: "members",
              label: "Förbund",
              cell: (row) => row.members.map(({ name }) => name).join(", ") || "inget ännu",
            },
            {
              key: "own",
              label: "Ert förbund",
              cell: (row) => <Membership {...{ row, associationId, mayKeep }} />,
            },
          ]}
        />
        {mayKeep ? <CommonForm failed={failed?.part === "common" ? failed.form : undefined} /> : null}
      </Section>
      <OfferSection
        {...{ associationId, mayKeep }}
        offers={shared.offers}
        vocabulary={shared.vocabulary}
        failed={failed?.part === "offer" ? failed.form : undefined}
      />
    </Layout>
  );
}

function Membership(props: {
  readonly row: CommonCatalogue;
  readonly associationId: string;
  readonly mayKeep: boolean;
}) {
  const { row, associationId, mayKeep } = props;
  const isIn = row.members.some((member) => member.associationId === associationId);
  const state = isIn ? <Status tone="done">Är med</Status> : <Status tone="neutral">Är inte med</Status>;
  if (!mayKeep) return state;
  return (
    <>
      {state}
      <Form action={`/insatskatalog/gemensamma/${row.id}/${isIn ? "lamna" : "ga-med"}`}>
        <SubmitButton kind="secondary">
          {isIn ? "Lämna" : "Gå med"}
          <span class="sr-only">: {row.name}</span>
        </SubmitButton>
      </Form>
    </>
  );
}

function CommonForm({ failed }: { readonly failed: FailedForm | undefined }) {
  return (
    <Section id="ny" level={3} heading="Öppna en ny gemensam katalog">
      <Form action="/insatskatalog/gemensamma" typed={failed?.typed} faults={failed?.faults}>
        <TextField
          name="namn"
          label="Katalogens namn"
          help="Till exempel Stöd i Stockholms län."
          maxlength={120}
        />
        <TextArea
          name="om"
          label="Om katalogen"
          help="Visas överst för läsaren."
          maxlength={1_000}
          optional
        />
        <SubmitButton>Öppna katalogen</SubmitButton>
      </Form>
    </Section>
  );
}
