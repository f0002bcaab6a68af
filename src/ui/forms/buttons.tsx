import type { PropsWithChildren } from "hono/jsx";

type ButtonProps = PropsWithChildren<{
  readonly kind?: "primary" | "secondary" | "danger" | undefined;
  /** Sent with the form so that the action knows which button was pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Posts the same form to another address. */
  readonly formaction?: string | undefined;
  /** Id of the form when the button stands outside it. */
  readonly form?: string | undefined;
}>;

const classes = {
  primary: "button button--primary",
  secondary: "button button--secondary",
  danger: "button button--secondary button--danger",
} as const;

/** Says what happens: "Skicka remissen". One primary button per page. */
export function SubmitButton({ kind = "primary", name, value, formaction, form, children }: ButtonProps) {
  return (
    <button class={classes[kind]} type="submit" name={name} value={value} formaction={formaction} form={form}>
      {children}
    </button>
  );
}

type ButtonLinkProps = PropsWithChildren<{
  readonly href: string;
  readonly kind?: "primary" | "secondary" | undefined;
}>;

/** Leads to another page but is the one thing to do on this. */
export function ButtonLink({ href, kind = "primary", children }: ButtonLinkProps) {
  return (
    <a class={classes[kind]} href={href}>
      {children}
    </a>
  );
}

/** Buttons beside each other, the most important first. */
export function ButtonRow({ children }: PropsWithChildren) {
  return <div class="button-row">{children}</div>;
}

export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
