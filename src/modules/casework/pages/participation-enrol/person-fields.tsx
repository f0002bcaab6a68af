import {
  Checkbox,
  FieldsetSection,
  PersonalNumberField,
  RadioGroup,
  TextField,
} from "../../../../ui/index.ts";
import type { Choice } from "../../actions/participation/choices.ts";

/** Who it is, where neither a referral nor the register tells. */
export function PersonFields({ sexes }: { readonly sexes: readonly Choice[] }) {
  return (
    <FieldsetSection
      legend="Personen"
      help="Finns personen redan i förbundets register kopplas inskrivningen till den."
    >
      <Checkbox
        name="protectedIdentity"
        value="ja"
        label="Personen har skyddade personuppgifter"
        help="Då sparas varken namn, personnummer, telefon eller e-post, även om du har skrivit dem. Välj kön."
      />
      <PersonalNumberField
        name="personalNumber"
        label="Personnummer"
        help="Tio eller tolv siffror. Lämna tomt bara om numret inte är känt: då kan åldern inte räknas."
        optional
      />
      <TextField name="givenName" label="Förnamn" width="medium" />
      <TextField name="familyName" label="Efternamn" width="medium" />
      <RadioGroup
        name="sex"
        label="Kön"
        help="Behövs bara när personnumret saknas eller personen inte vill att könet noteras."
        options={sexes}
        optional
      />
      <TextField name="phone" label="Telefon" type="tel" width="medium" optional />
      <TextField name="email" label="E-post" type="email" width="medium" optional />
      <TextField name="interpreterLanguage" label="Språk för tolk" width="medium" optional />
    </FieldsetSection>
  );
}
