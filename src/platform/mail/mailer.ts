import { createTransport } from "nodemailer";
import type { Outcome } from "../values/outcome.ts";
import { done, refused } from "../values/outcome.ts";

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Plain text to one address. The same `messageId` for the same letter lets the receiving side know it if it comes twice. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly attachments: readonly MailAttachment[];
}

export type MailRefusal =
  /** The server said no for good: `answer` is what it said. */
  | { readonly code: "mail.refused"; readonly answer: string }
  /** No server, no way in, or no answer: may be tried again. */
  | { readonly code: "mail.unreachable"; readonly answer: string };

export interface Mailer {
  /** The server's answer, which is kept as proof. */
  send(mail: Mail): Promise<Outcome<{ readonly answer: string }, MailRefusal>>;
  close(): void;
}

/** Sends through the configured server only (`SAMORDNA_SMTP_URL`); nothing else ever leaves the machine. */
export function createMailer(settings: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport(settings.url, { from: settings.from });
  return {
    send: async (mail) => {
      try {
        const sent = await transport.sendMail({
          to: { name: "", address: mail.to },
          subject: mail.subject,
          text: mail.text,
          messageId: mail.messageId,
          // A file or an address in a letter is never fetched: what is attached comes as bytes.
          disableFileAccess: true,
          disableUrlAccess: true,
          attachments: mail.attachments.map(({ name, mediaType, bytes }) => ({
            filename: name,
            contentType: mediaType,
            content: Buffer.from(bytes),
          })),
        });
        return done({ answer: sent.response });
      } catch (error) {
        return refused(refusalOf(error));
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 5321: 5xx is for good, 4xx and everything below the protocol may pass. */
function refusalOf(error: unknown): MailRefusal {
  const { responseCode, message } = error as { responseCode?: number; message?: string };
  const answer = (message ?? "").slice(0, 300);
  return responseCode !== undefined && responseCode >= 500
    ? { code: "mail.refused", answer }
    : { code: "mail.unreachable", answer };
}
