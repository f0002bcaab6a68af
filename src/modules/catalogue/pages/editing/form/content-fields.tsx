import type { Typed } from "../../../../../ui/index.ts";
import {
  Checkbox,
  CheckboxGroup,
  FieldsetSection,
  NumberField,
  RadioGroup,
  TextField,
} from "../../../../../ui/index.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import { partLabels } from "../../../model/labels.ts";
import type { Taxonomy, Vocabulary } from "../../../model/vocabulary.ts";
import { termsOf } from "../../../model/vocabulary.ts";
import { ContactRows, LinkRows, LocationRows } from "./contact-rows.tsx";
import type { ContentChoices } from "./content-choices.ts";
import type { RowsProps } from "./row-fields.tsx";
import { TrackRows } from "./track-rows.tsx";

type Props = {
  readonly content: EntryContent;
  readonly choices: ContentChoices;
  /** The address the form posts to, so that a button of a row comes back to its part of the page. */
  readonly action: string;
  /** What was typed, where the form is shown again. */
  readonly typed?: Typed | undefined;
};

/** Everything of an entry that is no running text, in Swedish. Stands in a `Form`; `readContent` reads it. */
export function ContentFields({ content, choices, action, typed }: Props) {
  const { vocabulary, municipalities } = choices;
  const rows: RowsProps = { content, choices, action, typed };
  return (
    <>
      <FieldsetSection legend="Vad och för vem">
        <Terms name="slag" part="kinds" of="kind" content={content} vocabulary={vocabulary} />
        <Terms
          name="malgrupper"
          part="targetGroups"
          of="targetGroup"
          content={content}
          vocabulary={vocabulary}
        />
        <CheckboxGroup
          name="kommuner"
          label={partLabels.municipalities}
          help="Var man ska bo för att kunna delta."
          values={content.municipalities}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </FieldsetSection>
      <TrackRows {...rows} />
      <FieldsetSection legend="Vägen in">
        <Terms name="vagar" part="ways" of="way" content={content} vocabulary={vocabulary} />
        <Terms
          name="remittenter"
          part="referrers"
          of="agency"
          help="Fyll i när en handläggare eller ett resursråd anvisar till insatsen."
          optional
          content={content}
          vocabulary={vocabulary}
        />
      </FieldsetSection>
      <Behind content={content} vocabulary={vocabulary} />
      <LanguagesAndFee content={content} vocabulary={vocabulary} />
      <ContactRows {...rows} />
      <LocationRows {...rows} />
      <LinkRows {...rows} />
    </>
  );
}

type PartProps = { readonly content: EntryContent; readonly vocabulary: Vocabulary };

function Behind({ content, vocabulary }: PartProps) {
  return (
    <FieldsetSection legend="Vilka som står bakom">
      <TextField
        name="huvudman"
        label={partLabels.host}
        help="Organisationen som driver insatsen, till exempel Haninge kommun."
        value={content.host.name}
        maxlength={200}
      />
      <TextField
        name="orgnummer"
        label="Huvudmannens organisationsnummer"
        help="Tio siffror, till exempel 212000-0084."
        value={content.host.organisationNumber ?? ""}
        width="medium"
        inputmode="numeric"
        optional
      />
      <Terms
        name="myndigheter"
        part="agencies"
        of="agency"
        optional
        content={content}
        vocabulary={vocabulary}
      />
      <RadioGroup
        name="finansiering"
        label={partLabels.funding}
        value={content.funding}
        options={optionsOf(vocabulary, "funding")}
      />
    </FieldsetSection>
  );
}

function LanguagesAndFee({ content, vocabulary }: PartProps) {
  return (
    <FieldsetSection legend="Språk och kostnad">
      <Terms
        name="stodsprak"
        part="supportLanguages"
        of="supportLanguage"
        help="Språk som personalen talar."
        optional
        content={content}
        vocabulary={vocabulary}
      />
      <Checkbox name="tolk" label="Den som behöver kan få tolk" checked={content.interpreter} />
      <NumberField
        name="avgift"
        label="Avgift för deltagaren"
        help="Skriv 0 om det är gratis. Lämna tomt om det inte är bestämt."
        unit="kronor"
        decimals
        optional
        value={content.fee === null ? "" : String(content.fee / 100).replace(".", ",")}
      />
    </FieldsetSection>
  );
}

type TermsProps = PartProps & {
  readonly name: string;
  readonly part: "kinds" | "targetGroups" | "ways" | "referrers" | "agencies" | "supportLanguages";
  readonly of: Taxonomy;
  readonly help?: string | undefined;
  readonly optional?: boolean | undefined;
};

function Terms({ name, part, of, help, optional, content, vocabulary }: TermsProps) {
  return (
    <CheckboxGroup
      name={name}
      label={partLabels[part]}
      help={help}
      optional={optional}
      values={content[part]}
      options={optionsOf(vocabulary, of)}
    />
  );
}

function optionsOf(vocabulary: Vocabulary, taxonomy: Taxonomy) {
  return termsOf(vocabulary, taxonomy).map(({ code, labels }) => ({ value: code, label: labels.sv ?? code }));
}
