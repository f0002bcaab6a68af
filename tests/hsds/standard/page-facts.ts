/** What stands over every list of the standard, beside `contents`. Source and licence: see service-facts.ts. */
export const pageFacts = {
  counts: "total_items total_pages page_number size",
  flags: "first_page last_page empty",
} as const;
