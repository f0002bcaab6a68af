import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Served } from "./response.ts";

/** An answer that is the same for anyone, with its bytes in hand. */
export interface OpenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Compressed bodies, made when first asked for. */
  readonly encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
  /** To be called each time the answer is given, from a cache of ours too. */
  readonly served: Served | undefined;
}

type Encoding = "br" | "gzip";

const worthCompressing = 1_000;
const compressible =
  /^(text\/|application\/(json|ld\+json|xml|rdf\+xml|problem\+json|merge-patch\+json)|image\/svg)/;
/** Quality 5 of 11: a page of 30 kB in a millisecond or two, and nearly as small as the best. */
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export function isOpen(response: Response): boolean {
  return response.headers.get("cache-control")?.startsWith("public") === true;
}

/** Takes over the body; gives the answer a strong validator (RFC 9110, section 8.8.3). */
export async function openAnswerOf(response: Response, served: OpenAnswer["served"]): Promise<OpenAnswer> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set("ETag", `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`);
  headers.append("Vary", "Accept-Encoding");
  return { status: response.status, headers, body, encoded: new Map(), served };
}

/** The answer for this asker: 304 where it has it already, otherwise compressed if it can take that. */
export async function giveOpenAnswer(answer: OpenAnswer, asked: Headers): Promise<Response> {
  const headers = new Headers(answer.headers);
  if (answer.status === 200 && hasIt(asked, headers.get("ETag") ?? "")) {
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  const encoding = encodingFor(answer, asked);
  if (encoding === null) return new Response(answer.body, { status: answer.status, headers });
  headers.set("Content-Encoding", encoding);
  headers.set("ETag", (headers.get("ETag") ?? "").replace(/"$/, `-${encoding}"`));
  return new Response(await compressed(answer, encoding), { status: answer.status, headers });
}

function hasIt(asked: Headers, tag: string): boolean {
  const known = asked.get("if-none-match");
  if (known === null) return false;
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^W\//, "")
      .replace(/-(br|gzip)"$/, '"');
  return known.split(",").some((one) => bare(one) === tag || one.trim() === "*");
}

function encodingFor(answer: OpenAnswer, asked: Headers): Encoding | null {
  if (answer.body.length < worthCompressing) return null;
  if (!compressible.test(answer.headers.get("content-type") ?? "")) return null;
  const accepted = (asked.get("accept-encoding") ?? "").toLowerCase();
  const takes = (name: string) =>
    new RegExp(`(^|[,\\s])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
}

function compressed(answer: OpenAnswer, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = answer.encoded.get(encoding);
  if (known !== undefined) return known;
  const made = (
    encoding === "br"
      ? brotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipped(answer.body)
  ).then((bytes) => new Uint8Array(bytes));
  answer.encoded.set(encoding, made);
  return made;
}
