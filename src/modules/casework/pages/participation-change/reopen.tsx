import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { Hidden, TextArea } from "../../../../ui/index.ts";
import { reopenParticipation } from "../../actions/participation/reopen.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { text, version } from "../referral-form/form-values.ts";

export const reopenRoutes: readonly Route[] = smallForm({
  path: "/deltagare/:id/oppna-igen",
  title: "Öppna deltagandet igen",
  lead: "Avslutet tas bort och deltagandet räknas som pågående från inskrivningen. Vad avslutet sade står kvar bland ändringarna. Avslutade aktiviteter öppnas inte av sig själva.",
  button: "Öppna deltagandet igen",
  done: "Deltagandet pågår igen.",
  anchor: "vem",
  mainField: "reason",
  schema: () => z.object({ version: version(), reason: text(1000) }),
  load: async () => ({}),
  fields: ({ participation }) => (
    <>
      <Hidden name="version" value={String(participation.version)} />
      <TextArea name="reason" label="Varför öppnas det igen?" rows={3} />
    </>
  ),
  act: (work, participation, { version: seen, reason }) =>
    reopenParticipation(work, { ...participation, version: seen }, reason),
});
