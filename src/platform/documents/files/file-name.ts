import { cleanText } from "../clean-text.ts";

/** In UTF-16 units, ending apart: within what every file system takes, even with three bytes a letter. */
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name of letters, digits and hyphens that every system takes: "Måluppfyllelse 2017" → "Maluppfyllelse-2017.pdf". */
export function fileName(title: string, extension: string): string {
  const ascii = title
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[Øø]/g, (letter) => (letter === "Ø" ? "O" : "o"))
    .replaceAll(/[Ææ]/g, (letter) => (letter === "Æ" ? "AE" : "ae"))
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  return `${usable(ascii)}.${extension}`;
}

/**
 * The header's value: the plain name for old clients and the true one, with å ä ö, for the others (RFC 6266, RFC 5987).
 */
export function contentDisposition(
  title: string,
  extension: string,
  manner: "attachment" | "inline" = "attachment",
): string {
  const full = `${usable(readableName(title))}.${extension}`;
  return `${manner}; filename="${fileName(title, extension)}"; filename*=UTF-8''${extendedValue(full)}`;
}

function readableName(title: string): string {
  const clean = cleanText(title)
    .normalize("NFC")
    .replaceAll(/[\\/:*?"<>|\s]+/g, " ")
    .replaceAll(/^[\s.]+|[\s.]+$/g, "");
  return [...clean].slice(0, LONGEST).join("").trimEnd();
}

function usable(name: string): string {
  if (name === "") return "fil";
  return DEVICE.test(name) ? `${name}-fil` : name;
}

/** RFC 5987 leaves fewer signs unescaped than encodeURIComponent does. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
