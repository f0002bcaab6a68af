import type { Faults } from "../../../../ui/index.ts";
import { Form, Lead, PageHeading, PlainLayout, SubmitButton } from "../../../../ui/index.ts";
import { NewPasswordFields } from "../password/view.tsx";

type InvitationViewProps = {
  readonly token: string;
  readonly person: { readonly name: string; readonly email: string };
  readonly faults?: Faults | undefined;
};

export function InvitationView({ token, person, faults }: InvitationViewProps) {
  return (
    <PlainLayout hasFaults={faults !== undefined}>
      <PageHeading>Välkommen till Samordna</PageHeading>
      <Lead>
        Hej {person.name}. Välj ett lösenord. Du loggar sedan in med {person.email}.
      </Lead>
      <Form action={`/inbjudan/${token}`} faults={faults}>
        <NewPasswordFields />
        <SubmitButton>Välj lösenordet och fortsätt</SubmitButton>
      </Form>
    </PlainLayout>
  );
}
