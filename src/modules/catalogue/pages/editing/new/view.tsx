import type { Faults, Typed } from "../../../../../ui/index.ts";
import { Form, Layout, Lead, PageHeading, Select, SubmitButton, TextField } from "../../../../../ui/index.ts";
import type { Intervention } from "../../../../interventions/index.ts";

type Props = {
  readonly interventions: readonly Intervention[];
  readonly chosen: Intervention | undefined;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function NewEntryView({ interventions, chosen, typed, faults }: Props) {
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>Skriv om en ny insats</PageHeading>
      <Lead>Det räcker med ett namn. Resten fyller du i när du vill, innan du publicerar.</Lead>
      <Form action="/insatskatalog/ny" typed={typed} faults={faults}>
        <Select
          name="insats"
          label="Insats i registret"
          help="Målgrupp, åldrar, huvudman och beskrivning följer med till utkastet. Välj ingen om det är myndigheternas ordinarie stöd."
          value={chosen?.id ?? ""}
          options={interventions.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel="Ingen"
          optional
        />
        <TextField
          name="namn"
          label="Namn"
          help="Så som läsaren känner igen insatsen."
          value={chosen?.name ?? ""}
          maxlength={200}
        />
        <TextField
          name="adress"
          label="Adress i katalogen"
          help="Slutet på webbadressen, till exempel ung-i-nynas. Lämna tomt så görs den av namnet."
          maxlength={80}
          optional
        />
        <SubmitButton>Skapa utkastet</SubmitButton>
      </Form>
    </Layout>
  );
}
