type ProgressProps = {
  /** What is being done: "Rapporten skapas". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How far it is and what one may do meanwhile: "Sida 12 av 40. Du kan lämna sidan så länge." */
  readonly text: string;
  /**
   * JSON address that answers `ProgressAnswer` of src/islands/parts/progress.ts. Without scripts the page asks for itself
   * again: give `Layout` its `refreshSeconds`.
   */
  readonly pollUrl: string;
};

/** How far a long work is; the island keeps it current and moves on when the work is done. */
export function Progress({ label, done, total, text, pollUrl }: ProgressProps) {
  return (
    <div class="progress-status" data-progress-url={pollUrl}>
      <label>
        <span class="label">{label}</span>
        <progress class="progress-bar" value={done} max={Math.max(total, 1)}></progress>
      </label>
      <p role="status" data-progress-text="true">
        {text}
      </p>
    </div>
  );
}
