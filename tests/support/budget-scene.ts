import type { Actor } from "../../src/platform/access/actor.ts";
import type { Route } from "../../src/platform/http/route.ts";
import type { Answer, Site } from "./site.ts";
import { siteFor } from "./site.ts";
import type { World } from "./world.ts";
import { foundAssociation } from "./world.ts";

const rows = [
  ["Ungdomsteamet", "intervention", "individual"],
  ["Frukostmöten", "intervention", "structural"],
  ["Kansli", "office", ""],
  ["Förbundsreserv", "reserve", ""],
  ["Medlemsavgifter", "contributions", ""],
  ["Egna medel", "ownFunds", ""],
] as const;

type Fields = Readonly<Record<string, string>>;

/** An association on 15 December 2018 whose economist keeps budgets through the pages. */
export interface BudgetScene {
  readonly world: World;
  readonly site: Site;
  readonly economist: Actor;
  addRows(): Promise<void>;
  rowId(label: string): string;
  /** Name of the field with the year's amount. */
  amountField(label: string): string;
  /** Begins a year's budget; gives the address of its grid. */
  start(year: string, from?: string): Promise<string>;
  editionOf(grid: string): Promise<string>;
  /** Saves amounts by the rows' labels, on top of the latest edition. */
  save(grid: string, amounts: Fields, more?: Fields): Promise<Answer>;
  /** Text of a page with every kind of space as an ordinary one. */
  textOf(path: string): Promise<string>;
}

export async function budgetScene(routes: readonly Route[]): Promise<BudgetScene> {
  const world = await foundAssociation({ now: "2018-12-15" });
  const site = siteFor(world, { routes });
  const economist = await world.actorAs("economist");
  const ids = new Map<string, string>();
  const rowId = (label: string) => ids.get(label) ?? "";
  const amountField = (label: string) => `belopp-${rowId(label)}`;
  const editionOf = async (grid: string) => {
    const { html } = await site.get(grid, economist);
    return html.querySelector("input[name=utgava]")?.getAttribute("value") ?? "";
  };
  return {
    ...{ world, site, economist, rowId, amountField, editionOf },
    addRows: async () => {
      for (const [benamning, del, inriktning] of rows)
        await site.post("/ekonomi/rader/ny", { benamning, del, inriktning }, economist);
      const { html } = await site.get("/ekonomi/rader", economist);
      for (const link of html.querySelectorAll("tbody a[href$='/andra']"))
        ids.set(link.text, link.getAttribute("href")?.split("/")[3] ?? "");
    },
    start: async (ar, start = "empty") =>
      (await site.post("/ekonomi/budget/borja", { ar, start }, economist)).location,
    save: async (grid, amounts, more = {}) => {
      const fields = Object.entries(amounts).map(([label, text]) => [amountField(label), text]);
      const sent = { utgava: await editionOf(grid), ...Object.fromEntries(fields), ...more };
      return site.post(grid, sent, economist);
    },
    textOf: async (path) => (await site.get(path, economist)).text.replaceAll(/\s/g, " "),
  };
}
