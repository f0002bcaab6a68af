import type { Language } from "../../model/language.ts";
import { embedWords } from "../words/embed.ts";

/** HTML for a site of one's own that sends the question to the catalogue; nothing is fetched before somebody searches. */
export function formCode(origin: string, municipality: string, language: Language): string {
  const words = embedWords[language];
  return [
    `<form action="${origin}/katalog" method="get" role="search">`,
    ...hidden(municipality, language),
    `  <label for="insatskatalogen">${words.label}</label>`,
    '  <input id="insatskatalogen" name="q" type="search">',
    `  <button type="submit">${words.search}</button>`,
    "</form>",
  ].join("\n");
}

/** The same as a frame with the catalogue's own look. */
export function frameCode(origin: string, municipality: string, language: Language): string {
  const query = new URLSearchParams();
  if (municipality !== "") query.set("kommun", municipality);
  if (language !== "sv") query.set("sprak", language);
  const address = `${origin}/katalog/ruta${query.size === 0 ? "" : `?${query}`}`;
  const title = embedWords[language].label;
  return `<iframe src="${address.replaceAll("&", "&amp;")}" title="${title}" width="100%" height="160" loading="lazy"></iframe>`;
}

function hidden(municipality: string, language: Language): string[] {
  const fields = [
    ...(municipality === "" ? [] : [["kommun", municipality]]),
    ...(language === "sv" ? [] : [["sprak", language]]),
  ];
  return fields.map(([name, value]) => `  <input type="hidden" name="${name}" value="${value}">`);
}
