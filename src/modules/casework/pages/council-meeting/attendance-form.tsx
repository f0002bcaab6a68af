import type { Faults, Typed } from "../../../../ui/index.ts";
import { FieldsetSection, Form, Hidden, Select, SubmitButton, TextField } from "../../../../ui/index.ts";
import type { AttendanceChoices } from "../../actions/council/read-attendance.ts";
import { emptySeats, mostSeats } from "./seat-schema.ts";

type Props = {
  readonly choices: AttendanceChoices;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const presences = [
  { value: "yes", label: "Närvarande" },
  { value: "no", label: "Frånvarande" },
];

/** One group of fields per seat, with empty ones at the end; a cleared seat falls away. */
export function AttendanceForm({ choices: { meeting, attendance, colleagues }, typed, faults }: Props) {
  const sent = Number(typed?.get("rows")?.[0] ?? 0);
  const rows = Math.min(
    mostSeats,
    Math.max(attendance.length + emptySeats, Number.isInteger(sent) ? sent : 0),
  );
  const users = colleagues.map(({ userId, name, employer }) => ({
    value: userId,
    label: `${name}, ${employer}`,
  }));
  return (
    <Form action={`/rad/moten/${meeting.id}/deltagare`} typed={typed} faults={faults}>
      <Hidden name="version" value={String(meeting.version)} />
      <Hidden name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => {
        const seat = attendance[row];
        return (
          <FieldsetSection
            legend={seat === undefined ? `Plats ${row + 1}` : `Plats ${row + 1}: ${seat.name}`}
          >
            <TextField
              name={`name-${row}`}
              label="Namn eller befattning"
              optional
              maxlength={120}
              value={seat?.name}
            />
            <TextField
              name={`agency-${row}`}
              label="Myndighet"
              optional
              maxlength={120}
              value={seat?.agency}
            />
            <Select
              name={`user-${row}`}
              label="Användare i Samordna"
              optional
              emptyLabel="Ingen"
              options={users}
              value={seat?.userId ?? undefined}
            />
            <Select
              name={`present-${row}`}
              label="Närvaro"
              optional
              emptyLabel="Inte antecknad"
              options={presences}
              value={seat === undefined || seat.present === null ? undefined : seat.present ? "yes" : "no"}
            />
          </FieldsetSection>
        );
      })}
      <SubmitButton>Spara deltagarna</SubmitButton>
    </Form>
  );
}
