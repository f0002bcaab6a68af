import type { Zone } from "../page-context.ts";
import { usePage } from "../page-context.ts";

const zoneNames: Record<Zone, string> = {
  public: "Öppna sidor",
  association: "Förbundet",
  party: "Parternas zon",
  system: "Systemförvaltning",
};

/** Says whose data the reader sees. Words carry it; the colour of the band only repeats them. */
export function ZoneBand() {
  const page = usePage();
  if (page.userName === undefined) {
    return null;
  }
  const parts = [page.associationName, zoneNames[page.zone], page.unitName].filter(
    (part) => part !== undefined,
  );
  return (
    <section class={`zone-band zone-band--${page.zone}`} aria-label="Var du arbetar">
      <div class="zone-band__inner">
        <p class="zone-band__where">
          {parts.map((part, index) => (
            <span class={part === zoneNames[page.zone] ? "zone-band__zone" : "zone-band__part"}>
              {index === 0 ? null : (
                <span class="zone-band__divider" aria-hidden="true">
                  ·
                </span>
              )}
              {part}
            </span>
          ))}
        </p>
        <p class="zone-band__who">
          <span>{page.roleName === undefined ? page.userName : `${page.userName}, ${page.roleName}`}</span>{" "}
          <a href={page.links.switchAssignment}>Byt uppdrag</a>
        </p>
      </div>
    </section>
  );
}

export function DemoBand() {
  return usePage().demo ? (
    <aside class="demo-band" aria-label="Demo">
      Demo: påhittade personer, riktiga summor
    </aside>
  ) : null;
}
