import { Select, TextField } from "../../../../ui/index.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import type { Occupation } from "../../model/participation/participation.ts";

type OccupationFieldsProps = {
  readonly choices: Pick<ParticipationChoices, "occupation">;
  readonly stored?: Occupation | undefined;
};

/** What the person does, and how much of a full week. */
export function OccupationFields({ choices, stored }: OccupationFieldsProps) {
  return (
    <>
      <Select
        name="occupation"
        label="Sysselsättning"
        value={stored?.occupation ?? ""}
        options={choices.occupation}
        optional
      />
      <TextField
        name="workExtent"
        label="Arbetets omfattning"
        width="short"
        help="I procent eller timmar i veckan, till exempel 50 % eller 20 tim. 40 timmar är 100 %. Räkna arbete som utförs, inte sjukfrånvaro."
        value={inField(stored?.workPercent)}
        optional
      />
      <TextField
        name="studyExtent"
        label="Studiernas omfattning"
        width="short"
        value={inField(stored?.studyPercent)}
        optional
      />
    </>
  );
}

function inField(percent: number | null | undefined): string {
  return percent === null || percent === undefined ? "" : `${percent} %`;
}
