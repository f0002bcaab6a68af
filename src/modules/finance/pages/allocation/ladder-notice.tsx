import { InfoBox } from "../../../../ui/index.ts";
import type { EquityLadder } from "../../model/allocation/equity-ladder.ts";

/** Stands wherever a figure rests on a ladder that nobody has confirmed. */
export function LadderNotice({
  ladder,
}: {
  readonly ladder: Pick<EquityLadder, "name" | "source" | "verified">;
}) {
  if (ladder.verified) return null;
  return (
    <InfoBox kind="warning" heading="Trappan är inte bekräftad">
      <p>
        {`Tillåtet eget kapital räknas efter ”${ladder.name}”. Källa: ${ladder.source}. Fråga Försäkringskassan innan ni bygger ett beslut på siffran.`}
      </p>
    </InfoBox>
  );
}
