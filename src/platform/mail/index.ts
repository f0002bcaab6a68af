export type { Mail, MailAttachment, Mailer, MailRefusal } from "./mailer.ts";
export { createMailer } from "./mailer.ts";
