import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The first table of a year's statistics: row, then column, to the figure as it stands; empty without figures. */
export async function yearTable(
  visit: Visit,
  year: number,
): Promise<Map<string, ReadonlyMap<string, string>>> {
  await visit.open(`/statistik?ar=${year}`);
  const again = visit.page.getByRole("button", { name: "Räkna om nu" });
  if (await again.isVisible()) await visit.press("Räkna om nu");
  const table = visit.page.locator("main table.data-table").first();
  if (!(await table.isVisible())) return new Map();
  const [, ...columns] = await table.locator("thead th").allInnerTexts();
  const rows = await table.locator("tbody tr").all();
  const read = rows.map(async (row) => {
    const name = await row.getByRole("rowheader").innerText();
    const figures = await Promise.all((await row.getByRole("cell").all()).map(figureIn));
    return [
      name.trim(),
      new Map(columns.map((column, index) => [column.trim(), figures[index] ?? ""])),
    ] as const;
  });
  return new Map(await Promise.all(read));
}

/** A figure that opens carries its name for screen readers besides. */
async function figureIn(cell: Locator): Promise<string> {
  const text = await cell.innerText();
  return (text.split("\n")[0] ?? "").trim();
}
