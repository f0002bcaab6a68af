import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import { Expander } from "../../../../ui/index.ts";
import type { ParticipationAction } from "../../model/participation/participation.ts";
import { changeInWords, changesOf } from "../participation-parts/changes.ts";
import { actionWords } from "../participation-parts/words.ts";
import type { PartProps } from "./view.tsx";

/** Everything that was done, newest first, with old and new values. */
export function ChangeLog({ seen, words }: PartProps) {
  return (
    <Expander summary="Ändringar i deltagandet">
      <ul>
        {seen.actions.map((action) => (
          <li>
            {headOf(action, seen.names)}
            {changesOf(action.data).map((change) => (
              <div>{changeInWords(change, words)}</div>
            ))}
          </li>
        ))}
      </ul>
    </Expander>
  );
}

function headOf(
  { kind, at, byUser, reason }: ParticipationAction,
  names: ReadonlyMap<string, string>,
): string {
  const head = `${formatDateTime(Temporal.Instant.from(at))}: ${actionWords[kind]} av ${names.get(byUser) ?? "okänd"}.`;
  return reason === "" ? head : `${head} Skäl: ${reason}`;
}
