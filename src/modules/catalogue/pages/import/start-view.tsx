import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults } from "../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Expander,
  FileField,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { CatalogueImport } from "../../actions/import/read-import.ts";
import { stateNames } from "./words.ts";

type Props = { readonly imports: readonly CatalogueImport[]; readonly faults?: Faults | undefined };

export function ImportStart({ imports, faults }: Props) {
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>Läs in från fil</PageHeading>
      <Lead>
        Flytta in insatser från Excel eller från en annan katalog. Du får se vad som händer innan något
        sparas, och allt blir utkast som läsarna ser först när du publicerar.
      </Lead>
      <p>
        <a href="/insatskatalog/import/mall.xlsx">Hämta en tom mall för Excel</a>. Ett blad i den förklarar
        varje kolumn.
      </p>
      <Form action="/insatskatalog/import" faults={faults} hasFiles>
        <FileField
          name="fil"
          label="Fil"
          accept=".xlsx,.csv,.json"
          help="Excel (.xlsx), CSV eller HSDS (.json), högst 5 MB och 1 000 insatser."
        />
        <SubmitButton>Läs filen</SubmitButton>
      </Form>
      <FormatHelp />
      <Section heading="Senaste filerna" id="senaste">
        <DataTable
          caption="Senaste filerna"
          captionHidden
          rows={imports}
          rowHref={({ id }) => `/insatskatalog/import/${id}`}
          linkColumn="fil"
          empty={<EmptyState text="Här är tomt än så länge. När du läser in en fil hamnar den här." />}
          columns={[
            {
              ...{ key: "dag", label: "Inlämnad", nowrap: true },
              cell: ({ createdAt }) => formatDate(createdAt.slice(0, 10)),
            },
            { key: "fil", label: "Fil", cell: ({ fileName }) => fileName },
            {
              ...{ key: "lage", label: "Läge" },
              cell: ({ state }) => (
                <Status tone={state === "done" ? "done" : state === "undone" ? "neutral" : "active"}>
                  {stateNames[state]}
                </Status>
              ),
            },
          ]}
        />
      </Section>
    </Layout>
  );
}

function FormatHelp() {
  return (
    <Expander summary="Vilka filer som kan läsas in">
      <ul>
        <li>
          Excel eller CSV med en insats per rad. Kolumnerna heter som i filen{" "}
          <a href="/katalog/data">Hämta hela katalogen</a>, så den kan ändras och läsas in igen. Bara Namn
          måste finnas. Tomma celler ändrar ingenting.
        </li>
        <li>
          HSDS 3 som JSON: svaret från en annan katalogs adress /services (helst med full=true), en lista med
          tjänster eller en enda tjänst. Spara svaret som en fil först. Katalogen hämtar aldrig något själv.
        </li>
        <li>Bekräftade uppgifter, ändringsdagar och vem som publicerar läses inte in.</li>
      </ul>
    </Expander>
  );
}
