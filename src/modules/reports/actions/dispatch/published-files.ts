import type { BareWork } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { DispatchAttachment } from "../../model/dispatch/dispatch.ts";
import { readPublicationChoices, readPublicationPdf } from "../../store/dispatch-publications.ts";

/** Published documents of the year that can be sent along, the latest version of each. */
export async function publishedFiles(
  work: BareWork,
  year: number,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  return (await readPublicationChoices(work, year)).map(({ id, title, version }) => ({
    value: id,
    label: `${title}, version ${version}`,
  }));
}

/** The PDF as it was published; null where there is none or it has been withdrawn. */
export async function readPublishedFile(work: BareWork, id: string): Promise<DispatchAttachment | null> {
  const found = isId(id) ? await readPublicationPdf(work, id) : null;
  if (found === null) return null;
  return {
    name: `${found.title}, version ${found.version}.pdf`,
    mediaType: "application/pdf",
    bytes: found.bytes,
    datedOn: found.publishedOn,
  };
}
