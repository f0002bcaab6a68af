import { beforeAll, describe, expect, it } from "vitest";
import { enterYear } from "../../../../../../tests/support/finance-year.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { ordinaryYear } from "../../../model/financial-year.ts";
import { saveFinancialYear } from "../../../store/financial-years.ts";
import { coFinancingRoutes as routes } from "../routes.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const project = {
  ...{ namn: "Projektet", finansiar: "ESF", program: "esf2021", nummer: "", agare: "Vi" },
  ...{ start: "2022-01-01", slut: "2023-12-31", andel: "54", dimension: "", objekt: "", not: "", parter: "" },
};
const grant = {
  ...{ rad: "", finansiar: "ESF", ar: "2022", status: "earned", belopp: "2 916 000", kostnad: "" },
  ...{ fran: "", till: "", datum: "2023-01-31", referens: "Beslut 1", not: "" },
};

describe("grants of a project", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let address = "";
  let projekt = "";
  let rad = "";
  const post = (path: string, sent: Record<string, string | readonly string[]>) =>
    site.post(path, sent, economist);
  const add = (change: Record<string, string>) =>
    post("/ekonomi/projekt/bidrag/nytt?ar=2022", { ...grant, projekt, ...change });
  const read = async (path: string) => plain((await site.get(path, economist)).text);
  beforeAll(async () => {
    world = await foundAssociation({ now: "2023-03-01" });
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    const rows = await enterYear(world, economist, 2022, [
      { label: "Projektets kostnad", outcome: 6_200_000, budget: 3_000_000 },
      { label: "Kansliet", outcome: 500_000, budget: 500_000 },
    ]);
    rad = rows.get("Projektets kostnad") ?? "";
    address = (await post("/ekonomi/projekt/nytt", project)).location;
    projekt = address.slice(address.lastIndexOf("/") + 1);
    await post(`${address}/rader`, { rader: [rad] });
  });

  it("give the true outcome 3 284 000, and 3 446 000 when 300 000 of the cost is refused", async () => {
    await add({});
    expect(await read(`${address}?ar=2022`)).toMatch(/Verkligt utfall 2022 \(kr\) 3 284 000/);
    expect(await read(`${address}?ar=2022`)).toContain(
      "2 916 000 kronor av bidraget är inte fördelade på rader",
    );
    await add({ status: "refused", belopp: "", kostnad: "300 000" });
    const after = await read(`${address}?ar=2022`);
    expect(after).toMatch(/Verkligt utfall 2022 \(kr\) 3 446 000/);
    expect(after).toMatch(/Egen risk \(kr\) 2 754 000/);
    expect(after).toContain("Kostnad som inte godkändes: 300 000 kr");
  });

  it("show what a row is net of its part, never adding the part to the whole", async () => {
    await add({ rad, belopp: "2 900 000" });
    const text = await read(`${address}?ar=2022`);
    expect(text).toMatch(/Projektets kostnad 6 200 000 3 000 000 3 200 000 2 900 000 3 300 000 300 000/);
    expect(text).not.toContain("Kansliet");
    expect(text).toMatch(/Verkligt utfall 2022 \(kr\) 3 446 000/);
  });

  it("show what is claimed and not paid as own risk, and what must be paid back", async () => {
    await add({ ar: "2023", status: "claimed", belopp: "100 000", fran: "2023-01-01", till: "2023-03-31" });
    await add({ ar: "2023", status: "paid", belopp: "60 000" });
    expect(await read(`${address}?ar=2023`)).toMatch(
      /Egen risk \(kr\) 40 000 rekvirerat, inte utbetalt 40 000/,
    );
    await add({ ar: "2023", status: "refused", belopp: "70 000" });
    expect(await read(`${address}?ar=2023`)).toMatch(/Utbetalt är 30 000 kronor mer/);
  });

  it("can be taken away and put back, and stand without a project", async () => {
    const answer = await post("/ekonomi/projekt/bidrag/nytt?ar=2021", {
      ...{ ...grant, projekt: "", ar: "2021", status: "applied", belopp: "77 000", finansiar: "Fonden" },
    });
    expect(answer.location).toBe("/ekonomi/projekt?ar=2021");
    const list = await site.get("/ekonomi/projekt?ar=2021", economist);
    const row = list.html.querySelectorAll("tr").find((one) => one.text.includes("Fonden"));
    const removed = await post(row?.querySelector("form")?.getAttribute("action") ?? "", {});
    const after = await site.get(removed.location, economist);
    expect(after.text).not.toContain("Fonden");
    const undo = after.html.querySelector("form[action$=angra]")?.getAttribute("action") ?? "";
    await post(undo, {});
    expect(await read("/ekonomi/projekt?ar=2021")).toMatch(/Fonden hela bidraget Sökt 77 000/);
    expect((await post(undo, {})).text).toContain("Uppgiften finns inte längre");
  });

  it.each([
    [{ belopp: "" }, 422, /Skriv beloppet i kronor/],
    [{ belopp: "-1" }, 422, /inte är negativt/],
    [{ status: "lovat" }, 422, /vilken status/],
    [{ finansiar: "" }, 422, /vem som ger/],
    [{ fran: "2022-02-01", till: "2022-01-01" }, 422, /slutar innan den börjar/],
    [{ datum: "sen" }, 422, /datum/],
    [{ projekt: "", status: "refused", belopp: "", kostnad: "5" }, 422, /andel från finansiären saknas/],
    [{ projekt: "01900000-0000-7000-8000-0000000000aa" }, 404, /Projektet finns inte längre/],
    [{ ar: "2015" }, 409, /2015 är stängt/],
  ])("keep what was typed and say how to mend %j", async (change, status, sentence) => {
    await world.inZone(economist, async (work) => {
      const closed = { closedAt: work.now.toString(), closedBy: work.actor.userId, closingReference: "§ 1" };
      await saveFinancialYear(work, { ...ordinaryYear(2015), ...closed });
    });
    const answer = await add({ ...change, not: "Mitt" });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("textarea[name=not]")?.textContent.trim()).toBe("Mitt");
  });

  it("come out as Excel, for all and for one project", async () => {
    for (const path of ["/ekonomi/projekt/excel?ar=2022", `${address}/excel?ar=2022`]) {
      const answer = await site.get(path, await world.actorAs("boardMember"));
      expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
      expect(answer.headers.get("content-disposition")).toContain("2022.xlsx");
    }
  });
});
