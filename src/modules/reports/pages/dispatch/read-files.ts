import type { AttachmentRefusal } from "../../../../platform/documents/index.ts";
import { sniffAttachment } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { SentFile } from "../../../../platform/http/sent-form.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { readPublishedFile } from "../../actions/dispatch/published-files.ts";
import { dateInName } from "../../model/dispatch/date-in-name.ts";
import type { DispatchAttachment } from "../../model/dispatch/dispatch.ts";

export type FileRefusal = AttachmentRefusal & { readonly name: string };

const most = 200;

/** Uploaded files as attachments; the first that cannot be taken is refused by name. */
export function attachmentsFrom(files: readonly SentFile[]): Outcome<DispatchAttachment[], FileRefusal> {
  const attachments: DispatchAttachment[] = [];
  for (const { name, bytes } of files) {
    const kind = sniffAttachment(bytes, name);
    if (!kind.ok) return refused({ ...kind.refusal, name });
    attachments.push({
      name: name.slice(-most),
      mediaType: kind.value.mediaType,
      bytes,
      datedOn: dateInName(name),
    });
  }
  return done(attachments);
}

/** The chosen published documents as they were published; one that is gone is left out. */
export async function publishedAttachments(
  request: ZoneRequest,
  ids: readonly string[],
): Promise<DispatchAttachment[]> {
  const files = await request.inZone(async (work) =>
    Promise.all(ids.map((id) => readPublishedFile(work, id))),
  );
  return files.filter((one) => one !== null);
}

/** Why a file was not taken, in words that mend. */
export function fileSentence({ code, name }: FileRefusal): string {
  return `${name}: ${sentences[code]}`;
}

const sentences = {
  attachmentEmpty: "filen är tom.",
  attachmentTooLarge: "filen är större än 20 MB.",
  attachmentKindNotAllowed: "filen är varken PDF, Word, Excel eller bild.",
  attachmentNameDiffers: "filens innehåll stämmer inte med namnets slut.",
  attachmentHasMacros: "filen har makron. Spara den utan.",
  attachmentEncrypted: "filen är låst med lösenord. Ta bort det först.",
} as const satisfies Record<AttachmentRefusal["code"], string>;
