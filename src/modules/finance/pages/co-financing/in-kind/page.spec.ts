import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { coFinancingRoutes as routes } from "../routes.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const project = {
  ...{ namn: "Projektet", finansiar: "ESF", program: "esf2021", nummer: "", agare: "Vi", andel: "50" },
  ...{ start: "2022-01-01", slut: "2023-12-31", dimension: "", objekt: "", not: "", parter: "" },
};
const fields = {
  ...{ slag: "publicInKind", organisation: "Haninge kommun", ar: "2022", manad: "5" },
  ...{ belopp: "40 000", timmar: "", referens: "Intyg 5" },
};

describe("co-financing outside the books", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let address = "";
  const add = (change: Record<string, string>) =>
    site.post(`${address}/medfinansiering?ar=2022`, { ...fields, ...change }, economist);
  const read = async (path: string) => plain((await site.get(path, economist)).text);
  beforeAll(async () => {
    world = await foundAssociation({ now: "2022-12-01" });
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    address = (await site.post("/ekonomi/projekt/nytt", project, economist)).location;
    const projekt = address.slice(address.lastIndexOf("/") + 1);
    await site.post(
      "/ekonomi/projekt/bidrag/nytt?ar=2022",
      {
        ...{ projekt, rad: "", finansiar: "ESF", ar: "2022", status: "earned", belopp: "100 000" },
        ...{ kostnad: "", fran: "", till: "", datum: "2022-11-30", referens: "", not: "" },
      },
      economist,
    );
  });

  it("counts towards the rate with hours that others pay, and never in the gross outcome", async () => {
    await add({});
    await site.post(`${address}/aktiviteter`, { aktiviteter: "1; Stöd" }, economist);
    await site.post(
      `${address}/tid`,
      {
        ...{ anstalld: "E1", datum: "2022-05-02", aktivitet: "1", timmar: "8", betalare: "publicInKind" },
        ...{ timkostnad: "500", organisation: "Haninge kommun" },
      },
      economist,
    );
    const text = await read(`${address}?ar=2022`);
    expect(text).toMatch(/2022 0 0 100 000 100 000 44 000 30,5556/);
    expect(text).toMatch(/Verkligt utfall 2022 \(kr\) −100 000/);
  });

  it("can be taken away and put back", async () => {
    await add({ organisation: "Tyresö kommun", manad: "6" });
    const page = await site.get(`${address}/medfinansiering?ar=2022`, economist);
    const row = page.html.querySelectorAll("tr").find((one) => one.text.includes("Tyresö"));
    const action = row?.querySelector("form")?.getAttribute("action") ?? "";
    const removed = await site.post(action, {}, economist);
    const after = await site.get(removed.location, economist);
    expect(after.text).not.toContain("juni 2022");
    const undo = after.html.querySelector("form[action$=angra]")?.getAttribute("action") ?? "";
    await site.post(undo, {}, economist);
    expect(await read(`${address}/medfinansiering`)).toContain("juni 2022");
    expect((await site.post(undo, {}, economist)).status).toBe(404);
  });

  it.each([
    [{ slag: "gåva" }, /vilket slag/],
    [{ organisation: "" }, /vilken organisation/],
    [{ organisation: "vi" }, /Projektägarens egna kostnader/],
    [{ slag: "participantSupport" }, /på plats/],
    [{ manad: "13" }, /Välj månad/],
    [{ timmar: "några" }, /ett helt tal/],
    [{ belopp: "-1" }, /inte är negativt/],
  ])("keeps what was typed and says how to mend %j", async (change, sentence) => {
    const answer = await add({ ...change, referens: "Mitt intyg" });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=referens]")?.getAttribute("value")).toBe("Mitt intyg");
  });

  it("is read and not changed by board and auditors", async () => {
    const auditor = await world.actorAs("auditor");
    expect((await site.get(`${address}/medfinansiering`, auditor)).status).toBe(200);
    expect((await site.post(`${address}/medfinansiering`, fields, auditor)).status).toBe(403);
  });
});
