import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  FieldsetSection,
  Form,
  Hidden,
  Lead,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import type { Opened } from "../../../model/proposals/host-entry.ts";
import { choicesFor } from "../../editing/form/content-choices.ts";
import { ContentFields } from "../../editing/form/content-fields.tsx";
import { TextFields } from "../../editing/form/text-fields.tsx";
import type { HostDoor } from "./door.ts";
import { HostFrame } from "./frame.tsx";

type Props = {
  readonly door: HostDoor;
  readonly opened: Opened;
  /** Made with the page, so that the same form sent twice is one proposal. */
  readonly proposalId: string;
  readonly faults?: Faults | undefined;
  readonly typed?: Typed | undefined;
};

/** The editor's own form, filled in as the entry stands: what is changed in it is the proposal. */
export function ProposeView({ door, opened: { entry, vocabulary }, proposalId, faults, typed }: Props) {
  const action = `${door.address}/andra`;
  const { draft } = entry;
  return (
    <HostFrame
      door={door}
      hasFaults={faults !== undefined && faults.size > 0}
      back={{ href: door.address, label: `Tillbaka till ${entry.name}` }}
    >
      <PageHeading kicker={entry.name}>Föreslå en ändring</PageHeading>
      <Lead>
        Ändra det som är fel och lämna resten. Redaktören ser vad du har ändrat, och inget publiceras förrän
        redaktören har tagit med det.
      </Lead>
      <Form action={action} faults={faults} typed={typed}>
        <Hidden name="forslag" value={proposalId} />
        <Hidden name="utkast" value={String(entry.revision)} />
        <TextFields content={draft} part={{ language: "sv", variant: "standard" }} />
        <ContentFields
          content={draft}
          choices={choicesFor(vocabulary, draft.municipalities, draft)}
          action={action}
          typed={typed}
        />
        <FieldsetSection legend="Till redaktören">
          <TextField
            name="funktion"
            label="Din funktion"
            help="Till exempel teamledare. Skriv inget personnamn."
            maxlength={200}
          />
          <TextArea
            name="meddelande"
            label="Meddelande"
            help="Varför ändringen behövs, om det inte syns."
            optional
            rows={4}
            maxlength={2000}
          />
        </FieldsetSection>
        <SubmitButton>Skicka förslaget</SubmitButton>
      </Form>
    </HostFrame>
  );
}
