import { DataTable, EmptyState, Expander, Status } from "../../../../ui/index.ts";
import type { LetterKind } from "../../model/reminders/letter.ts";
import { linkPlace } from "../../model/reminders/letter.ts";
import type { Letter, LetterStatus } from "../../model/reminders/sent-letter.ts";
import { whenText } from "../proposals/when.ts";

const kindWords = {
  before: "Påminnelse i förväg",
  due: "Påminnelse",
  asked: "Påminnelse som du skickade",
  escalated: "Till redaktören",
  answer: "Svar på förslag",
} as const satisfies Record<LetterKind, string>;

const statusWords = {
  waiting: { tone: "attention", text: "Väntar på e-postservern" },
  sending: { tone: "active", text: "Skickas" },
  sent: { tone: "done", text: "Skickat" },
  refused: { tone: "attention", text: "Togs inte emot" },
  dropped: { tone: "neutral", text: "Behövdes inte" },
} as const satisfies Record<LetterStatus, { tone: string; text: string }>;

/** Every letter with what it said, to whom, and what the mail server answered. */
export function LettersTable({ letters }: { readonly letters: readonly Letter[] }) {
  return (
    <DataTable
      caption="Brev från katalogen"
      captionHidden
      rows={letters}
      columns={[
        {
          key: "nar",
          label: "När",
          nowrap: true,
          cell: ({ sentAt, createdAt }) => whenText(sentAt ?? createdAt),
        },
        { key: "slag", label: "Brev", cell: (letter) => <Text letter={letter} /> },
        { key: "till", label: "Till", cell: ({ recipient }) => recipient },
        { key: "lage", label: "Läge", cell: (letter) => <State letter={letter} /> },
      ]}
      empty={<EmptyState text="Inget brev har skrivits än." />}
    />
  );
}

/** The place of the link stays closed: whoever has it acts for the host. */
function Text({ letter }: { readonly letter: Letter }) {
  const body = letter.body.replaceAll(linkPlace, "[mottagarens egen länk, som inte visas här]");
  return (
    <Expander summary={`${kindWords[letter.kind]}: ${letter.subject}`}>
      {body.split("\n\n").map((paragraph) => (
        <p>
          {paragraph.split("\n").map((line, index) => (
            <>
              {index === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </Expander>
  );
}

function State({ letter: { status, answer, attempts } }: { readonly letter: Letter }) {
  const { tone, text } = statusWords[status];
  return (
    <>
      <Status tone={tone}>{text}</Status>
      {answer === "" ? null : <p class="muted">{`Servern svarade: ${answer}`}</p>}
      {status === "waiting" && attempts > 0 ? (
        <p class="muted">{attempts === 1 ? "Försökt en gång." : `Försökt ${attempts} gånger.`}</p>
      ) : null}
    </>
  );
}
