import { writeSie } from "../../support/sie/write-sie.ts";
import type { Visit } from "./visit.ts";

/** What the economist pastes: two rows of one column, as Excel puts them on the clipboard. */
export async function pasteInto(visit: Visit, cell: string, text: string): Promise<void> {
  await visit.page.getByRole("textbox", { name: cell, exact: true }).focus();
  await visit.page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** A year of the demo association's books, with one account that nobody has mapped. */
export function booksOf(year: number): Buffer {
  const day = `${year}-06-30`;
  const kronor = (amount: number) => BigInt(amount) * 100n;
  return Buffer.from(
    writeSie({
      type: "4",
      company: "Samordningsförbundet Östra Södertörn",
      years: [{ index: 0, start: `${year}-01-01`, end: `${year}-12-31` }],
      accounts: [
        { account: "1930", name: "Bank" },
        { account: "3511", name: "Driftbidrag från staten" },
        { account: "4610", name: "Köpta insatser" },
        { account: "7990", name: "Öresavrundning" },
      ],
      dimensions: [{ dimension: 6, name: "Projekt" }],
      objects: [{ dimension: 6, object: "107", name: "Ungdomsteamet i Haninge" }],
      vouchers: [
        {
          series: "A",
          number: "1",
          date: day,
          text: "Årets bidrag",
          rows: [
            { account: "1930", amount: kronor(8_689_000) },
            { account: "3511", amount: kronor(-8_689_000) },
          ],
        },
        {
          series: "A",
          number: "2",
          date: day,
          text: "Faktura från huvudmannen",
          rows: [
            { account: "4610", amount: kronor(1_500_000), objects: { "6": "107" } },
            { account: "7990", amount: kronor(7) },
            { account: "1930", amount: kronor(-1_500_007) },
          ],
        },
      ],
    }),
  );
}

/** Chooses a file in the page's file field and sends its form. */
export async function upload(visit: Visit, name: string, buffer: Buffer, button: string): Promise<void> {
  await visit.page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
  await visit.press(button);
}

/** Waits on the page of long work until it has ended, and goes on to what became of it. */
export async function throughJob(visit: Visit): Promise<void> {
  await visit.page.getByRole("link", { name: "Gå till resultatet" }).waitFor({ timeout: 30_000 });
  await visit.follow("Gå till resultatet");
}
