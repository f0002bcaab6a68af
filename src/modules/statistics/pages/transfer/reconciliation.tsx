import { DataTable, Section } from "../../../../ui/index.ts";
import type { TransferRow } from "../../actions/read-transfer.ts";
import { WHOLE } from "../../model/view/figure-address.ts";
import type { Seen, SeenYear } from "../../model/view/seen.ts";
import type { Value } from "../../model/view/value-at.ts";
import { figureAt, setOf } from "../../model/view/value-at.ts";
import { valueText } from "../cell-text.ts";

type ReconciliationProps = {
  readonly seen: Seen;
  readonly one: SeenYear;
  readonly rows: readonly TransferRow[];
};

type Line = {
  readonly label: string;
  readonly participants: Value;
  readonly consented: Value;
  readonly without: Value;
  readonly protectedOnes: Value;
  readonly sexMissing: Value;
  readonly entered: number;
};

/** Registered here against entered there, as counts: "868 av 927". */
export function Reconciliation({ seen, one, rows }: ReconciliationProps) {
  const sets = seen.scope === "ownTeams" ? seen.interventions : [...seen.interventions, WHOLE];
  const lines = sets
    .filter((of) => setOf(one.figures, one.year, of, "participants") !== undefined)
    .map((of) => lineOf(one, of, rows));
  return (
    <Section heading="Avstämning" id="avstamning">
      <p>
        Samtycke krävs för att en person ska följas upp med namn. I Uppföljning Finsam räknas alla med i
        antalen. Den som inte har uppgett kön kan inte föras in som kvinna eller man.
      </p>
      <DataTable
        caption={`Avstämning ${one.year}`}
        captionHidden
        narrow="scroll"
        rows={lines}
        empty=""
        columns={[
          { key: "label", label: "Insats", cell: ({ label }: Line) => label },
          {
            key: "consented",
            label: "Med samtycke",
            numeric: true,
            cell: ({ consented, participants }) => ofAll(consented, participants),
          },
          {
            key: "without",
            label: "Utan samtycke",
            numeric: true,
            cell: ({ without }) => valueText(without, "count"),
          },
          {
            key: "protected",
            label: "Skyddade uppgifter",
            numeric: true,
            cell: ({ protectedOnes }) => valueText(protectedOnes, "count"),
          },
          {
            key: "missing",
            label: "Kön saknas",
            numeric: true,
            cell: ({ sexMissing }) => valueText(sexMissing, "count"),
          },
          {
            key: "entered",
            label: "Infört",
            numeric: true,
            cell: ({ entered, participants }) => ofAll(entered, participants),
          },
        ]}
      />
    </Section>
  );
}

function ofAll(part: Value, whole: Value): string {
  return `${valueText(part ?? null, "count")} av ${valueText(whole ?? null, "count")}`;
}

function lineOf(one: SeenYear, of: string, rows: readonly TransferRow[]): Line {
  const at = (figure: string) => figureAt(one.figures, { year: one.year, of, figure });
  const entered = rows.filter(({ isDone, intervention }) => isDone && (of === WHOLE || intervention === of));
  return {
    label: of === WHOLE ? "Förbundet" : of,
    participants: at("participants"),
    consented: at("consent.ja") ?? hiddenOrNone(one, of, "consent.ja"),
    without: at("consent.nej") ?? hiddenOrNone(one, of, "consent.nej"),
    protectedOnes: at("protectedIdentity"),
    sexMissing: at("sex.participants.notStated"),
    entered: entered.reduce((sum, { value }) => sum + (value ?? 0), 0),
  };
}

/** A label that nobody has is left out of the figures; a hidden one is there as null. */
function hiddenOrNone(one: SeenYear, of: string, figure: string): Value {
  return figureAt(one.figures, { year: one.year, of, figure }) === null ? null : 0;
}
