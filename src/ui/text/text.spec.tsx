import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import {
  ActionList,
  Expander,
  FigureLink,
  InfoBox,
  KeyFigure,
  PageHeading,
  Progress,
  Section,
  Status,
  SummaryList,
  Tabs,
} from "../index.ts";

function render(element: { toString(): string }): HTMLElement {
  return parse(String(element));
}

describe("texts", () => {
  it("names a section by its heading", () => {
    const section = render(
      <Section heading="Mål" id="mal">
        x
      </Section>,
    ).querySelector("section");
    expect(section?.querySelector(`#${section.getAttribute("aria-labelledby")}`)?.textContent).toBe("Mål");
  });

  it("escapes a heading", () => {
    expect(render(<PageHeading kicker="<k>">{"<h>"}</PageHeading>).querySelector("h1")?.textContent).toBe(
      "<h>",
    );
  });

  it("says what a change link changes", () => {
    const list = render(<SummaryList rows={[{ key: "Läge", value: "Pågår", change: { href: "/lage" } }]} />);
    expect([list.querySelector("dt")?.textContent, list.querySelector("a")?.textContent]).toEqual([
      "Läge",
      "Ändra läge",
    ]);
  });

  it("says in words that something is late", () => {
    const list = render(
      <ActionList
        empty="Inget"
        items={[{ href: "/1", label: "Svara", when: "senast 17 mars", late: true }]}
      />,
    );
    expect(list.querySelector(".action-list__when")?.textContent).toBe("Försenat: senast 17 mars");
  });

  it("says that a work list is empty", () => {
    expect(render(<ActionList empty="Inget väntar på dig." items={[]} />).textContent).toBe(
      "Inget väntar på dig.",
    );
  });

  it("marks the tab one stands on", () => {
    const tabs = render(
      <Tabs
        label="Om insatsen"
        tabs={[
          { href: "/a", label: "A", current: true },
          { href: "/b", label: "B", current: false },
        ]}
      />,
    );
    expect(tabs.querySelectorAll("[aria-current]").map((tab) => tab.textContent)).toEqual(["A"]);
  });
});

describe("figures", () => {
  it("open to how they came about", () => {
    const link = render(<FigureLink figure="59 %" href="/siffror/1" label="Till arbete" />).querySelector(
      "a",
    );
    expect(link?.textContent).toBe("59 % (Till arbete, så räknas siffran)");
    expect(link?.getAttribute("href")).toBe("/siffror/1");
  });

  it("stand with what they are measured against", () => {
    expect(render(<KeyFigure figure="149" label="Deltaganden" comparison="mål 160" />).textContent).toContain(
      "mål 160",
    );
  });
});

describe("feedback", () => {
  it("says a status in words", () => {
    expect(render(<Status tone="attention">Försenad</Status>).textContent).toBe("Försenad");
  });

  it("hides drawings from screen readers", () => {
    expect(
      render(<InfoBox heading="Obs">x</InfoBox>)
        .querySelector("svg")
        ?.getAttribute("aria-hidden"),
    ).toBe("true");
  });

  it("folds without scripts", () => {
    expect(
      render(
        <Expander summary="Mer" open>
          x
        </Expander>,
      )
        .querySelector("details")
        ?.hasAttribute("open"),
    ).toBe(true);
  });

  it("shows how far a work is, also before anything is known", () => {
    const bar = render(
      <Progress label="Import" done={0} total={0} text="Börjar" pollUrl="/jobb/1" />,
    ).querySelector("progress");
    expect([bar?.getAttribute("value"), bar?.getAttribute("max")]).toEqual(["0", "1"]);
  });
});
