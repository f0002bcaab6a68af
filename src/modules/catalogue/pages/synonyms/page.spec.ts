import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { searchEntries } from "../../actions/search/search-entries.ts";
import { routes } from "../../index.ts";
import { emptySearch } from "../../model/search/empty-search.ts";
import { listPath } from "./view.tsx";

describe("the association's own synonyms", () => {
  let world: World;
  let site: Site;
  let editor: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    editor = await world.actorAs("catalogueEditor");
    await publishSample(world, editor, sampleContent("Snickarhuset"), "snickarhuset");
  });
  const total = async (text: string) => {
    const scope = { kind: "association", associationId: world.associationId } as const;
    const found = await world.db.inPublic(null, (work) =>
      searchEntries(work, { ...emptySearch, scope, text }),
    );
    return found.total;
  };
  const addressOf = async (words: string) => {
    const { html } = await site.get(listPath, editor);
    const links = [...html.querySelectorAll(`a[href^="${listPath}/"]`)];
    return links.find((link) => link.textContent === words)?.getAttribute("href") ?? "";
  };

  it("are added, changed and taken away, and hold at once", async () => {
    const fields = { ord: "zickla med fnöske", sprak: "sv", leder: "snickarhuset" };
    expect(await total("jag vill zickla med fnöske")).toBe(0);
    expect((await site.post(listPath, fields, editor)).location).toBe(listPath);
    expect(await total("jag vill zickla med fnöske")).toBe(1);
    const address = await addressOf("zickla med fnöske");
    await site.post(address, { ...fields, ord: "zwackla" }, editor);
    expect(await total("zickla med fnöske")).toBe(0);
    expect(await total("zwackla")).toBe(1);
    const ended = await site.post(`${address}/avsluta`, {}, editor);
    expect(ended.location).toBe(listPath);
    expect(await total("zwackla")).toBe(0);
    expect((await site.get(address, editor)).status).toBe(404);
    expect((await site.post(address, fields, editor)).status).toBe(404);
  });

  it("begin from a word that gave nothing, and tell what the catalogue makes of it", async () => {
    const { html, text } = await site.get(`${listPath}?ord=utbr%C3%A4nd`, editor);
    expect(html.querySelector('input[name="ord"]')?.getAttribute("value")).toBe("utbränd");
    expect(text).toContain("Katalogen leder redan ”utbränd” till");
    const proposed = (await site.get(`${listPath}?ord=hest&leder=rida&sprak=en`, editor)).html;
    expect(proposed.querySelector('textarea[name="leder"]')?.textContent.trim()).toBe("rida");
    expect(proposed.querySelector("select option[selected]")?.getAttribute("value")).toBe("en");
  });

  it("are refused with a sentence and what was typed", async () => {
    const send = (ord: string, leder: string) => site.post(listPath, { ord, sprak: "sv", leder }, editor);
    expect((await send("", "x")).text).toContain("Skriv det som någon söker på.");
    expect((await send("!", "stöd")).text).toContain("Skriv minst ett ord med bokstäver eller siffror.");
    expect((await send("zzzz", "")).text).toContain("Skriv minst ett ord som finns i katalogens texter.");
    expect((await send("dubblett", "stöd")).status).toBe(303);
    const again = await send("Dubbletten", "annat");
    expect(again.status).toBe(409);
    expect(again.text).toContain("Det finns redan en synonym för de orden.");
    expect(again.text).toContain("annat");
  });

  it("switch off what the catalogue leads a word to", async () => {
    expect((await site.post(listPath, { ord: "praktik", sprak: "sv", leder: "" }, editor)).status).toBe(303);
    expect((await site.get(listPath, editor)).text).toContain("Avstängd");
  });
});
