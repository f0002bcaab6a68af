import type { Browser, Page } from "playwright-core";
import { newVisitor } from "./browser.ts";

/** What one first visit costs and shows. */
export interface PageWeight {
  readonly path: string;
  /** Over the wire with headers, compressed as the server sends it. */
  readonly bytes: number;
  readonly requests: number;
  /** Sum of layout shifts (CLS); under 0.1 is good. */
  readonly shift: number;
  /** Milliseconds from the asking until the largest thing is painted, and until all is loaded. */
  readonly largestPaint: number;
  readonly loaded: number;
  /** Addresses of scripts that hold up the page. */
  readonly blocking: readonly string[];
}

/** Opens the address in a browser that has seen nothing of the product. `width` in CSS pixels. */
export async function weighPage(
  browser: Browser,
  origin: string,
  path: string,
  width = 390,
): Promise<{ weight: PageWeight; page: Page; close(): Promise<void> }> {
  const context = await newVisitor(browser, { width });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  const weight = { path, bytes, requests, ...(await measured(page)) };
  return { weight, page, close: () => context.close() };
}

function measured(page: Page): Promise<Omit<PageWeight, "path" | "bytes" | "requests">> {
  return page.evaluate(async () => {
    const observed = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        // What has not happened is not told.
        setTimeout(() => resolve([...observer.takeRecords()]), 300);
      });
    const number = (entry: PerformanceEntry, name: string) => Number(entry.toJSON()[name] ?? 0);
    const [shifts, paints] = await Promise.all([
      observed("layout-shift"),
      observed("largest-contentful-paint"),
    ]);
    const [visit] = performance.getEntriesByType("navigation");
    const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src], script:not([type])")];
    return {
      shift: shifts.reduce((sum, entry) => sum + number(entry, "value"), 0),
      largestPaint: Math.round(paints.at(-1)?.startTime ?? 0),
      loaded: Math.round(visit === undefined ? 0 : number(visit, "loadEventEnd")),
      blocking: scripts
        .filter((script) => script.type !== "module" && !script.defer && !script.async)
        .map((script) => script.src || "(inline)"),
    };
  });
}
