import {
  ButtonLink,
  ButtonRow,
  Form,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { Entry } from "../../../model/entry.ts";

export function RemoveView({ entry }: { readonly entry: Pick<Entry, "id" | "name"> }) {
  const back = `/insatskatalog/${entry.id}/publicera`;
  return (
    <Layout back={{ href: back, label: entry.name }}>
      <PageHeading kicker="Ta bort insatsen">{entry.name}</PageHeading>
      <Lead>Läsarna hittar den inte längre. Det som är planerat avbryts.</Lead>
      <p>
        Texten och historiken finns kvar här, och du kan ta tillbaka insatsen som utkast. Adressen förblir
        dess egen.
      </p>
      <Form action={`/insatskatalog/${entry.id}/ta-bort`}>
        <ButtonRow>
          <SubmitButton kind="danger">Ta bort insatsen ur katalogen</SubmitButton>
          <ButtonLink href={back} kind="secondary">
            Behåll den
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
