import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { pageParameter } from "../../../../../ui/index.ts";
import type { AccountQuestion } from "../../../actions/ledger/read-account-rows.ts";
import { yearOf } from "../../year-of.ts";

export const pageSize = 100;

/** What the address asks for: account, year, month (1–12), object ("dimension:object") and page. Nonsense is left out. */
export function questionOf(request: ZoneRequest): AccountQuestion & { readonly page: number } {
  const { query } = request;
  const month = Number(query.get("manad") ?? "");
  const asked = Number(query.get(pageParameter) ?? "1");
  const number = Number.isInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : 1;
  const object = /^(\d{1,4}):(\P{Cc}+)$/u.exec(query.get("objekt") ?? "");
  return {
    year: yearOf(request),
    importId: query.get("import"),
    account: request.param("account"),
    month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
    object: object === null ? null : { dimension: Number(object[1]), object: object[2] ?? "" },
    page: number,
    offset: (number - 1) * pageSize,
    limit: pageSize,
  };
}
