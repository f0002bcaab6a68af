import type { Child } from "hono/jsx";
import { catalogueTasks } from "../../modules/catalogue/index.ts";
import type { ZoneRequest } from "../../platform/http/request.ts";
import { ActionList, Layout, PageHeading, Section } from "../../ui/index.ts";

/** Of who keeps the catalogue alone: goals and figures are not theirs. */
export async function catalogueStart(request: ZoneRequest): Promise<Child> {
  const tasks = await request.inZone(catalogueTasks);
  return (
    <Layout>
      <PageHeading>Så står det till i katalogen</PageHeading>
      <Section id="att-gora" heading="Att göra nu">
        <ActionList items={tasks} empty="Inget väntar på dig just nu." />
      </Section>
      <p>
        <a href="/insatskatalog">Se alla insatser i katalogen</a>
      </p>
      <p>
        <a href="/insatskatalog/anvandning">Se hur katalogen används</a>
      </p>
    </Layout>
  );
}
