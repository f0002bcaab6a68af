import type { Child } from "hono/jsx";

export type Flash = { readonly kind: "success" | "info" | "warning"; readonly text: string };

export type CookieToSet = {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number | null;
};

/** Called with the headers of each request that gets the answer, from a cache of ours too; it only counts, and never throws. */
export type Served = (asked: Headers) => void;

/** What a handler gives back; the server dresses it with layout, headers and cookies. */
export type PageResponse =
  | {
      readonly kind: "page";
      readonly status: number;
      readonly title: string;
      readonly document: Child;
      readonly cookies: readonly CookieToSet[];
      readonly publicSeconds?: number | undefined;
      readonly framed?: boolean | undefined;
      readonly served?: Served | undefined;
    }
  | {
      readonly kind: "redirect";
      readonly to: string;
      readonly flash?: Flash;
      readonly cookies: readonly CookieToSet[];
    }
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      readonly disposition: string;
      readonly publicSeconds?: number | undefined;
    }
  | { readonly kind: "json"; readonly status: number; readonly data: unknown }
  | {
      readonly kind: "open";
      readonly status: number;
      readonly body: string | Uint8Array;
      readonly mediaType: string;
      readonly publicSeconds: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly served?: Served | undefined;
    }
  | {
      readonly kind: "error";
      readonly status: number;
      readonly title: string;
      readonly sentence: string;
      readonly reference?: string;
    };

/**
 * `document` is a whole layout from src/ui with its content; the title stands in the browser's tab. `publicSeconds` is how
 * long caches may keep what is the same for anyone; a page shown to somebody signed in is never kept. `framed` pages may
 * stand in a frame on another site, so they must hold no form that changes anything.
 */
export function page(
  title: string,
  document: Child,
  options: {
    status?: number;
    cookies?: readonly CookieToSet[];
    publicSeconds?: number;
    framed?: boolean;
    served?: Served;
  } = {},
): PageResponse {
  const { status = 200, cookies = [], publicSeconds, framed, served } = options;
  return { kind: "page", title, document, status, cookies, publicSeconds, framed, served };
}

/** 303: the browser asks for the new address with GET, so that Back and reload repeat nothing. */
export function seeOther(to: string, flash?: Flash, cookies: readonly CookieToSet[] = []): PageResponse {
  return flash === undefined ? { kind: "redirect", to, cookies } : { kind: "redirect", to, flash, cookies };
}

export function success(text: string): Flash {
  return { kind: "success", text };
}

/** `disposition` is a whole Content-Disposition value, made by platform/documents. */
export function file(
  bytes: Uint8Array,
  mediaType: string,
  disposition: string,
  publicSeconds?: number,
): PageResponse {
  return { kind: "file", bytes, mediaType, disposition, publicSeconds };
}

export function json(data: unknown, status = 200): PageResponse {
  return { kind: "json", data, status };
}

/**
 * Open data: any site may read it (CORS), caches may keep it for `publicSeconds`, and it holds nothing of who asks.
 * `headers` are for what belongs to the format, such as Content-Disposition or Link.
 */
export function openData(
  body: string | Uint8Array,
  mediaType: string,
  options: {
    status?: number;
    publicSeconds?: number;
    headers?: Readonly<Record<string, string>>;
    served?: Served;
  } = {},
): PageResponse {
  const { status = 200, publicSeconds = 60, headers = {}, served } = options;
  return { kind: "open", status, body, mediaType, publicSeconds, headers, served };
}

/** A page that says why not, with the status given. */
export function refusal(status: number, title: string, sentence: string): PageResponse {
  return { kind: "error", status, title, sentence };
}

export function notFound(): PageResponse {
  return refusal(
    404,
    "Sidan finns inte",
    "Adressen leder inte till någon sida som du kan se. Kontrollera adressen, eller gå till startsidan.",
  );
}
