import { isPrivateAddress } from "./address-guard.ts";
import type { LinkAnswer } from "./check-link.ts";
import { checkLink } from "./check-link.ts";

/** Asks about one address. */
export type AskLink = (url: string) => Promise<LinkAnswer>;

const patienceMs = 10_000;

/** The product's own way out: to public addresses, and not at all where the installation has not said that it may. */
export function askLinkOf(checksLinks: boolean | undefined): AskLink | null {
  const options = { allow: (address: string) => !isPrivateAddress(address), timeoutMs: patienceMs };
  return checksLinks === true ? (url) => checkLink(url, options) : null;
}
