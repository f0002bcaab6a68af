import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Expander,
  FieldsetSection,
  Form,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { AboutText } from "../../model/content/published-entry.ts";
import { languageLabels } from "../../model/labels.ts";
import type { Language } from "../../model/language.ts";
import { directionOf, languages } from "../../model/language.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import { aboutField, longestAbout, numberFields } from "./form.ts";

type Props = {
  readonly settings: CatalogueSettings;
  readonly associationSlug: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function SettingsView({ settings, associationSlug, typed, faults }: Props) {
  const hasFaults = (faults?.size ?? 0) > 0;
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }} hasFaults={hasFaults}>
      <PageHeading>Inställningar för katalogen</PageHeading>
      <Form action="/insatskatalog/installningar" typed={typed} faults={faults}>
        <Reminders settings={settings} />
        <FieldsetSection
          legend="Om förbundet"
          help="Visas på förbundets sida i katalogen. Språk som saknas visas på svenska."
        >
          <Lead>
            <a href={`/katalog/forbund/${associationSlug}/om`}>Se sidan som läsare</a>
          </Lead>
          {languages.map((language) => (
            <Expander
              summary={`På ${languageLabels[language]}${settings.about[language] === undefined ? " (saknas)" : ""}`}
              open={language === "sv" || hasFaults}
            >
              <About language={language} about={settings.about[language]} />
            </Expander>
          ))}
        </FieldsetSection>
        <SubmitButton>Spara inställningarna</SubmitButton>
      </Form>
    </Layout>
  );
}

function Reminders({ settings }: Pick<Props, "settings">) {
  return (
    <FieldsetSection legend="Bekräftelser och påminnelser">
      <TextField
        name="epost"
        label="Redaktörens e-post"
        help="Hit skickas det som huvudmännen inte svarar på. Skriv en gemensam brevlåda."
        type="email"
        value={settings.editorAddress}
        maxlength={200}
        optional
      />
      <NumberField
        name={numberFields.verifyMonths}
        label="Tid mellan bekräftelserna"
        help="Så ofta ska någon säga att uppgifterna stämmer. Sex månader är vanligt."
        unit="månader"
        value={String(settings.verifyMonths)}
      />
      <NumberField
        name={numberFields.remindDaysBefore}
        label="Påminn i förväg"
        unit="dagar"
        value={String(settings.remindDaysBefore)}
      />
      <NumberField
        name={numberFields.graceDays}
        label="Tid innan läsarna får veta"
        help="Så länge efter att insatsen skulle ha bekräftats visas den som vanligt. Sedan ser läsarna att ingen har bekräftat uppgifterna."
        unit="dagar"
        value={String(settings.graceDays)}
      />
    </FieldsetSection>
  );
}

function About({ language, about }: { readonly language: Language; readonly about: AboutText | undefined }) {
  const written = { lang: language, dir: directionOf(language), maxlength: longestAbout, optional: true };
  const inLanguage = language === "sv" ? "" : ` på ${languageLabels[language]}`;
  return (
    <>
      <TextArea
        name={aboutField(language, "purpose")}
        label={`Vad förbundet gör${inLanguage}`}
        value={about?.purpose ?? ""}
        {...written}
      />
      <TextArea
        name={aboutField(language, "vision")}
        label={`Vad förbundet vill${inLanguage}`}
        value={about?.vision ?? ""}
        {...written}
      />
      <TextArea
        name={aboutField(language, "contact")}
        label={`Hur man når förbundet${inLanguage}`}
        value={about?.contact ?? ""}
        {...written}
      />
    </>
  );
}
