import { CheckboxGroup, NumberField, TextArea, TextField } from "../../../../../ui/index.ts";
import { termsOf } from "../../../model/vocabulary.ts";
import { rowField, trackTextField } from "./names.ts";
import type { RowsProps } from "./row-fields.tsx";
import { RepeatedRows } from "./row-fields.tsx";

/** Ways through the intervention, each with conditions of its own. */
export function TrackRows(props: RowsProps) {
  return (
    <RepeatedRows
      {...props}
      kind="spar"
      legend="Spår och villkor"
      help="Ett spår är en väg genom insatsen. Har insatsen olika villkor för olika deltagare får varje villkor ett eget spår. Annars räcker ett."
      add="Lägg till ett spår"
      one="Spår"
      row={(id) => <Track {...props} id={id} />}
    />
  );
}

function Track({ id, content, choices }: RowsProps & { readonly id: string }) {
  const track = content.tracks.find((one) => one.id === id);
  const words = content.texts.sv?.tracks[id];
  return (
    <>
      <TextField
        name={trackTextField("sv", id, "namn")}
        label="Spårets namn"
        help="Behövs när insatsen har flera spår."
        value={words?.name ?? ""}
        maxlength={200}
        optional
      />
      <NumberField
        name={rowField("spar", id, "fran")}
        label="Lägsta ålder"
        unit="år"
        value={ageText(track?.ageFrom)}
        optional
      />
      <NumberField
        name={rowField("spar", id, "till")}
        label="Högsta ålder"
        unit="år"
        value={ageText(track?.ageTo)}
        optional
      />
      <TextArea
        name={trackTextField("sv", id, "for_vem")}
        label="Vem spåret är för"
        value={words?.forWhom ?? ""}
        rows={3}
        maxlength={2000}
        optional
      />
      <CheckboxGroup
        name={rowField("spar", id, "kommuner")}
        label="Bara för dem som bor i"
        help="Lämna tomt om spåret är för insatsens alla kommuner."
        values={track?.municipalities ?? []}
        options={choices.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <CheckboxGroup
        name={rowField("spar", id, "situationer")}
        label="Bara för dem som"
        help="Lämna tomt om spåret är för insatsens alla målgrupper."
        values={track?.situations ?? []}
        options={termsOf(choices.vocabulary, "targetGroup").map(({ code, labels }) => ({
          value: code,
          label: labels.sv ?? code,
        }))}
        optional
      />
    </>
  );
}

function ageText(age: number | null | undefined): string {
  return age === null || age === undefined ? "" : String(age);
}
