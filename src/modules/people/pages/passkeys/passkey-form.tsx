import { Form, Hidden, SubmitButton } from "../../../../ui/index.ts";

type PasskeyFormProps = {
  readonly action: string;
  /** `get` to sign in, `create` to add a key. */
  readonly ceremony: "get" | "create";
  readonly options: string;
  readonly button: string;
};

/** Keys need a script: the browser alone can ask them. Without it the form says so when it is sent. */
export function PasskeyForm({ action, ceremony, options, button }: PasskeyFormProps) {
  return (
    <div data-passkey={ceremony} data-passkey-options={options}>
      <Form action={action}>
        <Hidden name="svar" value="" />
        <SubmitButton>{button}</SubmitButton>
      </Form>
      <p role="status" data-passkey-status="true" />
      <noscript>
        <p>Webbläsaren kan använda nycklar bara när JavaScript är på. Använd en engångskod i stället.</p>
      </noscript>
    </div>
  );
}
