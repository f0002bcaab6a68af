import type { Running } from "./child.ts";
import { memoryOf } from "./child.ts";

export type PdfFigures = {
  readonly before: number;
  readonly most: number;
  readonly rendered: number;
  readonly milliseconds: number;
};

/** Fetches a PDF of the product some times and sees what its process grows to. Null where there is none to fetch. */
export async function measurePdf(
  server: Running,
  port: number,
  headers: Readonly<Record<string, string>>,
  path: string,
  times = 5,
): Promise<PdfFigures | null> {
  const before = memoryOf(server.pid).now;
  let most = before;
  const began = performance.now();
  for (let turn = 0; turn < times; turn++) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    if (answer.status !== 200 || answer.headers.get("content-type") !== "application/pdf") return null;
    await answer.arrayBuffer();
    most = Math.max(most, memoryOf(server.pid).now);
  }
  return { before, most, rendered: times, milliseconds: (performance.now() - began) / times };
}
