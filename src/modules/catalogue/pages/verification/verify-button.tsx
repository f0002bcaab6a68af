import { ButtonRow, Form, SubmitButton } from "../../../../ui/index.ts";

/** The editor's own act, apart from saving: somebody has looked, and what stands is true. */
export function VerifyButton({ entryId }: { readonly entryId: string }) {
  return (
    <Form action={`/insatskatalog/${entryId}/verifiera`}>
      <ButtonRow>
        <SubmitButton kind="secondary">Uppgifterna stämmer</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
