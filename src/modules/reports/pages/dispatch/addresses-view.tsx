import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DataTable,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import type { MemberAddress } from "../../model/dispatch/dispatch.ts";

type Props = {
  readonly addresses: readonly MemberAddress[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const kinds = { shared: "gemensam brevlåda", personal: "persons adress i arbetet" } as const;

/** Where the members want their papers. */
export function AddressesView({ addresses, members, typed, faults }: Props) {
  return (
    <Layout back={{ href: "/expediering", label: "Expediering" }} hasFaults={faults !== undefined}>
      <PageHeading>Medlemmarnas adresser</PageHeading>
      <Lead>Dit går beslut och planer. En gemensam brevlåda fungerar också när någon slutar.</Lead>
      <DataTable
        caption="Adresser"
        captionHidden
        columns={[
          { key: "medlem", label: "Medlem", cell: (one: MemberAddress) => one.member },
          { key: "adress", label: "Adress", cell: (one) => one.address },
          { key: "slag", label: "Slag", cell: (one) => kinds[one.kind] },
          {
            key: "avsluta",
            label: "Avsluta",
            cell: (one) => (
              <Form action="/expediering/adresser/avsluta">
                <Hidden name="adress" value={one.id} />
                <SubmitButton kind="secondary">
                  Använd inte längre<span class="sr-only">{` ${one.address}`}</span>
                </SubmitButton>
              </Form>
            ),
          },
        ]}
        rows={addresses}
        empty="Inga adresser är inlagda än."
      />
      <Section heading="Lägg till en adress" id="ny">
        <Form action="/expediering/adresser" typed={typed} faults={faults}>
          <Select
            name="medlem"
            label="Medlem"
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="adress" label="E-postadress" maxlength={200} />
          <RadioGroup
            name="slag"
            label="Vad är det för adress?"
            value="shared"
            options={[
              { value: "shared", label: "Gemensam brevlåda" },
              { value: "personal", label: "En persons adress i arbetet" },
            ]}
          />
          <SubmitButton>Lägg till adressen</SubmitButton>
        </Form>
      </Section>
    </Layout>
  );
}
