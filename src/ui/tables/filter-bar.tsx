import type { PropsWithChildren } from "hono/jsx";
import { SubmitButton } from "../forms/buttons.tsx";
import { CurrentForm, noFaults } from "../forms/form-state.ts";
import { usePage } from "../page-context.ts";
import { changedAddress, sortOrder, sortParameter } from "./list-address.ts";

/** A filter in force: how it reads and which parameters it stands for. */
export type ActiveFilter = { readonly label: string; readonly parameters: readonly string[] };

type FilterBarProps = PropsWithChildren<{
  /** What is filtered, for the landmark: "Filtrera remisser". */
  readonly label: string;
  readonly active?: readonly ActiveFilter[] | undefined;
}>;

function withoutParameters(path: string, parameters: readonly string[]): string {
  return changedAddress(path, Object.fromEntries(parameters.map((name) => [name, undefined])));
}

/** Filters live in the address: a GET form, and one link per filter in force that takes it away. */
export function FilterBar({ label, active = [], children }: FilterBarProps) {
  const { path } = usePage();
  const order = sortOrder(path);
  return (
    <search class="filter-bar" aria-label={label}>
      <form method="get" action={path.split("?", 1)[0]}>
        {order === undefined ? null : (
          <input type="hidden" name={sortParameter} value={order.descending ? `-${order.key}` : order.key} />
        )}
        <CurrentForm.Provider value={{ faults: noFaults, typed: undefined, filter: true }}>
          <div class="filter-bar__fields">
            {children}
            <SubmitButton kind="secondary">Visa</SubmitButton>
          </div>
        </CurrentForm.Provider>
      </form>
      {active.length === 0 ? null : (
        <ul class="filter-bar__active" aria-label="Filter i bruk">
          {active.map((filter) => (
            <li>
              <a class="filter-tag" href={withoutParameters(path, filter.parameters)}>
                <span class="sr-only">Ta bort filtret </span>
                {filter.label}
                <span aria-hidden="true"> ×</span>
              </a>
            </li>
          ))}
          {active.length > 1 ? (
            <li>
              <a
                href={withoutParameters(
                  path,
                  active.flatMap((filter) => filter.parameters),
                )}
              >
                Ta bort alla
              </a>
            </li>
          ) : null}
        </ul>
      )}
    </search>
  );
}
