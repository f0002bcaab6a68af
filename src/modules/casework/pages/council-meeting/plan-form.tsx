import type { Faults, Typed } from "../../../../ui/index.ts";
import { DateField, Form, Hidden, SubmitButton, TextField } from "../../../../ui/index.ts";
import type { MeetingPlan } from "../../model/council/meeting.ts";

type Props = {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly plan?: MeetingPlan | undefined;
  readonly button: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Day, time and place of a meeting. */
export function PlanForm({ action, hidden, plan, button, typed, faults }: Props) {
  return (
    <Form action={action} typed={typed} faults={faults}>
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <DateField name="heldOn" label="Dag" value={plan?.heldOn} />
      <TextField
        name="startsAt"
        label="Tid"
        width="short"
        optional
        maxlength={10}
        help="Till exempel 13.00."
        value={plan?.startsAt}
      />
      <TextField name="place" label="Plats" optional maxlength={200} value={plan?.place} />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
