import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Expander,
  Form,
  Hidden,
  noFaults,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import { contentFields } from "../../model/referral/referral-content.ts";
import { fieldWords } from "../referral-words/state-words.ts";
import { ReasonSelect } from "./receiver-forms.tsx";

type Props = {
  readonly case: ReferralCase;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** What the sender may do now: answer a question, add to the referral, or take it back. */
export function SenderForms({ case: shown, typed, faults = noFaults }: Props) {
  const { referral, possible } = shown;
  if (!possible.has("withdraw")) return null;
  const version = <Hidden name="version" value={String(referral.version)} />;
  const of = (step: string) => (typed?.get("step")?.[0] === step ? { typed, faults } : {});
  const open = (step: string) => typed?.get("step")?.[0] === step;
  const address = `/remisser/${referral.id}`;
  return (
    <Section heading="Det här kan du göra" id="gora">
      {possible.has("answerQuestion") ? (
        <Form action={`${address}/svara`} {...of("svara")}>
          {version}
          <Hidden name="step" value="svara" />
          <TextArea name="text" label="Svar på mottagarens fråga" rows={4} maxlength={4000} />
          <SubmitButton>Skicka svaret</SubmitButton>
        </Form>
      ) : null}
      {referral.state === "draft" ? null : (
        <Expander summary="Komplettera remissen" open={open("komplettera")}>
          <Form action={`${address}/komplettera`} {...of("komplettera")}>
            {version}
            <Hidden name="step" value="komplettera" />
            {contentFields.map((field) => (
              <TextArea
                name={field}
                label={fieldWords[field]}
                value={referral[field]}
                rows={4}
                maxlength={8000}
              />
            ))}
            <TextField
              name="reason"
              label="Varför du ändrar"
              maxlength={500}
              help="Sparas i historiken tillsammans med det som stod förut."
            />
            <SubmitButton kind="secondary">Skicka kompletteringen</SubmitButton>
          </Form>
        </Expander>
      )}
      <Expander
        summary={referral.state === "draft" ? "Kasta utkastet" : "Ta tillbaka remissen"}
        open={open("aterta")}
      >
        <Form action={`${address}/aterta`} {...of("aterta")}>
          {version}
          <Hidden name="step" value="aterta" />
          <ReasonSelect case={shown} list="referralWithdrawReason" />
          <TextArea name="text" label="Meddelande till mottagaren" optional rows={2} maxlength={2000} />
          <SubmitButton kind="danger">
            {referral.state === "draft" ? "Kasta utkastet" : "Ta tillbaka remissen"}
          </SubmitButton>
        </Form>
      </Expander>
    </Section>
  );
}
