import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";

export interface Called {
  readonly status: number;
  /** Where the answer leads on to; null where it does not. */
  readonly location: string | null;
}

/** Thrown before anything is sent, where one of the host's addresses may not be called. */
export class ForbiddenAddress extends Error {}

/** Which addresses may be called: the product's answer is `!isPrivateAddress`. */
export type Allow = (address: string) => boolean;

/**
 * One request, whose answer's body is never read. The name is looked up once and the connection goes to the very address
 * that was judged, so that a name which answers differently the next time leads nowhere else.
 */
export async function call(
  url: URL,
  method: "HEAD" | "GET",
  allow: Allow,
  timeoutMs: number,
): Promise<Called> {
  const address = await addressOf(url, allow);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return await new Promise<Called>((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const request = send(
      url,
      {
        method,
        signal,
        agent: false,
        headers: { "User-Agent": "Samordna-lankkontroll", Accept: "text/html,*/*;q=0.5" },
        lookup: (_name, options, callback) =>
          options.all === true ? callback(null, [address]) : callback(null, address.address, address.family),
      },
      (answer: IncomingMessage) => {
        const { statusCode = 0, headers } = answer;
        answer.destroy();
        resolve({ status: statusCode, location: headers.location ?? null });
      },
    );
    request.on("error", reject);
    request.end();
  });
}

/** A name with any address that may not be called is refused whole. */
async function addressOf(url: URL, allow: Allow): Promise<LookupAddress> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, "");
  const family = isIP(host);
  const found = family === 0 ? await lookup(host, { all: true }) : [{ address: host, family }];
  const [first] = found;
  if (first === undefined || found.some(({ address }) => !allow(address))) throw new ForbiddenAddress(host);
  return first;
}
