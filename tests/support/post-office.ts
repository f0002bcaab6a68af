import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Letter {
  /** The envelope's recipients: who really gets it. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
}

export interface TestPostOffice {
  readonly url: string;
  letters(): readonly Letter[];
  close(): Promise<void>;
}

/** A real SMTP server on this machine that keeps what it is sent. `refuse`: an address it does not know. */
export async function openPostOffice(options: { readonly refuse?: string } = {}): Promise<TestPostOffice> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (address, _session, callback) => {
      if (address.address !== options.refuse) return callback();
      return callback(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
    },
    onData: (stream, session, callback) => {
      simpleParser(stream)
        .then((mail) => {
          letters.push({
            to: session.envelope.rcptTo.map((one) => one.address),
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            messageId: mail.messageId ?? "",
            attachments: mail.attachments.map((one) => ({
              name: one.filename ?? "",
              text: one.content.toString("utf8"),
            })),
          });
          callback();
        })
        .catch((error: Error) => callback(error));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters: () => letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
