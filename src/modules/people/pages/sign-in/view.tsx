import { Lead, PageHeading, PlainLayout } from "../../../../ui/index.ts";
import type { NamedAssignment } from "../../actions/demo-sign-in.ts";
import { DemoChoices } from "./demo-choices.tsx";

type SignInViewProps = {
  readonly till: string;
  /** Undefined where the demo is off. */
  readonly demo: readonly NamedAssignment[] | undefined;
};

export function SignInView({ till, demo }: SignInViewProps) {
  return (
    <PlainLayout>
      <PageHeading>Logga in</PageHeading>
      {demo === undefined ? null : (
        <>
          <Lead>Välj vem du vill vara. Du kan byta när du vill.</Lead>
          <DemoChoices assignments={demo} till={till} />
        </>
      )}
    </PlainLayout>
  );
}
