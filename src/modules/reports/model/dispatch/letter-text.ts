import type { Dispatch } from "./dispatch.ts";

/** The letter as it is sent: the text, and each file's SHA-256, by which the reader knows the version. */
export function letterText({ body, attachments }: Pick<Dispatch, "body" | "attachments">): string {
  if (attachments.length === 0) return body;
  const files = attachments.map(({ name, hash }) => `${name}\n  SHA-256: ${hash}`);
  return [body, "--", "Bifogade filer och deras kontrollvärden:", ...files].join("\n\n");
}
