import type { Child } from "hono/jsx";

type EmptyStateProps = {
  /** Why it is empty and when it will not be: "När någon skickar en remiss till er hamnar den här." */
  readonly text: string;
  /** How to widen a search or what to do first. */
  readonly next?: Child | undefined;
};

export function EmptyState({ text, next }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p>{text}</p>
      {next === undefined ? null : <p>{next}</p>}
    </div>
  );
}
