import type { Database } from "../../../platform/db/database.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Association } from "../../associations/index.ts";
import { associationBySlug, associationOf } from "../../associations/index.ts";
import type { FileKind, OpenDocument, Publication } from "../model/publication.ts";
import { readOpenDocument, readOpenDocuments } from "../store/open-documents.ts";
import { readFile, readPublications } from "../store/publications.ts";

/** A published version for the association itself, also a withdrawn one. */
export async function readPublished(
  work: Work,
  reportId: string,
  publicationId: string,
  kind: FileKind,
): Promise<{
  readonly publication: Publication;
  readonly bytes: Uint8Array;
  readonly content: unknown;
} | null> {
  const publication = (await readPublications(work, reportId)).find(({ id }) => id === publicationId);
  const file = publication === undefined ? null : await readFile(work, publicationId, kind);
  return publication === undefined || file === null ? null : { publication, ...file };
}

/** What anyone may read of an association, asked for by its slug. */
export async function openDocuments(
  db: Database,
  slug: string,
): Promise<{
  readonly association: Association;
  readonly documents: readonly Omit<OpenDocument, "content">[];
} | null> {
  const known = await db.inSystem((work) => associationBySlug(work, slug));
  if (known === null) return null;
  return await db.inPublic(known.id, async (work) => ({
    association: await associationOf(work),
    documents: await readOpenDocuments(work),
  }));
}

/** Null where there is none, or where it has been withdrawn. */
export async function openDocument(
  db: Database,
  slug: string,
  wanted: { readonly kind: string; readonly year: number },
): Promise<OpenDocument | null> {
  const known = await db.inSystem((work) => associationBySlug(work, slug));
  if (known === null) return null;
  return await db.inPublic(known.id, (work) => readOpenDocument(work, wanted.kind, wanted.year));
}

export async function openFile(
  db: Database,
  slug: string,
  wanted: { readonly kind: string; readonly year: number; readonly file: FileKind },
): Promise<{ readonly bytes: Uint8Array; readonly content: unknown } | null> {
  const known = await db.inSystem((work) => associationBySlug(work, slug));
  if (known === null) return null;
  return await db.inPublic(known.id, async (work) => {
    const document = await readOpenDocument(work, wanted.kind, wanted.year);
    return document === null ? null : await readFile(work, document.id, wanted.file);
  });
}
