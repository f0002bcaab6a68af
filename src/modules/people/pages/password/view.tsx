import type { Faults } from "../../../../ui/index.ts";
import { Form, Layout, PageHeading, PasswordField, SubmitButton } from "../../../../ui/index.ts";
import { shortestPassword } from "../../model/password.ts";

export function NewPasswordFields() {
  const help = `Minst ${shortestPassword} tecken. Några ord i rad är lätta att minnas och svåra att gissa.`;
  return (
    <>
      <PasswordField name="nytt" label="Nytt lösenord" help={help} autocomplete="new-password" />
      <PasswordField name="igen" label="Nytt lösenord en gång till" autocomplete="new-password" />
    </>
  );
}

export function PasswordView({ faults }: { readonly faults?: Faults | undefined }) {
  return (
    <Layout back={{ href: "/konto", label: "Ditt konto" }} hasFaults={faults !== undefined}>
      <PageHeading>Byt lösenord</PageHeading>
      <Form action="/konto/losenord" faults={faults}>
        <PasswordField name="nuvarande" label="Nuvarande lösenord" autocomplete="current-password" />
        <NewPasswordFields />
        <SubmitButton>Byt lösenord</SubmitButton>
      </Form>
    </Layout>
  );
}
