import { expect } from "vitest";
import type { Visit } from "./visit.ts";

/** Writes a question where the catalogue asks for one, and waits until what is shown answers it. */
export async function searchFor(reader: Visit, question: string): Promise<void> {
  await reader.page.getByRole("searchbox").fill(question);
  await waitForQuery(reader, "q", question);
}

export async function waitForQuery(reader: Visit, name: string, value: string): Promise<void> {
  await reader.page.waitForURL(({ searchParams }) => searchParams.getAll(name).includes(value));
}

export async function hitsOf(reader: Visit): Promise<string[]> {
  return reader.page.locator("#resultat h3").allInnerTexts();
}

/** How many the heading over the hits says there are. */
export async function totalOf(reader: Visit): Promise<number> {
  return Number.parseInt(await reader.page.locator("#antal").innerText(), 10);
}

/** Ticks one value of a filter after folding it out; gives the count that stood beside it. */
export async function narrow(reader: Visit, filter: string, label: string): Promise<number> {
  const group = reader.page.locator(`#f-${filter}`);
  // Beside the hits where there is room, otherwise folded.
  if (!(await group.isVisible())) await reader.page.locator("#avgransa > summary").click();
  if ((await group.getAttribute("open")) === null) await group.locator("> summary").click();
  const row = group.locator("label").filter({ hasText: label }).first();
  const count = Number.parseInt(await row.locator(".facet__count").innerText(), 10);
  const box = row.getByRole("checkbox");
  const value = (await box.getAttribute("value")) ?? "";
  await box.check();
  await waitForQuery(reader, filter, value);
  return count;
}

/** A reader is told apart from no other: nothing is kept in the browser. */
export async function expectNoTraces(reader: Visit): Promise<void> {
  expect(await reader.context.cookies()).toEqual([]);
  expect(await reader.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}
