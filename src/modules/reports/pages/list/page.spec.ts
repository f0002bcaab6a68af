import { describe, expect, it } from "vitest";
import { siteFor } from "../../../../../tests/support/site.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { createReport } from "../../actions/create-report.ts";
import { adoptReport } from "../../actions/sign-report.ts";
import { listRoutes } from "./route.tsx";

/** The row of an annual report for 2017, which is due on 31 March 2018, read in November of that year. */
async function rowWhenAdopted(adoptedOn: string | null): Promise<string> {
  const world = await foundAssociation({ now: "2018-11-22" });
  const director = await world.actorAs("director");
  await world.inZone(director, async (work) => {
    const wanted = { kind: "annualReport", year: 2017, from: "outline", charterAsks: false } as const;
    const { id } = accepted(await createReport(work, wanted));
    await adoptReport(work, id, { adoptedOn, adoptedReference: "" });
  });
  const page = await siteFor(world, { routes: listRoutes }).get("/dokument", director);
  return page.html.querySelector("tbody tr")?.textContent ?? "";
}

describe("the day a document is to be ready", () => {
  it("is kept by a report that the board adopted in time, published or not", async () => {
    const row = await rowWhenAdopted("2018-03-21");
    expect(row).toContain("Antagen 2018-03-21");
    expect(row).toContain("31 mars 2018");
    expect(row).not.toMatch(/Försenad|efter/);
  });

  it("has passed for a report that nobody has adopted, or that was adopted later", async () => {
    expect(await rowWhenAdopted(null)).toContain("Försenad, skulle vara klar 31 mars 2018");
    expect(await rowWhenAdopted("2018-04-04")).toContain("Antagen efter 31 mars 2018");
  });
});
