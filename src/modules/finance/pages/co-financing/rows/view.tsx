import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  CheckboxGroup,
  EmptyState,
  Form,
  Layout,
  PageHeading,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";

type Props = {
  readonly found: FoundProject;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function RowsView({ found: { project, costRows }, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/projekt/${project.id}`, label: project.name }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Rader som är ${project.name}`}</PageHeading>
      {costRows.length === 0 ? (
        <EmptyState text="Inga budgetrader är inlagda. Lägg till raderna under budgeten först." />
      ) : (
        <Form action={`/ekonomi/projekt/${project.id}/rader`} typed={typed} faults={faults}>
          <CheckboxGroup
            name="rader"
            label="Projektets rader"
            help="Raderna är projektets särredovisning. Koppla projektets objekt i bokföringen till dem."
            optional
            values={costRows.filter((row) => row.projectId === project.id).map(({ id }) => id)}
            options={costRows.map(({ id, label }) => ({ value: id, label }))}
          />
          <SubmitButton>Spara raderna</SubmitButton>
        </Form>
      )}
    </Layout>
  );
}
