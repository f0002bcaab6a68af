import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Expander,
  Form,
  Hidden,
  InfoBox,
  Lead,
  PageHeading,
  PasswordField,
  PlainLayout,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import type { NamedAssignment } from "../../actions/sign-in/demo-sign-in.ts";
import { DemoChoices } from "./demo-choices.tsx";

export interface SignInOffer {
  readonly till: string;
  /** Undefined where the demo is off. */
  readonly demo: readonly NamedAssignment[] | undefined;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

type SignInViewProps = SignInOffer & {
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  readonly refusal?: string | undefined;
};

export function SignInView(props: SignInViewProps) {
  const { till, demo, providers, typed, faults, refusal } = props;
  const account = <AccountForm {...props} />;
  return (
    <PlainLayout hasFaults={faults !== undefined}>
      <PageHeading>Logga in</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      {demo === undefined ? null : (
        <>
          <Lead>Välj vem du vill vara. Du kan byta när du vill.</Lead>
          <DemoChoices assignments={demo} till={till} />
        </>
      )}
      {providers.map((provider) => (
        <p>
          <a
            class="button button--secondary"
            href={`/logga-in/extern/${provider.id}?till=${encodeURIComponent(till)}`}
          >
            Logga in med {provider.name}
          </a>
        </p>
      ))}
      {demo === undefined ? (
        account
      ) : (
        <Expander summary="Logga in med eget konto" open={typed !== undefined}>
          {account}
        </Expander>
      )}
      <p>
        <a href="/katalog">Sök stöd i insatskatalogen</a> utan att logga in.
      </p>
    </PlainLayout>
  );
}

function AccountForm({ till, typed, faults }: SignInViewProps) {
  return (
    <Form action="/logga-in" typed={typed} faults={faults}>
      <Hidden name="till" value={till} />
      <TextField
        name="epost"
        label="E-post"
        type="email"
        inputmode="email"
        autocomplete="username"
        spellcheck={false}
      />
      <PasswordField name="losenord" label="Lösenord" autocomplete="current-password" />
      <SubmitButton>Fortsätt</SubmitButton>
    </Form>
  );
}
