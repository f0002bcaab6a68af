import type { Faults } from "./form-state.ts";
import { fieldId } from "./form-state.ts";

/** All faults as links to their fields. `Form` shows it by itself. */
export function ErrorSummary({ faults }: { readonly faults: Faults }) {
  if (faults.size === 0) {
    return null;
  }
  const heading = faults.size === 1 ? "Det är en sak att rätta" : `Det är ${faults.size} saker att rätta`;
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus="true">
      <h2>{heading}</h2>
      <ul>
        {[...faults].map(([name, sentence]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
