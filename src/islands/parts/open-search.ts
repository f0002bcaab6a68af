import { addressOfForm, meant, waitFor, withTicked } from "./open-search-rules.ts";
import type { PageEnvironment } from "./page-environment.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** Parts of the page that follow from the search; everything else stays as it is, also what one is typing in. */
const parts = ["#resultat", ".languages"];

/** Searches while one types and chooses, by the same page that the button leads to. Without an answer nothing changes. */
export function startSearch({ document, window }: Pick<PageEnvironment, "document" | "window">): void {
  const form = document.querySelector<HTMLFormElement>("form#sok");
  if (form === null) return;
  document.documentElement.classList.add("live");
  const counted = startCounting(window);
  let timer: number | undefined;
  let asking = new AbortController();
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const address = addressOfForm(new URL(form.action).pathname, new FormData(form));
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) return;
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      show(document, found);
      window.history.replaceState(null, "", address);
      counted.begin(address);
    } catch {
      // Given up for a newer question, or no connection: the button still searches.
    }
  };
  document.addEventListener("input", ({ target }) => {
    const control = target as Control | null;
    if (control?.form !== form) return;
    if (control.name === "insats") return keepTicked(document, window, form);
    window.clearTimeout(timer);
    counted.forget();
    timer = window.setTimeout(ask, waitFor(control.type));
  });
  form.addEventListener("submit", () => {
    window.clearTimeout(timer);
    counted.forget();
    asking.abort();
  });
}

/** What is ticked for comparison goes into the address and along with every link to another page of the same search. */
function keepTicked(document: Document, window: Window, form: HTMLFormElement): void {
  const ticked = new FormData(form).getAll("insats").map(String);
  const { pathname } = new URL(form.action);
  window.history.replaceState(null, "", withTicked(window.location.href, ticked));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#resultat a, .languages a"))
    if (new URL(link.href).pathname === pathname) link.href = withTicked(link.href, ticked);
}

/** A search that one has stopped at, or leads on from, is told to its own address; half a word is not. */
function startCounting(window: Window) {
  let stopped: string | null = null;
  let timer: number | undefined;
  const tell = () => {
    if (stopped !== null) window.navigator.sendBeacon(stopped);
    stopped = null;
  };
  window.addEventListener("pagehide", tell);
  return {
    begin: (address: string) => {
      stopped = address;
      timer = window.setTimeout(tell, meant);
    },
    forget: () => {
      window.clearTimeout(timer);
      stopped = null;
    },
  };
}

function show(document: Document, found: Document): void {
  const restore = remember(document);
  for (const part of parts) {
    const fresh = found.querySelector(part);
    if (fresh !== null) document.querySelector(part)?.replaceWith(fresh);
  }
  document.title = found.title;
  restore();
  const told = document.querySelector("#besked");
  if (told !== null) told.textContent = document.querySelector("#antal")?.textContent ?? "";
}

/** What one has folded out and stands on, put back when the parts are new. */
function remember(document: Document): () => void {
  const open = new Map(
    [...document.querySelectorAll<HTMLDetailsElement>("details[id]")].map((one) => [one.id, one.open]),
  );
  const active = document.activeElement as Control | null;
  const focused = active?.name ? selectorOf(active) : null;
  return () => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>("details[id]"))
      one.open = open.get(one.id) ?? one.open;
    if (focused !== null && document.activeElement !== active) {
      const again = document.querySelector<HTMLInputElement>(focused);
      again?.focus({ preventScroll: true });
      // Who types an age goes on after what is typed.
      if (again?.type === "text") again.setSelectionRange(again.value.length, again.value.length);
    }
  };
}

function selectorOf(control: Control): string {
  const name = `[name="${CSS.escape(control.name)}"]`;
  return control.type === "checkbox" ? `${name}[value="${CSS.escape(control.value)}"]` : name;
}
