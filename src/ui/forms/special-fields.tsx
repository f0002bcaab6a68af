import type { TextFieldProps } from "./text-field.tsx";
import { TextField } from "./text-field.tsx";

type SpecialProps = Omit<TextFieldProps, "type" | "inputmode" | "spellcheck">;

/** A day as one text field; parse with `parseSwedishDate` from platform/values. */
export function DateField({ help = "Till exempel 2026-03-05, 5/3 eller igår.", ...rest }: SpecialProps) {
  return <TextField width="medium" {...rest} help={help} spellcheck={false} />;
}

/** Takes a personal number in any of its forms; the field never masks what one types oneself. */
export function PersonalNumberField({
  help = "Tio eller tolv siffror, med eller utan streck.",
  ...rest
}: SpecialProps) {
  return <TextField width="medium" {...rest} help={help} inputmode="numeric" spellcheck={false} />;
}

type NumberProps = SpecialProps & {
  /** True when decimals are allowed; the keyboard on phones then has a comma. */
  readonly decimals?: boolean | undefined;
};

/** A number as text, since `type=number` hides what it does not understand; parse with `parseSwedishNumber`. */
export function NumberField({ decimals = false, ...rest }: NumberProps) {
  return (
    <TextField width="short" {...rest} inputmode={decimals ? "decimal" : "numeric"} spellcheck={false} />
  );
}

/** Never shows again what was typed. */
export function PasswordField(props: SpecialProps) {
  return <TextField width="medium" {...props} type="password" />;
}
