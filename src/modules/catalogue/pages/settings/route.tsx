import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { keepSettings, readSettings } from "../../actions/settings/keep-settings.ts";
import { editors } from "../duties.ts";
import { readSettingsForm } from "./form.ts";
import { SettingsView } from "./view.tsx";

const path = "/insatskatalog/installningar";

async function show(
  request: ZoneRequest,
  failed?: { readonly typed: Typed; readonly faults: Faults },
): Promise<PageResponse> {
  const settings = await request.inZone(readSettings);
  const associationSlug = request.signedIn.place?.associationSlug ?? "";
  return page(
    "Inställningar för katalogen",
    <SettingsView {...{ settings, associationSlug }} {...failed} />,
    {
      status: failed === undefined ? 200 : 422,
    },
  );
}

export const settingsRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: editors, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path,
    allow: editors,
    handle: async (request) => {
      const form = await request.form();
      const parsed = readSettingsForm(form);
      if (!parsed.ok) return await show(request, { typed: form.typed, faults: parsed.faults });
      await request.inZone((work) => keepSettings(work, parsed.value));
      return seeOther(
        path,
        success("Inställningarna är sparade. Texterna om förbundet visas nu för läsarna."),
      );
    },
  }),
];
