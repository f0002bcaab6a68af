import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  DateField,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { CodeList, CodeValue } from "../../model/code-list.ts";
import { listWords } from "../list-words.ts";

type ViewProps = {
  readonly list: CodeList;
  readonly value: CodeValue;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EndCodeView({ list, value, typed, faults }: ViewProps) {
  const listAddress = `/forbund/kodlistor/${list}`;
  return (
    <Layout back={{ href: listAddress, label: listWords[list].name }} hasFaults={faults !== undefined}>
      <PageHeading kicker={listWords[list].name}>Avsluta ”{value.label}”</PageHeading>
      <Lead>
        Värdet går inte att välja efter den sista dagen. Det som redan är registrerat står kvar och räknas som
        förut.
      </Lead>
      <Form action={`${listAddress}/avsluta`} typed={typed} faults={faults}>
        <Hidden name="kod" value={value.code} />
        <DateField name="sista" label="Sista dag" />
        <ButtonRow>
          <SubmitButton>Avsluta värdet</SubmitButton>
          <ButtonLink href={listAddress} kind="secondary">
            Behåll värdet
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
