import type { PropsWithChildren } from "hono/jsx";
import { usePage } from "../page-context.ts";
import { ErrorSummary } from "./error-summary.tsx";
import type { Faults, Typed } from "./form-state.ts";
import { CurrentForm, noFaults } from "./form-state.ts";

type FormProps = PropsWithChildren<{
  readonly action: string;
  readonly faults?: Faults | undefined;
  /** What came with the failed post; every field shows it again by itself. */
  readonly typed?: Typed | undefined;
  /** True when the form holds a FileField. */
  readonly hasFiles?: boolean | undefined;
  /** Address that takes the draft; the form is then saved every few seconds while one types. */
  readonly draftUrl?: string | undefined;
  /** When the shown draft was saved, in words: "14:32" or "19 mars 2026". */
  readonly draftSaved?: string | undefined;
}>;

/** A posted form: carries the CSRF token, lists its faults first and keeps what was typed. */
export function Form(props: FormProps) {
  const { action, faults = noFaults, typed, hasFiles = false, draftUrl, draftSaved, children } = props;
  const page = usePage();
  return (
    <CurrentForm.Provider value={{ faults, typed, filter: false }}>
      <ErrorSummary faults={faults} />
      <form
        class="form"
        method="post"
        action={action}
        novalidate
        enctype={hasFiles ? "multipart/form-data" : undefined}
        data-draft-url={draftUrl}
        data-guard="true"
      >
        <input type="hidden" name="csrf" value={page.csrf} />
        {children}
        {draftUrl === undefined ? null : (
          <p class="draft-status" role="status" data-draft-status="true">
            {draftSaved === undefined ? "" : `Utkastet är sparat ${draftSaved}`}
          </p>
        )}
      </form>
    </CurrentForm.Provider>
  );
}
