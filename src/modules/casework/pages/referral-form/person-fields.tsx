import {
  FieldsetSection,
  Hidden,
  InfoBox,
  PersonalNumberField,
  RadioGroup,
  Select,
  TextField,
} from "../../../../ui/index.ts";
import type { ReferralChoices } from "../../actions/referral/read-choices.ts";

type Props = {
  readonly choices: ReferralChoices;
  readonly protectedIdentity: boolean;
  /** Where the form for a person with protected identity is; undefined where that cannot be changed any more. */
  readonly protectedHref?: string | undefined;
};

/** Who it is about. With protected identity there is no field for name, number or contact at all. */
export function PersonFields({ choices, protectedIdentity, protectedHref }: Props) {
  return (
    <FieldsetSection legend="Personen" id="personen">
      {protectedIdentity ? <ProtectedExplained /> : <IdentityFields protectedHref={protectedHref} />}
      <RadioGroup
        name="sex"
        label="Kön"
        optional={!protectedIdentity}
        help={protectedIdentity ? undefined : "Behövs bara när du inte har skrivit personnummer."}
        options={choices.sexes.map(({ code, label }) => ({ value: code, label }))}
      />
      <Select
        name="municipalityId"
        label="Kommun"
        optional
        options={choices.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="interpreterLanguage"
        label="Språk för tolk"
        optional
        width="medium"
        maxlength={60}
        help="Skriv språket om personen behöver tolk, till exempel arabiska eller teckenspråk."
      />
    </FieldsetSection>
  );
}

function IdentityFields({ protectedHref }: { readonly protectedHref?: string | undefined }) {
  return (
    <>
      {protectedHref === undefined ? null : (
        <p>
          Har personen skyddade personuppgifter?{" "}
          <a href={protectedHref}>Skriv remissen utan namn och nummer</a>
        </p>
      )}
      <PersonalNumberField
        name="personalNumber"
        label="Personnummer"
        optional
        help="Tio eller tolv siffror, med eller utan streck. Samordningsnummer går också bra."
      />
      <TextField name="givenName" label="Förnamn" maxlength={100} />
      <TextField name="familyName" label="Efternamn" maxlength={100} />
      <TextField name="phone" label="Telefon" optional type="tel" width="medium" maxlength={50} />
      <TextField name="email" label="E-post" optional type="email" width="medium" maxlength={200} />
    </>
  );
}

function ProtectedExplained() {
  return (
    <>
      <Hidden name="protectedIdentity" value="ja" />
      <InfoBox heading="Skyddade personuppgifter">
        <p>
          Namn, personnummer, telefon, e-post och adress skrivs aldrig in här. Skriv inte heller något sådant
          i texterna längre ned. Lämna kontaktuppgifterna till mottagaren på det sätt som ni har kommit
          överens om.
        </p>
        <p>Bara du och de som mottagarens teamledare utser ser remissen.</p>
      </InfoBox>
    </>
  );
}
