import type { Language } from "../../model/language.ts";

/** The same address in another language, without the host; Swedish needs no word in it. */
export function addressIn(url: URL, language: Language): string {
  const query = new URLSearchParams(url.search);
  query.delete("sprak");
  if (language !== "sv") query.append("sprak", language);
  const text = query.toString();
  return text === "" ? url.pathname : `${url.pathname}?${text}`;
}
