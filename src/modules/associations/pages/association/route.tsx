import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { associationFacts } from "../../actions/association-facts.ts";
import { changeSettings } from "../../actions/change-settings.ts";
import { sentenceFor } from "../sentences.ts";
import { settingsForm } from "./form.ts";
import { AssociationView } from "./view.tsx";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
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
  handle: (request) =>
    answerForm(request, {
      schema: settingsForm,
      act: (work, { namn, organisationsnummer, troskel, dolj_nollor }) =>
        changeSettings(work, {
          name: namn,
          organisationNumber: organisationsnummer,
          smallCellThreshold: troskel,
          hideZeroCells: dolj_nollor === "ja",
        }),
      done: (_, { troskel }) =>
        seeOther("/forbund", success(`Inställningarna är sparade. ${effectOf(troskel)}`)),
      sentence: (refusal) => ({
        ...sentenceFor(refusal),
        field: refusal.code === "association.badName" ? "namn" : "troskel",
      }),
      again: (failed) => show(request, failed),
    }),
});

function effectOf(threshold: number): string {
  return threshold === 1
    ? "Alla antal visas i statistiken."
    : `Antal under ${threshold} visas inte i statistiken.`;
}
