import { z } from "zod";

const count = z.number().int().min(0);

/** What stands over every list. */
export const pageHead = z.object({
  total_items: count,
  total_pages: count,
  page_number: z.number().int().min(1),
  size: count.describe("Items in this page."),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean().describe("True where this page holds nothing."),
});

export const baseSchema = z.object({
  version: z.string().describe("The version of HSDS."),
  profile: z.url(),
  openapi_url: z.url(),
});

export const problemSchema = z.object({
  type: z.url().describe("Where the code is explained."),
  title: z.string().describe("What is wrong, in Swedish."),
  status: z.number().int(),
  code: z.string().describe("Stable; for programs."),
  detail: z.string().describe("What is wrong, in English."),
  parameter: z.string().optional().describe("The query parameter that was not understood."),
});

export type PageHead = z.infer<typeof pageHead>;
export type Paged<T> = PageHead & { readonly contents: readonly T[] };

/** `page` begins at 1. A page past the end is empty and says so; nothing at all is one empty page. */
export function paged<T>(contents: readonly T[], total: number, page: number, perPage: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
