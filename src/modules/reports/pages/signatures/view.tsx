import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DateField,
  FieldsetSection,
  Form,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  Select,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../ui/index.ts";
import type { SeatsPage } from "../../actions/read-seats.ts";
import type { Seat } from "../../model/seat.ts";
import { dayText } from "../words.ts";
import { mostSeats } from "./form.ts";

type Props = {
  readonly found: SeatsPage;
  readonly mayWrite: boolean;
  readonly again?:
    | { readonly part: "seats" | "adoption"; readonly typed: Typed; readonly faults: Faults }
    | undefined;
};

const empty: Seat = { role: "", name: "", memberId: null, signedOn: null };

export function SignaturesView({ found: { report, seats, members }, mayWrite, again }: Props) {
  const home = `/dokument/${report.id}`;
  const missing = seats.filter(({ signedOn }) => signedOn === null);
  const ofAdoption = again?.part === "adoption" ? again : undefined;
  const ofSeats = again?.part === "seats" ? again : undefined;
  const lines = [...seats, empty].slice(0, mostSeats);
  return (
    <Layout back={{ href: home, label: report.title }} hasFaults={again !== undefined}>
      <PageHeading kicker={report.title}>Antagande och underskrifter</PageHeading>
      {seats.length > 0 ? (
        <InfoBox kind={missing.length === 0 ? "info" : "warning"}>
          {missing.length === 0
            ? `Alla ${seats.length} platser har skrivit under.`
            : `${missing.length} av ${seats.length} underskrifter saknas: ${missing.map((seat) => seatText(seat, members)).join("; ")}.`}
        </InfoBox>
      ) : null}
      {mayWrite ? null : <Read seats={seats} members={members} />}
      <Section id="antagande" heading="Antagande">
        {mayWrite ? (
          <Form action={`${home}/antagande`} typed={ofAdoption?.typed} faults={ofAdoption?.faults}>
            <DateField name="antagen" label="Antagen av styrelsen" optional value={report.adoptedOn ?? ""} />
            <TextField
              name="beslut"
              label="Beslut"
              help="Protokoll och paragraf, till exempel § 58 2018-11-21."
              optional
              value={report.adoptedReference}
            />
            <SubmitButton kind="secondary">Spara antagandet</SubmitButton>
          </Form>
        ) : (
          <p>
            {report.adoptedOn === null
              ? "Inte antagen än."
              : `${dayText(report.adoptedOn)}. ${report.adoptedReference}`}
          </p>
        )}
      </Section>
      {mayWrite ? (
        <Section id="platser" heading="Styrelsens platser">
          <p>
            Den som sitter på platsen när årsredovisningen undertecknas skriver under, också för tid före sitt
            tillträde. För statens medlemmar krävs underskrift; ett justerat protokoll räcker inte.
          </p>
          <Form action={`${home}/underskrifter`} typed={ofSeats?.typed} faults={ofSeats?.faults}>
            {lines.map((seat, at) => (
              <SeatFields seat={seat} at={at} members={members} isNew={at === seats.length} />
            ))}
            <SubmitButton>Spara underskrifterna</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Layout>
  );
}

function SeatFields(props: {
  readonly seat: Seat;
  readonly at: number;
  readonly members: SeatsPage["members"];
  readonly isNew: boolean;
}) {
  const { seat, at, members, isNew } = props;
  return (
    <FieldsetSection
      id={`plats-${at}`}
      legend={isNew ? "Ny plats" : `Plats ${at + 1}: ${seatText(seat, members)}`}
    >
      <TextField
        name={`roll${at}`}
        label="Uppdrag"
        help="Till exempel ordförande eller ledamot. Töm fältet för att ta bort platsen."
        optional={isNew}
        value={seat.role}
      />
      <TextField name={`namn${at}`} label="Namn" optional value={seat.name} />
      <Select
        name={`medlem${at}`}
        label="Utsedd av"
        optional
        value={seat.memberId ?? ""}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name={`dag${at}`} label="Undertecknad" optional value={seat.signedOn ?? ""} />
    </FieldsetSection>
  );
}

function Read({ seats, members }: Pick<SeatsPage, "seats" | "members">) {
  return (
    <SummaryList
      rows={seats.map((seat) => ({
        key: seatText(seat, members),
        value: seat.signedOn === null ? "Inte undertecknad" : `Undertecknad ${dayText(seat.signedOn)}`,
      }))}
    />
  );
}

function seatText({ role, name, memberId }: Seat, members: SeatsPage["members"]): string {
  const member = members.find(({ id }) => id === memberId)?.name ?? "";
  return [role.toLowerCase(), name, member].filter((text) => text !== "").join(", ");
}
