import type { DocumentContent } from "../../../../platform/documents/index.ts";
import type { Dispatch } from "../../model/dispatch/dispatch.ts";
import { letterText } from "../../model/dispatch/letter-text.ts";
import { statusWords } from "./sentences.ts";

/** What was sent, when, to whom, and how each letter was answered: a paper to put in the register. */
export function proofDocument(dispatch: Dispatch, association: string, day: string): DocumentContent {
  return {
    title: "Bevis om expediering",
    subtitle: dispatch.subject,
    association,
    date: day,
    titlePage: false,
    blocks: [
      {
        kind: "definitionList",
        items: [
          { term: "Beslutat", meaning: `${dispatch.decidedOn} ${dispatch.reference}`.trim() },
          { term: "Skickat", meaning: dispatch.sentAt?.slice(0, 10) ?? "inte än" },
        ],
      },
      { kind: "heading", level: 1, text: "Mottagare" },
      {
        kind: "table",
        caption: "Vem som fick brevet, när och hur",
        columns: [
          { label: "Medlem", width: 2 },
          { label: "Adress", width: 3 },
          { label: "Läge", width: 2 },
          { label: "Svar eller anteckning", width: 3 },
        ],
        rows: dispatch.recipients.map((one) => [
          one.member,
          one.address,
          `${statusWords[one.status]} ${one.triedAt?.slice(0, 16).replace("T", " ") ?? ""}`.trim(),
          one.answer,
        ]),
      },
      ...(dispatch.attachments.length === 0
        ? []
        : [
            { kind: "heading", level: 1, text: "Bilagor" } as const,
            {
              kind: "list",
              items: dispatch.attachments.map(
                ({ name, size, hash }) => `${name}, ${size} byte, SHA-256 ${hash}`,
              ),
            } as const,
          ]),
      { kind: "heading", level: 1, text: "Brevet" },
      { kind: "paragraph", text: letterText(dispatch) },
    ],
  };
}
