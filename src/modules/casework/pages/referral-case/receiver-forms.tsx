import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Expander,
  Form,
  Hidden,
  noFaults,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import { DuplicateForm } from "./duplicate-form.tsx";

type Props = {
  readonly case: ReferralCase;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** What the receiver may do now: decide on a duplicate first, then accept, ask or reject. */
export function ReceiverForms({ case: shown, typed, faults = noFaults }: Props) {
  const { referral, possible, duplicates } = shown;
  if (!possible.has("accept")) return null;
  const version = <Hidden name="version" value={String(referral.version)} />;
  const of = (step: string) => (typed?.get("step")?.[0] === step ? { typed, faults } : {});
  const open = (step: string) => typed?.get("step")?.[0] === step;
  const address = `/remisser/${referral.id}`;
  return (
    <Section heading="Svara på remissen" id="svara">
      {duplicates.length === 0 ? null : <DuplicateForm case={shown} {...of("dubblett")} />}
      {duplicates.length > 0 ? null : (
        <Form action={`${address}/acceptera`} {...of("acceptera")}>
          {version}
          <Hidden name="step" value="acceptera" />
          <TextArea name="text" label="Hälsning till avsändaren" optional rows={2} maxlength={2000} />
          <SubmitButton>
            {referral.receiver.kind === "council" ? "Ta emot till rådet" : "Ta emot remissen"}
          </SubmitButton>
        </Form>
      )}
      {possible.has("askForMore") ? (
        <Expander summary="Be om fler uppgifter" open={open("begar-mer")}>
          <Form action={`${address}/begar-mer`} {...of("begar-mer")}>
            {version}
            <Hidden name="step" value="begar-mer" />
            <TextArea name="text" label="Vad ni behöver veta" rows={3} maxlength={2000} />
            <SubmitButton kind="secondary">Skicka frågan till avsändaren</SubmitButton>
          </Form>
        </Expander>
      ) : null}
      <Expander summary="Avvisa remissen" open={open("avvisa")}>
        <Form action={`${address}/avvisa`} {...of("avvisa")}>
          {version}
          <Hidden name="step" value="avvisa" />
          <ReasonSelect case={shown} list="referralRejectReason" />
          <TextArea
            name="text"
            label="Svar till avsändaren"
            rows={3}
            maxlength={2000}
            help="Skriv varför, och gärna vad som skulle passa bättre."
          />
          <SubmitButton kind="danger">Avvisa remissen</SubmitButton>
        </Form>
      </Expander>
    </Section>
  );
}

export function ReasonSelect({
  case: { words },
  list,
}: {
  readonly case: ReferralCase;
  readonly list: "referralRejectReason" | "referralWithdrawReason";
}) {
  const options = [...(words.codes.get(list) ?? [])].map(([value, label]) => ({ value, label }));
  return <Select name="reason" label="Orsak" options={options} />;
}
