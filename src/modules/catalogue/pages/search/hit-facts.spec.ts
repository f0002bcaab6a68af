import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { openSharedRoutes } from "../shared/open-routes.ts";

let world: World;
let site: Site;
beforeAll(async () => {
  world = await foundAssociation({ now: "2026-03-05" });
  const editor = await world.actorAs("director");
  const publish = (name: string, slug: string, funding: "association" | "ordinary") =>
    publishSample(world, editor, sampleContent(name, { funding }), slug);
  await publish("Brobyggarna", "brobyggarna", "association");
  await publish("Vägvisarna", "vagvisarna", "ordinary");
  site = siteFor(world, { routes: openSharedRoutes });
});

describe("the facts of a hit", () => {
  it("say whether it is an agency's ordinary work or paid for by the association, in the reader's language", async () => {
    const factsOf = async (text: string, language: string) => {
      const { html } = await site.get(`/katalog/forbund/${world.slug}?q=${text}&sprak=${language}`);
      return html.querySelector(".facts")?.text.replaceAll(/\s+/g, " ") ?? "";
    };
    expect(await factsOf("Vägvisarna", "sv")).toContain("Betalas avOrdinarie verksamhet");
    expect(await factsOf("Brobyggarna", "sv")).toContain("Betalas avSamordningsförbundet");
    expect(await factsOf("Brobyggarna", "en")).toContain("Paid for byThe coordination association");
  });
});
