import { editingRoutes } from "../../src/modules/catalogue/pages/editing/routes.ts";
import { publishSample, sampleContent } from "./catalogue.ts";
import type { Answer, Fields } from "./site.ts";
import { siteFor } from "./site.ts";
import { foundAssociation } from "./world.ts";

/** An association with one published entry and its editor, who asks by `get` and `post`. */
export async function editingScene() {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  const site = siteFor(world, { routes: editingRoutes });
  const entry = `/insatskatalog/${entryId}`;
  return {
    ...{ world, editor, site, entryId, entry },
    get: (path: string) => site.get(path, editor),
    post: (path: string, fields: Fields) => site.post(path, fields, editor),
  };
}

/** What a browser would send of a page's form. */
export function formOf({ html }: Answer, action: string): Record<string, string | string[]> {
  const form = html.querySelectorAll("form").find((one) => one.getAttribute("action") === action);
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined && name !== "csrf") fields[name] = [...(fields[name] ?? []), value];
  };
  for (const input of form?.querySelectorAll("input") ?? []) {
    const chooses = ["checkbox", "radio"].includes(input.getAttribute("type") ?? "");
    if (!chooses || input.hasAttribute("checked"))
      add(input.getAttribute("name"), input.getAttribute("value") ?? "");
  }
  for (const area of form?.querySelectorAll("textarea") ?? [])
    add(area.getAttribute("name"), area.textContent);
  for (const select of form?.querySelectorAll("select") ?? [])
    add(select.getAttribute("name"), select.querySelector("option[selected]")?.getAttribute("value") ?? "");
  return fields;
}
