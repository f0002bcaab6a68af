import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inject, vi } from "vitest";
import type { Letter } from "../../support/post-office.ts";
import { openPostOffice } from "../../support/post-office.ts";

interface Mailbox {
  readonly smtpUrl: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** A real mail server beside the product, and an address where the journeys, in another thread, read what it got. */
export async function openMailbox(): Promise<Mailbox> {
  const office = await openPostOffice();
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(office.letters()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    smtpUrl: office.url,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await office.close();
    },
  };
}

/** Waits for a letter that the product sends to the address and whose subject holds the words. */
export function letterTo(address: string, about: string): Promise<Letter> {
  return vi.waitFor(
    async () => {
      const letters = (await (await fetch(inject("mailboxOrigin"))).json()) as readonly Letter[];
      const found = letters.findLast(({ to, subject }) => to.includes(address) && subject.includes(about));
      if (found === undefined) throw new Error(`no letter to ${address} about ${about} has come`);
      return found;
    },
    { timeout: 60_000, interval: 250 },
  );
}

/** The only address of the letter that leads into the product, as a path. */
export function linkIn({ text }: Letter): string {
  const [address = ""] = /https?:\/\/\S+/.exec(text) ?? [];
  return new URL(address).pathname;
}
