import { isId } from "../../../../platform/values/id.ts";
import type { ListFilter, ListOrder } from "../../model/participation/list.ts";
import { listKeys, listStates } from "../../model/participation/list.ts";

const stateWords = { ongoing: "pagaende", exited: "avslutade", all: "alla" } as const;
export const keyWords = {
  name: "namn",
  enrolled: "inskriven",
  exited: "avslutad",
  reason: "orsak",
  municipality: "kommun",
  sex: "kon",
  age: "alder",
} as const;

export type ListAddress = { readonly filter: ListFilter; readonly order: ListOrder; readonly page: number };

/** The list that an address asks for; what cannot be read is as if it were not there. */
export function readListAddress(query: URLSearchParams): ListAddress {
  const sort = query.get("sortera") ?? "";
  const key = listKeys.find((one) => keyWords[one] === sort.replace(/^-/, ""));
  const id = (name: string) => {
    const value = query.get(name) ?? "";
    return isId(value) ? value : null;
  };
  const year = /^20\d\d$/.test(query.get("ar") ?? "") ? Number(query.get("ar")) : null;
  const sex = /^[A-Za-z]{1,30}$/.test(query.get("kon") ?? "") ? query.get("kon") : null;
  const page = /^[1-9]\d{0,5}$/.test(query.get("sida") ?? "") ? Number(query.get("sida")) : 1;
  return {
    filter: {
      state: listStates.find((state) => stateWords[state] === query.get("visa")) ?? "ongoing",
      interventionId: id("insats"),
      year,
      mine: query.get("kontakt") === "mig",
      municipalityId: id("kommun"),
      sex,
    },
    order:
      key === undefined ? { key: "enrolled", descending: true } : { key, descending: sort.startsWith("-") },
    page,
  };
}
