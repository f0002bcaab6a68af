import { ChartGallery } from "./gallery/charts.tsx";
import { FormGallery } from "./gallery/forms.tsx";
import { TableGallery } from "./gallery/tables.tsx";
import { TextGallery } from "./gallery/texts.tsx";
import { Layout, Lead, PageHeading, SubmitButton } from "./index.ts";

/** Every component once, with words as they would stand on a page; looked at in development and read by tests. */
export function Gallery() {
  return (
    <Layout back={{ href: "/insatser", label: "Alla insatser" }} hasFaults>
      <PageHeading kicker="Insats" action={<SubmitButton>Skriv in deltagare</SubmitButton>}>
        Ung i Nynäs
      </PageHeading>
      <Lead>
        En väg tillbaka till studier eller arbete för unga i Nynäshamn, i egen takt och med ett team runt sig.
      </Lead>
      <TextGallery />
      <FormGallery />
      <TableGallery />
      <ChartGallery />
    </Layout>
  );
}
