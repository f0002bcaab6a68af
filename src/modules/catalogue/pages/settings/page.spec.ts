import { describe, expect, it } from "vitest";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { settingsRoutes } from "./route.tsx";

const path = "/insatskatalog/installningar";
const good = { epost: "katalogen@forbundet.example", manader: "3", dagar_fore: "7", respit: "20" };

describe("the settings of the catalogue", () => {
  it("are kept, and what is said of the association is shown to readers", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("catalogueEditor");
    const site = siteFor(world, { routes: settingsRoutes });
    const first = await site.get(path, editor);
    expect(first.html.querySelector("[name=manader]")?.getAttribute("value")).toBe("6");
    const sent = { ...good, "om.sv.syfte": "Vi samordnar.", "om.ar.syfte": "ننسق." };
    expect((await site.post(path, sent, editor)).status).toBe(303);
    const { rows } = await world.admin.query(
      "select verify_months, grace_days, about from catalogue.publisher where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([
      {
        ...{ verify_months: 3, grace_days: 20 },
        about: {
          sv: { purpose: "Vi samordnar.", vision: "", contact: "" },
          ar: { purpose: "ننسق.", vision: "", contact: "" },
        },
      },
    ]);
    const again = await site.get(path, editor);
    expect(again.html.querySelector('[name="om.sv.syfte"]')?.textContent).toBe("Vi samordnar.");
    expect(again.html.querySelector("[name=epost]")?.getAttribute("value")).toBe(good.epost);
  });

  it("tell every fault and keep what was typed", async () => {
    const world = await foundAssociation();
    const editor = await world.actorAs("coordinator");
    const site = siteFor(world, { routes: settingsRoutes });
    const sent = {
      epost: "ingen",
      manader: "0",
      dagar_fore: "91",
      respit: "ett",
      "om.fi.syfte": "18900101-9802",
    };
    const answer = await site.post(path, sent, editor);
    expect(answer.status).toBe(422);
    expect(answer.html.querySelectorAll(".error-summary a")).toHaveLength(5);
    expect(answer.html.querySelector("[name=respit]")?.getAttribute("value")).toBe("ett");
  });

  it("are not for those who only read", async () => {
    const world = await foundAssociation();
    const reader = await world.actorAs("auditor");
    expect((await siteFor(world, { routes: settingsRoutes }).get(path, reader)).status).toBe(403);
  });
});
