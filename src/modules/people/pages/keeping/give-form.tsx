import { allDuties, dutiesByZone, dutyNames, zoneOf } from "../../../../platform/access/duty.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { ButtonLink, DateField, Form, Hidden, Select, SubmitButton } from "../../../../ui/index.ts";
import type { AssociationChoice, KeptUser } from "../../actions/keeping/read-users.ts";
import { unitKindOf } from "../../model/duty-units.ts";
import { zoneWords } from "../duty-words.ts";

type GiveFormProps = {
  readonly kept: KeptUser;
  /** The role and association chosen in the step before; undefined in the first step. */
  readonly chosen: { readonly duty: string; readonly associationId: string } | undefined;
  readonly today: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Two steps, since the role and the association decide which units there are to choose from. */
export function GiveForm(props: GiveFormProps) {
  return props.chosen === undefined ? (
    <ChooseRole {...props} />
  ) : (
    <ChoosePlace {...props} chosen={props.chosen} />
  );
}

function ChooseRole({ kept }: GiveFormProps) {
  return (
    <form class="form" method="get" action={`/drift/anvandare/${kept.user.id}`}>
      <Select
        name="roll"
        label="Roll"
        options={allDuties.map((duty) => ({
          value: duty,
          label: `${dutyNames[duty]} (${zoneWords[zoneOf(duty)]})`,
        }))}
      />
      <Select
        name="forbund"
        label="Förbund"
        help="Lämna tomt för systemadministratör."
        emptyLabel="Inget"
        value={kept.associations.length === 1 ? kept.associations[0]?.id : undefined}
        options={kept.associations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton kind="secondary">Fortsätt</SubmitButton>
    </form>
  );
}

function ChoosePlace({
  kept,
  chosen,
  today,
  typed,
  faults,
}: GiveFormProps & { readonly chosen: NonNullable<GiveFormProps["chosen"]> }) {
  const { user, associations } = kept;
  const duty = allDuties.find((one) => one === chosen.duty);
  const association = associations.find((one) => one.id === chosen.associationId);
  const kind = duty === undefined ? null : unitKindOf(duty);
  const isParty = duty !== undefined && (dutiesByZone.party as readonly string[]).includes(duty);
  return (
    <Form action={`/drift/anvandare/${user.id}/uppdrag`} typed={typed} faults={faults}>
      <Hidden name="roll" value={chosen.duty} />
      <Hidden name="forbund" value={chosen.associationId} />
      <p>
        {duty === undefined ? "" : dutyNames[duty]}
        {association === undefined ? "" : `, ${association.name}`}
      </p>
      {kind === null ? null : (
        <Select
          name="enhet"
          label={kind === "council" ? "Råd" : "Insats"}
          options={places(association, kind)}
        />
      )}
      {isParty ? (
        <Select
          name="medlem"
          label="Arbetar för"
          help="Den medlem som är arbetsgivare."
          options={places(association, "member")}
        />
      ) : null}
      <DateField name="fran" label="Från och med" value={today} />
      <DateField name="till" label="Till och med" optional />
      <SubmitButton>Ge uppdraget</SubmitButton>{" "}
      <ButtonLink kind="secondary" href={`/drift/anvandare/${user.id}`}>
        Välj en annan roll
      </ButtonLink>
    </Form>
  );
}

function places(association: AssociationChoice | undefined, kind: "intervention" | "council" | "member") {
  return (association?.workplaces ?? [])
    .filter((one) => one.kind === kind)
    .map(({ id, name }) => ({ value: id, label: name }));
}
