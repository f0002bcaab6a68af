// `node bench/page-weight.ts`: what a first visit to the open pages of the demo costs a telephone, in the real browser: bytes over
// the wire, requests, layout shift and when it is painted. Prints rows for bench/RESULTS.md.

import { startProduct } from "../tests/journeys/support/product.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { weighPage } from "../tests/support/page-weight.ts";

const paths = [
  "/katalog",
  "/katalog?q=arbetstr%C3%A4ning",
  "/katalog?visa=karta",
  "/katalog/insats/ostra-sodertorn/mia-ostra-sodertorn",
  "/katalog/insats/ostra-sodertorn/ungdomsteamet-i-haninge?sprak=ar",
  "/katalog/forbund/ostra-sodertorn",
];

const browser = await withBrowser();
if (browser !== null) {
  const product = await startProduct(undefined);
  try {
    process.stdout.write(
      "| page | kB | requests | shift | largest paint, ms | loaded, ms |\n|---|---|---|---|---|---|\n",
    );
    for (const path of paths) {
      const { weight, close } = await weighPage(browser, product.origin, path);
      await close();
      const { bytes, requests, shift, largestPaint, loaded } = weight;
      const cells = [path, (bytes / 1000).toFixed(1), requests, shift.toFixed(3), largestPaint, loaded];
      process.stdout.write(`| ${cells.join(" | ")} |\n`);
    }
  } finally {
    await product.stop();
    await browser.close();
  }
}
