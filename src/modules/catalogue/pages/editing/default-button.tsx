import type { PropsWithChildren } from "hono/jsx";

/** First in a form with buttons for its rows: the one that Enter presses. Seen and reached only through the visible one. */
export function DefaultButton({ children }: PropsWithChildren) {
  return (
    <button class="sr-only" type="submit" tabindex={-1}>
      {children}
    </button>
  );
}
