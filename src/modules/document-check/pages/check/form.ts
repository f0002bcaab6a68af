import { z } from "zod";

/** Findings that a result page sends back to have them as Excel: nothing of the document is kept in between. */
const rowSchema = z.object({
  place: z.string().max(1000),
  position: z.string().max(100),
  kind: z.string().max(30),
  stated: z.string().max(100),
  computed: z.string().max(100),
  message: z.string().max(1000),
});

export type FindingRow = z.output<typeof rowSchema>;

const rowsSchema = z.array(rowSchema).max(5000);

/** Null where what was sent is not what the page put there. */
export function readRows(text: string): FindingRow[] | null {
  try {
    const read = rowsSchema.safeParse(JSON.parse(text), { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
