import { beforeAll, describe, expect, it } from "vitest";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";

let world: World;
let site: Site;
let auditor: Actor;

beforeAll(async () => {
  world = await sampleWorld();
  site = siteFor(world, { routes });
  auditor = await world.actorAs("auditor");
});

const check = (insats: string, tabell: string) =>
  site.post("/statistik/kontroll", { insats, tabell }, auditor);

/** Ung i Tyresö as the annual report of 2017 printed it. */
const TYRESO = `År	Deltagare	Avslutade	Arbete	Studier	Procent
2011	442	497	290	77	74 %
2017	260	165	71	45	70 %`;

describe("a published table", () => {
  it("is told where it contradicts itself and the register", async () => {
    const { text, status } = await check("Ung i Tyresö", TYRESO);
    expect(status).toBe(200);
    expect(text).toContain("497 avslutade, men bara 442 deltagare");
    expect(text).toContain("Deltagare: 260 i tabellen, 249 enligt det som är registrerat");
  });

  it("is told of a wrong percentage", async () => {
    const { text } = await check("Ungdomsteamet i Haninge", "2014;282;145;47;27;52");
    expect(text.replaceAll("\u00a0", " ")).toContain(
      "Andelen är 51 % räknad på tabellens egna antal, men där står 52 %",
    );
  });

  it("that holds is told so", async () => {
    const { text } = await check("Ung i Tyresö", "2017 249 165 71 45 116 70");
    expect(text).toContain("Tabellen håller");
  });

  it("is not saved, and stays in the field", async () => {
    const { html } = await check("Ung i Tyresö", TYRESO);
    expect(html.querySelector("textarea")?.textContent).toContain("442");
  });

  it("that cannot be read is told at which line", async () => {
    const { text, status } = await check("Ung i Tyresö", "2017;249;x;71;45;70\nHej 1\n2016;1;2");
    expect(status).toBe(422);
    expect(text).toContain("Rad 1: ”x” går inte att läsa som ett helt tal.");
    expect(text).toContain("Rad 2 börjar med ”Hej”");
    expect(text).toContain("Rad 3 har 3 kolumner");
  });

  it("of an unknown intervention is refused", async () => {
    const { status } = await check("Ingen", "2017;249;165;71;45;70");
    expect(status).toBe(422);
  });
});
