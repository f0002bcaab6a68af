export { readTable } from "./read-table.ts";
export type { Encoding, Separator, Table, TableRecord, TableRefusal } from "./table.ts";
