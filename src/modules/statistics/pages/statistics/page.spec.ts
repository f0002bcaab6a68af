import { beforeAll, describe, expect, it } from "vitest";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Answer, Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { routes } from "../../index.ts";

let world: World;
let site: Site;
let statistician: Actor;

beforeAll(async () => {
  world = await sampleWorld();
  site = siteFor(world, { routes });
  statistician = await world.actorAs("statistician");
});

/** The figures of a row, as they are read. */
function row(answer: Answer, label: string): string[] {
  const rows = answer.html.querySelectorAll("table tr");
  const found = rows.find((one) => one.querySelector('th[scope="row"]')?.textContent === label);
  return (found?.querySelectorAll("td") ?? []).map((cell) => {
    cell.querySelector(".sr-only")?.remove();
    return cell.textContent.replaceAll(/\s+/g, " ").trim();
  });
}

describe("the year's figures", () => {
  it("are those of the published annual report", async () => {
    const page = await site.get("/statistik?ar=2017", statistician);
    expect(page.status).toBe(200);
    expect(row(page, "Förbundet").slice(0, 3)).toEqual(["927", "634", "691"]);
    expect(row(page, "Förbundet")[6]).toBe("41 % (283 av 691)");
    expect(row(page, "Ung i Tyresö")[0]).toBe("249");
    expect(row(page, "Ungdomsteamet i Haninge")[6]).toBe("59 % (88 av 149)");
  });
});
