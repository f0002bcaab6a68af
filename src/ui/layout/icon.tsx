export type IconName =
  | "check"
  | "info"
  | "warning"
  | "arrow-left"
  | "arrow-right"
  | "calendar"
  | "sort-up"
  | "sort-down";

const paths: Record<IconName, string> = {
  check: "M4 10.5 8.2 15 16 5.5",
  info: "M10 2a8 8 0 1 0 .01 0ZM10 9.5v4.5M10 6v.2",
  warning: "M10 3 18 17H2ZM10 8v4M10 14.4v.4",
  "arrow-left": "M17 10H3M9 4l-6 6 6 6",
  "arrow-right": "M3 10h14M11 4l6 6-6 6",
  calendar: "M3 5h14v12H3ZM3 9h14M7 3v4M13 3v4",
  "sort-up": "M10 16V4M5 9l5-5 5 5",
  "sort-down": "M10 4v12M5 11l5 5 5-5",
};

/** A drawing beside a text that says the same; always hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon-line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
