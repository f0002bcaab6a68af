import type { Child } from "hono/jsx";
import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { galleryPage } from "../gallery/gallery-page-context.ts";
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  PasswordField,
  RadioGroup,
  RemainingSummary,
  renderPage,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  typedFrom,
} from "../index.ts";

function render(children: Child): HTMLElement {
  return parse(renderPage(galleryPage, <body>{children}</body>)).querySelector("body") ?? parse("");
}

const choices = [
  { value: "1", label: "Ett" },
  { value: "2", label: "Två" },
];

describe("Form", () => {
  it("posts with the page's token and leaves validation to the server", () => {
    const form = render(<Form action="/a">x</Form>).querySelector("form");
    expect(form?.getAttribute("method")).toBe("post");
    expect(form?.hasAttribute("novalidate")).toBe(true);
    expect(form?.querySelector('[name="csrf"]')?.getAttribute("value")).toBe(galleryPage.csrf);
  });

  it("sends files only when it says so", () => {
    const form = render(
      <Form action="/a" hasFiles>
        <FileField name="plan" label="Plan" />
      </Form>,
    );
    expect(form.querySelector("form")?.getAttribute("enctype")).toBe("multipart/form-data");
  });

  it("refuses to be rendered outside a page, since it would lack its token", () => {
    expect(() => (<Form action="/a">x</Form>).toString()).toThrow("outside renderPage");
  });

  it("lists every fault as a link to its field", () => {
    const faults = new Map([
      ["name", "Skriv ett namn"],
      ["kind", "Välj en sort"],
    ]);
    const page = render(
      <Form action="/a" faults={faults}>
        <TextField name="name" label="Namn" />
        <RadioGroup name="kind" label="Sort" options={choices} />
      </Form>,
    );
    const targets = page
      .querySelectorAll(".error-summary a")
      .map((link) => page.querySelector(link.getAttribute("href") ?? ""));
    expect(targets.map((target) => [target?.tagName, target?.getAttribute("name")])).toEqual([
      ["INPUT", "name"],
      ["INPUT", "kind"],
    ]);
  });

  it("shows no summary when nothing is to be mended", () => {
    expect(render(<ErrorSummary faults={new Map()} />).textContent).toBe("");
  });
});

describe("a field", () => {
  it("ties label, help and fault to its input", () => {
    const page = render(<TextField name="namn.0" label="Namn" help="Som i passet." fault="Skriv ett namn" />);
    const input = page.querySelector("input");
    expect(page.querySelector("label")?.getAttribute("for")).toBe(input?.getAttribute("id"));
    expect(input?.getAttribute("aria-invalid")).toBe("true");
    const described = (input?.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => page.getElementById(id)?.textContent);
    expect(described).toEqual(["Som i passet.", "Fel: Skriv ett namn"]);
  });

  it("marks what may be left out and requires the rest", () => {
    const page = render(
      <>
        <TextField name="a" label="A" />
        <TextArea name="b" label="B" optional />
      </>,
    );
    expect(page.querySelectorAll("label").map((label) => label.textContent)).toEqual(["A", "B (frivilligt)"]);
    expect(page.querySelector("input")?.getAttribute("aria-required")).toBe("true");
    expect(page.querySelector("textarea")?.hasAttribute("aria-required")).toBe(false);
  });

  it("escapes what was typed, in attributes and between tags", () => {
    const html = renderPage(
      galleryPage,
      <Form
        action="/a"
        typed={typedFrom([
          ["a", '"><script>'],
          ["b", "</textarea><b>"],
        ])}
      >
        <TextField name="a" label="A" />
        <TextArea name="b" label="B" />
      </Form>,
    );
    expect(html).not.toContain("<script>");
    expect(parse(html).querySelector("input#f-a")?.getAttribute("value")).toBe('"><script>');
    expect(parse(html).querySelectorAll("b")).toEqual([]);
  });

  it("shows an example of a day before the field", () => {
    expect(render(<DateField name="on" label="Dag" />).querySelector(".help")?.textContent).toContain(
      "2026-03-05",
    );
  });
});

describe("what was typed", () => {
  const typed = typedFrom([
    ["csrf", "t"],
    ["name", "Anna"],
    ["parties", "2"],
    ["secret", "hemligt"],
    ["plan", new File([], "plan.pdf")],
  ]);

  it("leaves out the token and files", () => {
    expect([...typed.keys()]).toEqual(["name", "parties", "secret"]);
  });

  it("goes before what is stored, and an unticked box stays unticked", () => {
    const page = render(
      <Form action="/a" typed={typed}>
        <TextField name="name" label="Namn" value="Bo" />
        <TextField name="other" label="Annat" value="stored" />
        <CheckboxGroup name="parties" label="Parter" values={["1"]} options={choices} />
        <Checkbox name="consent" label="Samtycke" checked />
        <Select name="kind" label="Sort" value="1" options={choices} />
      </Form>,
    );
    expect(page.querySelector("#f-name")?.getAttribute("value")).toBe("Anna");
    expect(page.querySelector("#f-other")?.getAttribute("value")).toBe("stored");
    expect(page.querySelectorAll("[checked]").map((box) => box.getAttribute("value"))).toEqual(["2"]);
    expect(page.querySelector("option[selected]")?.getAttribute("value")).toBe("1");
  });

  it("never shows a password again", () => {
    const page = render(
      <Form action="/a" typed={typed}>
        <PasswordField name="secret" label="Lösenord" />
      </Form>,
    );
    expect(page.toString()).not.toContain("hemligt");
  });
});

describe("the rest of the kit", () => {
  it("says what remains, with links", () => {
    const page = render(<RemainingSummary remaining={[{ field: "name", label: "Namn" }]} />);
    expect(page.querySelector("a")?.getAttribute("href")).toBe("#f-name");
    expect(render(<RemainingSummary remaining={[]} />).textContent).toBe("Allt är ifyllt.");
  });

  it("groups choices under their question", () => {
    const page = render(<RadioGroup name="r" label="Fråga" value="2" options={choices} />);
    expect(page.querySelector("fieldset legend")?.textContent).toBe("Fråga");
    expect(page.querySelector("input[checked]")?.getAttribute("value")).toBe("2");
  });

  it("tells which button was pressed", () => {
    const button = render(
      <SubmitButton name="then" value="later">
        Fortsätt senare
      </SubmitButton>,
    ).querySelector("button");
    expect([
      button?.getAttribute("name"),
      button?.getAttribute("value"),
      button?.getAttribute("type"),
    ]).toEqual(["then", "later", "submit"]);
  });
});
