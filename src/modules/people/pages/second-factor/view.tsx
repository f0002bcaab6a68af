import {
  Form,
  InfoBox,
  Lead,
  PageHeading,
  PlainLayout,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import { PasskeyForm } from "../passkeys/passkey-form.tsx";

type SecondFactorViewProps = {
  readonly hasCode: boolean;
  /** What the browser asks the key for, as JSON; undefined where the account has no passkey. */
  readonly passkeyOptions?: string | undefined;
  readonly refusal?: string | undefined;
};

export function SecondFactorView({ hasCode, passkeyOptions, refusal }: SecondFactorViewProps) {
  return (
    <PlainLayout>
      <PageHeading>Bekräfta att det är du</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      {passkeyOptions === undefined ? null : (
        <PasskeyForm
          action="/logga-in/nyckel"
          ceremony="get"
          options={passkeyOptions}
          button="Använd din nyckel"
        />
      )}
      {hasCode ? <CodeForm action="/logga-in/kod" /> : null}
      <p>
        <a href="/logga-in">Börja om</a>
      </p>
    </PlainLayout>
  );
}

export function CodeForm({
  action,
  button = "Logga in",
}: {
  readonly action: string;
  readonly button?: string;
}) {
  return (
    <>
      <Lead>Öppna appen för engångskoder och skriv koden för Samordna.</Lead>
      <Form action={action}>
        <TextField
          name="kod"
          label="Engångskod"
          help="Sex siffror."
          width="short"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={9}
        />
        <SubmitButton>{button}</SubmitButton>
      </Form>
    </>
  );
}
