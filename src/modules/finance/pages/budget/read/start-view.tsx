import { EmptyState, Form, Hidden, RadioGroup, Section, SubmitButton } from "../../../../../ui/index.ts";

type Props = {
  readonly year: number;
  readonly canCopy: boolean;
  readonly closed: boolean;
  readonly mayKeep: boolean;
};

/** The year has no budget: how to begin one, for those who may. */
export function StartBudget({ year, canCopy, closed, mayKeep }: Props) {
  const options = [
    ...(canCopy
      ? [
          { value: "lastYear", label: `Kopiera budgeten för ${year - 1}` },
          {
            value: "lastYearWithAdditions",
            label: `Kopiera budgeten för ${year - 1} med besluten under året`,
            help: "Beslut om mer pengar till en rad läggs till radens belopp.",
          },
        ]
      : []),
    { value: "empty", label: "Börja med tomma rader" },
  ];
  return (
    <>
      <EmptyState text={`Det finns ingen budget för ${year} än.`} />
      {mayKeep && !closed ? (
        <Section id="borja" heading="Börja på budgeten">
          <Form action="/ekonomi/budget/borja">
            <Hidden name="ar" value={String(year)} />
            <RadioGroup
              name="start"
              label="Vad vill du utgå från?"
              value={canCopy ? "lastYear" : "empty"}
              options={options}
            />
            <SubmitButton>{`Börja på budgeten för ${year}`}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {closed ? <p>{`Året ${year} är stängt.`}</p> : null}
    </>
  );
}
