import type { Answer } from "./site.ts";

/** What the page's form would send as it stands, without the session's token and what no box is ticked for. */
export function fieldsOf(answer: Answer): Record<string, string | string[]> {
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value];
  };
  for (const input of answer.html.querySelectorAll("form input")) {
    const [name, type] = [input.getAttribute("name") ?? "", input.getAttribute("type")];
    const unticked = (type === "checkbox" || type === "radio") && !input.hasAttribute("checked");
    if (name !== "" && name !== "csrf" && !unticked) put(name, input.getAttribute("value") ?? "");
  }
  for (const area of answer.html.querySelectorAll("form textarea"))
    put(area.getAttribute("name") ?? "", area.textContent);
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}
