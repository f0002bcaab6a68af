import type { Variant } from "../../model/content/entry-content.ts";
import { variants } from "../../model/content/entry-content.ts";

const names: Readonly<Record<Exclude<Variant, "standard">, string>> = {
  plain: "klarsprak",
  easyRead: "lattlast",
};

/** What `?text=` asks for; the standard text where it is nothing we know. */
export function variantAsked(query: URLSearchParams): Variant {
  const asked = query.get("text");
  return variants.find((one) => one !== "standard" && names[one] === asked) ?? "standard";
}

/** The same address with another version of the text. */
export function addressOfVariant(url: URL, variant: Variant): string {
  const query = new URLSearchParams(url.search);
  query.delete("text");
  if (variant !== "standard") query.append("text", names[variant]);
  const text = query.toString();
  return text === "" ? url.pathname : `${url.pathname}?${text}`;
}
