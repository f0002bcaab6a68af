import { beforeAll, describe, expect, it } from "vitest";
import { foundFinanceWorld } from "../../../../../../tests/support/finance-world.ts";
import type { Fields, Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const list = "/ekonomi/utfall/inkop?ar=2019";
const fresh = "/ekonomi/utfall/inkop/nytt?ar=2019";
const kinds = "/ekonomi/utfall/inkop/slag?ar=2019";

describe("purchases of interpreters", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let fields: Record<string, string>;
  const post = (path: string, change: Fields = {}) => site.post(path, { ...fields, ...change }, economist);
  beforeAll(async () => {
    const made = await foundFinanceWorld();
    ({ world, economist } = made);
    site = siteFor(world, { routes });
    expect((await site.get(list, economist)).text).toMatch(/Inga slag av inköp är inlagda för 2019/);
    const kind = { namn: "Tolktjänster", grans: "586 907", kalla: "LOU 19 kap. 7 §", fran: "2018" };
    expect((await site.post(kinds, kind, economist)).location).toBe(kinds);
    const option = (await site.get(fresh, economist)).html.querySelectorAll("select[name=slag] option");
    fields = {
      ...{ slag: option.at(-1)?.getAttribute("value") ?? "", leverantor: "Tolkbolaget", belopp: "200 000" },
      ...{ lage: "bought", dag: "2019-02-01", avtal: "", rad: made.demo.row("Resursråden"), anteckning: "" },
    };
  });

  it("stays quiet at 200 000 and warns when 600 000 more is planned", async () => {
    expect((await post(fresh)).location).toBe(list);
    expect(plain((await site.get(list, economist)).text)).toMatch(/586 907 34 %.*Under gränsen/);
    await post(fresh, { belopp: "600 000", lage: "planned", leverantor: "Språkförmedlingen" });
    const { text } = await site.get(list, economist);
    expect(plain(text)).toMatch(/Tolktjänster: 800 000 kr är över gränsen 586 907 kr\./);
    expect(plain(text)).toMatch(/Tolktjänster 200 000 600 000 586 907 136 % 0 Över gränsen/);
    expect(plain(text)).toMatch(/– Språkförmedlingen 0 600 000/);
  });

  it("does not count what is called off from an agreement, and is near the limit from 80 percent", async () => {
    const path = async (supplier: string) => {
      const links = (await site.get(list, economist)).html.querySelectorAll("tbody a");
      return links.find((one) => one.text.includes(supplier))?.getAttribute("href") ?? "";
    };
    const planned = { belopp: "600 000", lage: "planned", leverantor: "Språkförmedlingen" };
    await post(await path("Språkförmedlingen"), { ...planned, avtal: "Ramavtal tolk 2019" });
    await post(await path("Tolkbolaget"), { belopp: "470 000" });
    const { text } = await site.get(list, economist);
    expect(plain(text)).toMatch(/470 000 0 586 907 80 % 600 000 Nära gränsen/);
    const remove = (await path("Tolkbolaget")).replace("/andra", "/ta-bort");
    expect((await site.post(remove, {}, economist)).status).toBe(303);
    expect((await site.post(remove, {}, economist)).status).toBe(404);
    expect((await post(remove.replace("/ta-bort", "/andra"))).status).toBe(404);
    expect(plain((await site.get(list, economist)).text)).not.toMatch(/470 000/);
  });

  it.each([
    [{ slag: "" }, /vilket slag/],
    [{ slag: "00000000-0000-7000-8000-000000000000" }, /Slaget finns inte längre/],
    [{ rad: "00000000-0000-7000-8000-000000000000" }, /Raden finns inte längre/],
    [{ leverantor: " " }, /vem ni köper av/],
    [{ belopp: "1,2.3" }, /går att läsa på två sätt/],
    [{ lage: "kanske" }, /planerat eller gjort/],
    [{ dag: "" }, /Skriv ett datum/],
  ])("says how to mend %j", async (change, sentence) => {
    const answer = await post(fresh, { ...change, anteckning: "Behåll mig" });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=anteckning]")?.getAttribute("value")).toBe("Behåll mig");
  });

  it("gives a kind a new limit, and says how to write it", async () => {
    const kind = { namn: "Tolktjänster", grans: "615 312", kalla: "LOU", fran: "2020" };
    await site.post(kinds, kind, economist);
    await site.post(kinds, { ...kind, grans: "615 000" }, economist);
    const { text } = await site.get(kinds, await world.actorAs("auditor"));
    expect(plain(text)).toMatch(/2018 586 907 .* 2020 615 000/);
    const faulty = await site.post(kinds, { namn: "", grans: "0", kalla: "", fran: "20" }, economist);
    expect(faulty.status).toBe(422);
    expect(faulty.text).toMatch(/vad som köps.*större än noll.*var gränsen kommer ifrån.*fyra siffror/);
  });

  it("comes out as a workbook, and is read but not changed by the board", async () => {
    const board = await world.actorAs("boardMember");
    const book = await site.get("/ekonomi/utfall/inkop/excel?ar=2019", board);
    expect(book.headers.get("content-disposition")).toMatch(/2019\.xlsx/);
    expect((await site.get(list, board)).html.querySelector("tbody a")).toBeNull();
  });

  it("leaves a closed year as it is", async () => {
    await world.inZone(economist, async ({ tx, now }) => {
      await tx
        .insertInto("association.financial_year")
        .values({
          ...{ association_id: economist.associationId, year: 2016 },
          ...{ closed_at: now.toString(), closed_by: economist.userId },
        })
        .execute();
    });
    const answer = await post(fresh, { dag: "2016-12-31" });
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(/Året är stängt/);
  });

  it.each(["1999-12-31", "2100-01-01", "0001-01-01"])(
    "is not of %s, before or after every budget",
    async (dag) => {
      const answer = await post(fresh, { dag });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("Skriv ett datum från 2000 till 2099.");
    },
  );

  it("tells of nobody: a personal number in the note is refused, and what was typed is there", async () => {
    const answer = await post(fresh, { anteckning: "Tolk till 19900321-2397" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Texten har ett personnummer.");
    expect(answer.body).toContain("Tolk till");
  });
});
