import { meansOf, municipalityIn } from "./open-contact-rules.ts";
import type { PageEnvironment } from "./page-environment.ts";

/**
 * Tells the entry's own address that its reader calls, writes or goes to its site: nothing of that comes to us by itself. Only
 * which way and the municipality that the search before was narrowed by are told.
 */
export function startContacts({ document, window }: Pick<PageEnvironment, "document" | "window">): void {
  document.addEventListener("click", ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>("[data-contact] a[href]") : null;
    const entry = link?.closest<HTMLElement>("[data-contact]")?.dataset.contact;
    const means = link === null ? null : meansOf(link.href, link.rel);
    if (entry === undefined || means === null) return;
    const told = new URL(`${entry}/kontakt`, window.location.href);
    told.searchParams.set("satt", means);
    told.searchParams.set("sprak", document.documentElement.lang);
    const municipality = municipalityIn([window.location.href, document.referrer], window.location.origin);
    if (municipality !== "") told.searchParams.set("kommun", municipality);
    window.navigator.sendBeacon(told);
  });
}
