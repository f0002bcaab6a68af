import { formatIsoDate } from "../../../../platform/values/format.ts";
import {
  DataTable,
  EmptyState,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
} from "../../../../ui/index.ts";
import type { ReminderOverview, VerificationState } from "../../actions/reminders/read-overview.ts";
import { LettersTable } from "./letters-table.tsx";

type Props = {
  readonly overview: ReminderOverview;
  readonly sendsMail: boolean;
  /** Only who edits the catalogue writes to hosts. */
  readonly mayEdit: boolean;
};

export const stateWords = {
  later: { tone: "done", text: "Bekräftad" },
  soon: { tone: "neutral", text: "Snart dags" },
  due: { tone: "attention", text: "Dags att bekräfta" },
  unverified: { tone: "attention", text: "Visas som obekräftad" },
} as const satisfies Record<VerificationState, { tone: string; text: string }>;

/** Which entries are to be confirmed, by when, and what has been sent. */
export function RemindersView({ overview: { settings, rows, letters }, sendsMail, mayEdit }: Props) {
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }}>
      <PageHeading>Bekräftelser och påminnelser</PageHeading>
      <Lead>
        {`Varje insats ska bekräftas igen inom ${settings.verifyMonths} ${settings.verifyMonths === 1 ? "månad" : "månader"}. Huvudmannen påminns ${settings.remindDaysBefore} dagar före och på dagen. Efter ${Math.floor(settings.graceDays / 2)} dagar till skrivs ett brev till redaktören, och efter ${settings.graceDays} dagar ser läsarna att insatsen inte är bekräftad.`}
      </Lead>
      <Missing sendsMail={sendsMail} editorAddress={settings.editorAddress} />
      <Section id="insatser" heading="Insatserna">
        <DataTable
          caption="Insatser efter när de ska bekräftas"
          captionHidden
          rows={rows}
          rowHref={({ entryId }) => `/insatskatalog/${entryId}${mayEdit ? "/huvudman" : ""}`}
          columns={[
            { key: "namn", label: "Insats", cell: ({ name }) => name },
            {
              key: "senast",
              label: "Ska bekräftas",
              nowrap: true,
              cell: ({ dueOn }) => formatIsoDate(dueOn),
            },
            {
              key: "bekraftad",
              label: "Bekräftad",
              nowrap: true,
              cell: ({ verifiedOn }) => (verifiedOn === null ? "Aldrig" : formatIsoDate(verifiedOn)),
            },
            {
              key: "adress",
              label: "Påminns på",
              cell: ({ contactAddress }) => contactAddress || "Ingen adress",
            },
            {
              key: "lage",
              label: "Läge",
              cell: ({ state }) => <Status tone={stateWords[state].tone}>{stateWords[state].text}</Status>,
            },
          ]}
          empty={
            <EmptyState text="Ingen insats visas för läsarna än. När en insats publiceras syns den här." />
          }
        />
      </Section>
      <Section id="brev" heading="Brev">
        <LettersTable letters={letters} />
      </Section>
    </Layout>
  );
}

function Missing({
  sendsMail,
  editorAddress,
}: {
  readonly sendsMail: boolean;
  readonly editorAddress: string;
}) {
  if (!sendsMail)
    return (
      <InfoBox kind="warning" heading="Inga brev skickas">
        <p>
          Den här installationen har ingen e-postserver. Listan visar ändå vad som är dags. Skapa en länk på
          insatsen och lämna över den själv.
        </p>
      </InfoBox>
    );
  if (editorAddress !== "") return null;
  return (
    <InfoBox kind="warning" heading="Redaktörens adress saknas">
      <p>Fyll i den under inställningarna, så att någon får veta när en huvudman inte svarar.</p>
    </InfoBox>
  );
}
