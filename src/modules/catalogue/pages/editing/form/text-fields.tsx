import type { PropsWithChildren } from "hono/jsx";
import { FieldsetSection, RadioGroup, TextArea, TextField } from "../../../../../ui/index.ts";
import type { EntryContent, LanguageTexts } from "../../../model/content/entry-content.ts";
import { readerFields } from "../../../model/content/entry-content.ts";
import {
  languageLabels,
  originLabels,
  partLabels,
  readerLabels,
  variantLabels,
} from "../../../model/labels.ts";
import { directionOf } from "../../../model/language.ts";
import type { TextPart } from "./names.ts";
import { languageField, textField, trackTextField } from "./names.ts";
import { longestText } from "./read-texts.ts";

type Props = { readonly content: EntryContent; readonly part: TextPart };

/**
 * The texts of one variant in one language, beside the Swedish standard text where they are another. Stands in a `Form`;
 * `readTexts` reads it.
 */
export function TextFields({ content, part }: Props) {
  const { language, variant } = part;
  const texts = content.texts[language];
  const swedish = content.texts.sv;
  const written = { lang: language, dir: directionOf(language) };
  const isSwedish = language === "sv";
  return (
    <>
      {isSwedish ? null : <Origin content={content} part={part} />}
      {variant === "standard" ? <NameAndSummary content={content} part={part} /> : null}
      <FieldsetSection
        legend={`Text på ${languageLabels[language]}, ${variantLabels[variant]}`}
        help="En tom rad börjar ett nytt stycke. En rad som börjar med streck och mellanslag blir en punkt i en lista."
      >
        {readerFields.map((field) => (
          <Beside swedish={isSwedish && variant === "standard" ? "" : (swedish?.standard[field] ?? "")}>
            <TextArea
              name={textField(part, field)}
              label={readerLabels[field]}
              value={texts?.[variant]?.[field] ?? ""}
              rows={4}
              maxlength={longestText}
              optional={!needed.includes(field)}
              {...written}
            />
          </Beside>
        ))}
      </FieldsetSection>
      {isSwedish || variant !== "standard" ? null : (
        <TrackTexts content={content} part={part} texts={texts} />
      )}
    </>
  );
}

/** What publication asks for in Swedish. */
const needed: readonly string[] = ["what", "how", "apply"];

function Origin({ content, part: { language } }: Props) {
  return (
    <RadioGroup
      name={languageField(language, "ursprung")}
      label={`Hur har texten på ${languageLabels[language]} kommit till?`}
      help="Läsaren får veta när en maskin har översatt."
      value={content.texts[language]?.origin}
      options={Object.entries(originLabels).map(([value, label]) => ({ value, label }))}
    />
  );
}

function NameAndSummary({ content, part: { language } }: Props) {
  const texts = content.texts[language];
  const swedish = language === "sv" ? undefined : content.texts.sv;
  const written = { lang: language, dir: directionOf(language) };
  return (
    <FieldsetSection legend="Namn och kort text">
      <Beside swedish={swedish?.name ?? ""}>
        <TextField
          name={languageField(language, "namn")}
          label={partLabels.name}
          value={texts?.name ?? ""}
          maxlength={200}
          {...written}
        />
      </Beside>
      <Beside swedish={swedish?.summary ?? ""}>
        <TextArea
          name={languageField(language, "kort")}
          label={partLabels.summary}
          help="En eller två meningar som visas i listor."
          value={texts?.summary ?? ""}
          rows={3}
          maxlength={400}
          {...written}
        />
      </Beside>
    </FieldsetSection>
  );
}

function TrackTexts({
  content,
  part: { language },
  texts,
}: Props & { readonly texts: LanguageTexts | undefined }) {
  const written = { lang: language, dir: directionOf(language) };
  if (content.tracks.length === 0) return null;
  return (
    <FieldsetSection legend="Spåren">
      {content.tracks.map(({ id }) => {
        const swedish = content.texts.sv?.tracks[id];
        return (
          <>
            <Beside swedish={swedish?.name ?? ""}>
              <TextField
                name={trackTextField(language, id, "namn")}
                label="Spårets namn"
                value={texts?.tracks[id]?.name ?? ""}
                maxlength={200}
                optional
                {...written}
              />
            </Beside>
            <Beside swedish={swedish?.forWhom ?? ""}>
              <TextArea
                name={trackTextField(language, id, "for_vem")}
                label="Vem spåret är för"
                value={texts?.tracks[id]?.forWhom ?? ""}
                rows={3}
                maxlength={2000}
                optional
                {...written}
              />
            </Beside>
          </>
        );
      })}
    </FieldsetSection>
  );
}

/** A field with the Swedish text beside it, or by itself where there is none. */
function Beside({ swedish, children }: PropsWithChildren<{ readonly swedish: string }>) {
  if (swedish === "") return <>{children}</>;
  return (
    <div class="beside">
      {children}
      <div class="beside__other" lang="sv" dir="ltr">
        <p class="beside__heading">På svenska</p>
        <p class="beside__text">{swedish}</p>
      </div>
    </div>
  );
}
