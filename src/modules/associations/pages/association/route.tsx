import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { associationFacts } from "../../actions/association-facts.ts";
import { changeSettings } from "../../actions/change-settings.ts";
import { sentenceFor } from "../sentences.ts";
import { settingsForm } from "./form.ts";
import { AssociationView } from "./view.tsx";

async function show(
  request: ZoneRequest,
  sent?: { typed: Typed; faults: Faults; status: number },
): Promise<PageResponse> {
  const facts = await request.inZone(associationFacts);
  const view = <AssociationView facts={facts} mayChange={request.actor.duty === "director"} {...sent} />;
  return page("Förbundet", view, { status: sent?.status ?? 200 });
}

export const associationRoute = zoneRoute({
  method: "get",
  path: "/forbund",
  allow: ["director", "statistician"],
  handle: (request) => show(request),
});

export const changeSettingsRoute = zoneRoute({
  method: "post",
  path: "/forbund/installningar",
  allow: ["director"],
  handle: async (request) => {
    const form = await request.form();
    const parsed = form.parse(settingsForm);
    if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
    const { namn, organisationsnummer, troskel, dolj_nollor } = parsed.value;
    const outcome = await request.inZone((work) =>
      changeSettings(work, {
        name: namn,
        organisationNumber: organisationsnummer,
        smallCellThreshold: troskel,
        hideZeroCells: dolj_nollor === "ja",
      }),
    );
    if (outcome.ok) return seeOther("/forbund", success(`Inställningarna är sparade. ${effectOf(troskel)}`));
    const { status, text } = sentenceFor(outcome.refusal);
    const field = outcome.refusal.code === "association.badName" ? "namn" : "troskel";
    return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
  },
});

function effectOf(threshold: number): string {
  return threshold === 1
    ? "Alla antal visas i statistiken."
    : `Antal under ${threshold} visas inte i statistiken.`;
}
