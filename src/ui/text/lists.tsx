import type { Child } from "hono/jsx";

export type SummaryRow = {
  readonly key: string;
  readonly value: Child;
  /** Leads to where it is changed. */
  readonly change?: { readonly href: string; readonly label?: string | undefined } | undefined;
};

/** Keys and values of one thing. An absent value should say so in words: "ej uppgivet". */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map((row) => (
        <div class="summary-list__row">
          <dt>{row.key}</dt>
          <dd>
            {row.value}
            {row.change === undefined ? null : (
              <a class="summary-list__change" href={row.change.href}>
                {row.change.label ?? "Ändra"}
                <span class="sr-only"> {row.key.toLocaleLowerCase("sv")}</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type ActionItem = {
  readonly href: string;
  /** What to do, with its verb: "Svara på remissen från Haninge". */
  readonly label: string;
  /** Why it is here. */
  readonly reason?: Child | undefined;
  /** When it is due or happened, in words: "senast 19 mars". */
  readonly when?: string | undefined;
  readonly late?: boolean | undefined;
};

/** A work list: what to do, why and by when. */
export function ActionList({
  items,
  empty,
}: {
  readonly items: readonly ActionItem[];
  readonly empty: string;
}) {
  if (items.length === 0) {
    return <p class="muted">{empty}</p>;
  }
  return (
    <ul class="action-list">
      {items.map((item) => (
        <li class="action-list__item">
          <div>
            <a class="action-list__link" href={item.href}>
              {item.label}
            </a>
            {item.reason === undefined ? null : <p class="action-list__reason">{item.reason}</p>}
          </div>
          {item.when === undefined ? null : (
            <p class={item.late === true ? "action-list__when action-list__when--late" : "action-list__when"}>
              {item.late === true ? "Försenat: " : ""}
              {item.when}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export type Tab = { readonly href: string; readonly label: string; readonly current: boolean };

/** Pages beside each other for readers with different errands; plain links, so that each has its address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
