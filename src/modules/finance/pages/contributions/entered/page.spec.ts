import { beforeAll, describe, expect, it } from "vitest";
import type { Fields, Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

const path = "/ekonomi/avgifter/aldre";
const plain = (text: string) => text.replaceAll(/[\s\u202F\u00A0]+/g, " ");

describe("an older decision", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  let fields: Record<string, string>;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
    const amount = (name: string, kronor: string) => [`belopp-${world.memberId(name)}`, kronor];
    fields = {
      ...{
        ar: "2014",
        beslutad: "2013-11-29",
        handling: "Plan 2019 avsnitt 6",
        orsak: "",
        summa: "18 000 000",
      },
      ...Object.fromEntries([
        ...[amount("Försäkringskassan", "9 000 000"), amount("Region Stockholm", "4500000")],
        ...[amount("Haninge kommun", "2 383 831"), amount("Tyresö kommun", "1 317 944")],
        amount("Nynäshamns kommun", "797 225"),
      ]),
    };
  });
  const send = (change: Fields) => site.post(path, { ...fields, ...change }, economist);

  it("is kept as it stands, and what contradicts itself is shown with it", async () => {
    const shown =
      /Kommunerna betalar tillsammans 4 499 000 kr, 1 000 kr mindre än regionens del, 4 500 000 kr\..*anger summan 18 000 000 kr, 1 000 kr mer än delarna tillsammans, 17 999 000 kr/;
    expect(plain((await send({ steg: "granska" })).text)).toMatch(shown);
    expect((await send({ steg: "spara" })).location).toBe("/ekonomi/avgifter?ar=2014");
    const page = await site.get("/ekonomi/avgifter?ar=2014", economist);
    expect(plain(page.text)).toMatch(shown);
    const member = page.html.querySelectorAll("tbody a").find((one) => one.text.includes("Haninge"));
    const own = await site.get(member?.getAttribute("href") ?? "", economist);
    expect(plain(own.text)).toMatch(/2 383 831 kr.*inskrivet efter Plan 2019 avsnitt 6/);
  });

  it("says where an amount cannot be read, and what is missing", async () => {
    const name = `belopp-${world.memberId("Haninge kommun")}`;
    const wrong = await send({ ar: "2013", [name]: "1.2,3" });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelector(`[name="${name}"]`)?.getAttribute("value")).toBe("1.2,3");
    expect((await send({ ar: "2013", [name]: "-1" })).text).toMatch(/inte är negativt/);
    const state = `belopp-${world.memberId("Försäkringskassan")}`;
    expect((await send({ ar: "2013", [state]: "" })).text).toMatch(/Skriv vad staten betalade/);
    expect((await send({ ar: "2014", steg: "spara" })).text).toMatch(/Skriv varför/);
    expect(
      (await send({ steg: "andra" })).html.querySelector("input[name=summa]")?.getAttribute("value"),
    ).toBe("18 000 000");
  });

  it("is refused for one who was no member that year", async () => {
    await world.admin.query(
      "insert into association.member_term (association_id, member_id, from_year) values ($1, $2, 2015)",
      [world.associationId, world.memberId("Tyresö kommun")],
    );
    expect((await send({ ar: "2012" })).text).toMatch(/medlem som inte betalar det året/);
  });
});
