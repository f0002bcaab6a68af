import type { Typed } from "../../../../ui/index.ts";
import { ButtonRow, Form, Hidden, SubmitButton } from "../../../../ui/index.ts";

/** What was typed goes along unseen, so that what has been looked through is what is saved. */
export function ReviewButtons(props: {
  readonly action: string;
  readonly typed: Typed;
  readonly save: string;
  /** More that the next step needs. */
  readonly more?: Readonly<Record<string, string>>;
}) {
  return (
    <Form action={props.action}>
      {[...props.typed]
        .filter(([name]) => name !== "steg" && !(name in (props.more ?? {})))
        .map(([name, values]) => (
          <Hidden name={name} value={values[0] ?? ""} />
        ))}
      {Object.entries(props.more ?? {}).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <ButtonRow>
        <SubmitButton name="steg" value="spara">
          {props.save}
        </SubmitButton>
        <SubmitButton kind="secondary" name="steg" value="andra">
          Ändra uppgifterna
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}
