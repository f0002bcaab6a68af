import { SubmitButton, usePage } from "../../../../ui/index.ts";

/** A button that posts without a form of its own around fields. */
export function PostButton({ action, label }: { readonly action: string; readonly label: string }) {
  const { csrf } = usePage();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </form>
  );
}
