import type { Selection, Tool } from "./text-tool-rules.ts";
import { inserted, toolWords, withTool } from "./text-tool-rules.ts";

const tools = Object.keys(toolWords) as Tool[];

function change(field: HTMLTextAreaElement, to: (selection: Selection) => Selection): void {
  const changed = to({ text: field.value, from: field.selectionStart, to: field.selectionEnd });
  field.value = changed.text;
  field.focus();
  field.setSelectionRange(changed.from, changed.to);
  // The draft and everything else that listens must know of it as of typing.
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function button(document: Document, words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button--text";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

/** Buttons over a text of a document, and keys of figures that a press puts where the cursor stands. */
export function startTextTools(document: Document): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-text-tools]")) {
    const field = place.querySelector("textarea");
    if (field === null) continue;
    const bar = document.createElement("div");
    bar.className = "text-tools";
    bar.append(
      ...tools.map((tool) =>
        button(document, toolWords[tool], () => change(field, (selection) => withTool(selection, tool))),
      ),
    );
    field.before(bar);
    for (const key of document.querySelectorAll<HTMLElement>("[data-insert]")) {
      const words = key.dataset.insert ?? "";
      key.replaceWith(
        button(document, words, () => change(field, (selection) => inserted(selection, words))),
      );
    }
  }
}
