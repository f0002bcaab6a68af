import { CheckboxGroup, RadioGroup, TextField } from "../../../../../ui/index.ts";
import { termsOf } from "../../../model/vocabulary.ts";
import { rowField } from "./names.ts";
import type { RowsProps } from "./row-fields.tsx";
import { RepeatedRows } from "./row-fields.tsx";

type RowProps = RowsProps & { readonly id: string };

export function ContactRows(props: RowsProps) {
  return (
    <RepeatedRows
      {...props}
      kind="kontakt"
      legend="Kontakt"
      help="Skriv en funktion och inte en person: ”Mottagningen”, ett gemensamt nummer och en gemensam brevlåda. Då stämmer uppgiften också när någon slutar."
      add="Lägg till en kontakt"
      one="Kontakt"
      row={(id) => <Contact {...props} id={id} />}
    />
  );
}

function Contact({ id, content }: RowProps) {
  const contact = content.contacts.find((one) => one.id === id);
  const name = (field: string) => rowField("kontakt", id, field);
  return (
    <>
      <TextField
        name={name("namn")}
        label="Vad kontakten heter"
        value={contact?.name ?? ""}
        maxlength={200}
      />
      <TextField
        name={name("telefon")}
        label="Telefon"
        type="tel"
        value={contact?.phone ?? ""}
        width="medium"
        optional
      />
      <TextField name={name("epost")} label="E-post" type="email" value={contact?.email ?? ""} optional />
    </>
  );
}

export function LocationRows(props: RowsProps) {
  return (
    <RepeatedRows
      {...props}
      kind="adress"
      legend="Adresser"
      help="Var stödet ges. Lämna tomt om adressen inte ska visas."
      add="Lägg till en adress"
      one="Adress"
      row={(id) => <Location {...props} id={id} />}
    />
  );
}

function Location({ id, content, choices }: RowProps) {
  const location = content.locations.find((one) => one.id === id);
  const name = (field: string) => rowField("adress", id, field);
  return (
    <>
      <RadioGroup
        name={name("slag")}
        label="Hur träffas man?"
        value={location?.kind ?? "physical"}
        options={[
          { value: "physical", label: "På en plats" },
          { value: "virtual", label: "På distans" },
        ]}
      />
      <TextField
        name={name("namn")}
        label="Platsens namn"
        value={location?.name ?? ""}
        maxlength={200}
        optional
      />
      <TextField
        name={name("gata")}
        label="Gatuadress"
        value={location?.street ?? ""}
        maxlength={200}
        optional
      />
      <TextField
        name={name("postnummer")}
        label="Postnummer"
        value={location?.postalCode ?? ""}
        width="short"
        inputmode="numeric"
        optional
      />
      <TextField
        name={name("ort")}
        label="Ort"
        value={location?.city ?? ""}
        width="medium"
        maxlength={100}
        optional
      />
      <CheckboxGroup
        name={name("tillganglighet")}
        label="Tillgänglighet på platsen"
        values={location?.accessibility ?? []}
        options={termsOf(choices.vocabulary, "accessibility").map(({ code, labels }) => ({
          value: code,
          label: labels.sv ?? code,
        }))}
        optional
      />
    </>
  );
}

export function LinkRows(props: RowsProps) {
  return (
    <RepeatedRows
      {...props}
      kind="lank"
      legend="Länkar"
      help="Till exempel insatsens egen sida eller en blankett."
      add="Lägg till en länk"
      one="Länk"
      row={(id) => <Link {...props} id={id} />}
    />
  );
}

function Link({ id, content }: RowProps) {
  const stored = content.links[Number(/^lank-(\d+)$/.exec(id)?.[1] ?? 0) - 1];
  return (
    <>
      <TextField
        name={rowField("lank", id, "text")}
        label="Länkens text"
        help="Vad som finns där, till exempel ”Ansökan om plats”."
        value={stored?.label ?? ""}
        maxlength={200}
      />
      <TextField
        name={rowField("lank", id, "adress")}
        label="Webbadress"
        type="url"
        value={stored?.url ?? ""}
        maxlength={500}
      />
    </>
  );
}
