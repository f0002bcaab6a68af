import { afterEach, describe, expect, it } from "vitest";
import type { TestPostOffice } from "../../../tests/support/post-office.ts";
import { openPostOffice } from "../../../tests/support/post-office.ts";
import { createMailer } from "./mailer.ts";

const letter = {
  to: "kommun@tyreso.example",
  subject: "Beslut om medlemsavgifter för år 2019",
  text: "Till medlemmarna: avgiften är 1 188 000 kronor.",
  messageId: "<1@samordna.example>",
  attachments: [
    { name: "Mål och budget.pdf", mediaType: "application/pdf", bytes: new TextEncoder().encode("%PDF-") },
  ],
};

describe("a letter", () => {
  let office: TestPostOffice | undefined;
  afterEach(async () => {
    await office?.close();
    office = undefined;
  });

  it("arrives with its Swedish letters and its file, and the server's answer is kept", async () => {
    office = await openPostOffice();
    const mailer = createMailer({ url: office.url, from: "Förbundet <kansli@forbund.example>" });
    const sent = await mailer.send(letter);
    mailer.close();
    expect(sent).toMatchObject({ ok: true, value: { answer: expect.stringMatching(/^250/) } });
    const [received] = office.letters();
    expect(received).toMatchObject({
      to: ["kommun@tyreso.example"],
      subject: letter.subject,
      messageId: letter.messageId,
      attachments: [{ name: "Mål och budget.pdf", text: "%PDF-" }],
    });
    expect(received?.text.trim()).toBe(letter.text);
  });

  it("that the server refuses for good is told from one that may be tried again", async () => {
    office = await openPostOffice({ refuse: "okand@tyreso.example" });
    const mailer = createMailer({ url: office.url, from: "kansli@forbund.example" });
    expect(await mailer.send({ ...letter, to: "okand@tyreso.example" })).toMatchObject({
      ok: false,
      refusal: { code: "mail.refused", answer: expect.stringContaining("550") },
    });
    mailer.close();
    const away = createMailer({ url: "smtp://127.0.0.1:1", from: "kansli@forbund.example" });
    expect(await away.send(letter)).toMatchObject({ ok: false, refusal: { code: "mail.unreachable" } });
    away.close();
  });

  it("cannot be made to carry other headers by its subject or its address", async () => {
    office = await openPostOffice();
    const mailer = createMailer({ url: office.url, from: "kansli@forbund.example" });
    await mailer.send({ ...letter, subject: "Beslut\r\nBcc: alla@annan.example" });
    mailer.close();
    expect(office.letters().map((one) => one.to)).toEqual([["kommun@tyreso.example"]]);
  });
});
