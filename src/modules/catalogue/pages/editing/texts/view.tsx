import { Form, Hidden, InfoBox, Lead, SubmitButton, Tabs } from "../../../../../ui/index.ts";
import { variants } from "../../../model/content/entry-content.ts";
import { isOutdated } from "../../../model/content/outdated.ts";
import { languageLabels, variantLabels } from "../../../model/labels.ts";
import { languages } from "../../../model/language.ts";
import { ConflictBox } from "../conflict-box.tsx";
import type { DraftAgain } from "../draft-form.ts";
import { EntryFrame } from "../entry-frame.tsx";
import type { TextPart } from "../form/names.ts";
import { TextFields } from "../form/text-fields.tsx";
import { RemarkList, textsAddress } from "../remark-list.tsx";
import type { FrameFacts } from "../show-entry.ts";

type Props = FrameFacts & { readonly part: TextPart; readonly again?: DraftAgain | undefined };

export function TextsView({ part, again, ...facts }: Props) {
  const { entry, remarks } = facts.found;
  const { language, variant } = part;
  const own = remarks.filter(
    ({ place }) => place.page === "texts" && place.language === language && place.variant === variant,
  );
  return (
    <EntryFrame part="texts" {...facts} hasFaults={(again?.faults?.size ?? 0) > 0}>
      <Languages {...facts} part={part} />
      <Lead>
        Texten på {languageLabels[language]}, {variantLabels[variant]}.
      </Lead>
      {isOutdated(entry.draft, language) ? (
        <InfoBox kind="warning" heading="Den svenska texten har ändrats">
          <p>
            Läsarna ser den här texten som den är och får veta att den kan vara äldre. Se över den mot den
            svenska och spara, så gäller den igen.
          </p>
        </InfoBox>
      ) : null}
      <RemarkList entryId={entry.id} remarks={own} open />
      <ConflictBox conflict={again?.conflict} />
      <Form action={textsAddress(entry.id, part)} typed={again?.typed} faults={again?.faults}>
        <Hidden name="revision" value={String(again?.revision ?? entry.revision)} />
        <TextFields content={entry.draft} part={part} />
        <SubmitButton>Spara texten i utkastet</SubmitButton>
      </Form>
    </EntryFrame>
  );
}

/** Every language and variant, with what is there said in words. */
function Languages({ found: { entry }, part }: Pick<Props, "found" | "part">) {
  const said = (language: (typeof languages)[number]) => {
    if (entry.draft.texts[language] === undefined) return " (saknas)";
    return isOutdated(entry.draft, language) ? " (äldre)" : "";
  };
  const capital = (word: string) => word.slice(0, 1).toLocaleUpperCase("sv") + word.slice(1);
  return (
    <>
      <Tabs
        label="Språk"
        tabs={languages.map((language) => ({
          href: textsAddress(entry.id, { language, variant: "standard" }),
          label: `${capital(languageLabels[language])}${said(language)}`,
          current: language === part.language,
        }))}
      />
      <Tabs
        label="Hur texten är skriven"
        tabs={variants.map((variant) => ({
          href: textsAddress(entry.id, { language: part.language, variant }),
          label: capital(variantLabels[variant]),
          current: variant === part.variant,
        }))}
      />
    </>
  );
}
