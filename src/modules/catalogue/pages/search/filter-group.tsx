import type { ChoiceFilter } from "../../model/search/search-query.ts";
import { filterNames } from "./asked.ts";
import type { FilterOption } from "./filter-options.ts";

/** The one form of the page; the filters stand outside it and belong to it by this id. */
export const searchFormId = "sok";

interface FilterGroupProps {
  readonly filter: ChoiceFilter;
  readonly heading: string;
  readonly options: readonly Omit<FilterOption, "narrower">[];
  readonly open: boolean;
}

/** One filter's values with how many hits each would leave; nothing where there is nothing to choose. */
export function FilterGroup({ filter, heading, options, open }: FilterGroupProps) {
  if (options.length === 0) return null;
  const chosen = options.some((option) => option.chosen);
  return (
    <details class="facet" id={`f-${filterNames[filter]}`} open={open || chosen}>
      <summary>{heading}</summary>
      <fieldset aria-label={heading}>
        <ul>
          {options.map((option) => (
            <li class={"narrower" in option && option.narrower ? "facet__narrower" : undefined}>
              <label>
                <input
                  {...{ type: "checkbox", name: filterNames[filter], value: option.code }}
                  {...{ checked: option.chosen, form: searchFormId }}
                />
                <span>{option.label}</span> <span class="facet__count">{option.count}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
