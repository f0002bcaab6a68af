import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { galleryPage } from "../gallery/gallery-page-context.ts";
import type { Column, DataTableProps } from "../index.ts";
import { DataTable, EmptyState, FilterBar, renderPage, TextField } from "../index.ts";
import { changedAddress, sortOrder } from "./list-address.ts";

type Row = { readonly id: string; readonly name: string; readonly count: number };

const columns: readonly Column<Row>[] = [
  { key: "name", label: "Namn", cell: ({ name }) => name, sortable: true },
  { key: "count", label: "Antal", cell: ({ count }) => count, numeric: true, sortable: true },
];
const rows: readonly Row[] = [{ id: "7", name: "<Anna>", count: 3 }];

function table(props: Partial<DataTableProps<Row>>, path = "/lista?status=ny&sortera=namn&sida=3") {
  const page = { ...galleryPage, path };
  return parse(
    renderPage(page, <DataTable caption="Lista" columns={columns} rows={rows} empty="Tomt" {...props} />),
  );
}

describe("changedAddress", () => {
  it("keeps the other parameters and goes back to the first page", () => {
    expect(changedAddress("/lista?status=ny&sida=3", { sortera: "namn" })).toBe(
      "/lista?status=ny&sortera=namn",
    );
  });

  it("removes what is undefined, and the question mark with the last", () => {
    expect(changedAddress("/lista?status=ny", { status: undefined })).toBe("/lista");
  });

  it("encodes what users write", () => {
    expect(changedAddress("/lista", { q: "å & ö" })).toBe("/lista?q=%C3%A5+%26+%C3%B6");
  });
});

describe("sortOrder", () => {
  it.each([
    ["/lista", undefined],
    ["/lista?sortera=", undefined],
    ["/lista?sortera=namn", { key: "namn", descending: false }],
    ["/lista?sortera=-namn", { key: "namn", descending: true }],
  ])("reads %s", (path, order) => {
    expect(sortOrder(path)).toEqual(order);
  });
});

describe("DataTable", () => {
  it("makes one link of a row and escapes its cells", () => {
    const links = table({ rowHref: ({ id }) => `/lista/${id}` }).querySelectorAll("tbody a");
    expect(links.map((link) => [link.getAttribute("href"), link.innerHTML])).toEqual([
      ["/lista/7", "&lt;Anna&gt;"],
    ]);
  });

  it("turns the order of the sorted column and starts the others ascending", () => {
    const page = table({}, "/lista?sortera=name");
    expect(page.querySelectorAll("thead a").map((link) => link.getAttribute("href"))).toEqual([
      "/lista?sortera=-name",
      "/lista?sortera=count",
    ]);
    expect(page.querySelectorAll("th").map((head) => head.getAttribute("aria-sort"))).toEqual([
      "ascending",
      undefined,
    ]);
  });

  it("labels every cell for narrow windows and aligns figures", () => {
    const cells = table({}).querySelectorAll("tbody td");
    expect(
      cells.map((cell) => [cell.getAttribute("data-label"), cell.classList.contains("numeric")]),
    ).toEqual([
      ["Namn", false],
      ["Antal", true],
    ]);
  });

  it("says which rows are shown and leads to the pages beside", () => {
    const page = table({ paging: { page: 3, size: 50, total: 927 } });
    expect(page.querySelector(".row-count")?.textContent).toBe("Visar 101–150 av 927");
    expect(page.querySelectorAll(".pagination a").map((link) => link.getAttribute("href"))).toEqual([
      "/lista?status=ny&sortera=namn&sida=2",
      "/lista?status=ny&sortera=namn&sida=4",
    ]);
  });

  it("has no way past the first and last page", () => {
    expect(table({ paging: { page: 1, size: 50, total: 50 } }).querySelector(".pagination")).toBeNull();
    const last = table({ paging: { page: 2, size: 50, total: 60 } }).querySelectorAll(".pagination a");
    expect(last.map((link) => link.textContent.trim())).toEqual(["Föregående"]);
  });

  it("says what an empty result means", () => {
    const page = table({
      rows: [],
      empty: <EmptyState text="Ingen remiss väntar." next={<a href="/lista">Visa alla</a>} />,
    });
    expect(page.querySelector("table")).toBeNull();
    expect(page.textContent).toContain("Ingen remiss väntar.");
  });

  it("posts chosen rows with the token through a form above the table", () => {
    const page = table({
      selection: {
        name: "vald",
        action: "/kalla",
        value: ({ id }) => id,
        label: ({ name }) => name,
        actions: "Kalla",
      },
    });
    const form = page.querySelector("form");
    const box = page.querySelector("tbody input");
    expect(form?.querySelector('[name="csrf"]')?.getAttribute("value")).toBe(galleryPage.csrf);
    expect(box?.getAttribute("form")).toBe(form?.getAttribute("id"));
    expect(box?.getAttribute("aria-label")).toBe("Välj <Anna>");
  });
});

describe("FilterBar", () => {
  const page = parse(
    renderPage(
      { ...galleryPage, path: "/lista?status=ny&fran=1&sortera=-namn&sida=2" },
      <FilterBar
        label="Filtrera"
        active={[
          { label: "Ny", parameters: ["status"] },
          { label: "Från 1", parameters: ["fran"] },
        ]}
      >
        <TextField name="q" label="Sök" />
      </FilterBar>,
    ),
  );

  it("asks by GET, keeps the order and requires nothing", () => {
    expect(page.querySelector("form")?.getAttribute("action")).toBe("/lista");
    expect(page.querySelector('[name="sortera"]')?.getAttribute("value")).toBe("-namn");
    expect(page.querySelector("#f-q")?.hasAttribute("aria-required")).toBe(false);
    expect(page.querySelector('[name="csrf"]')).toBeNull();
  });

  it("takes one filter away, or all", () => {
    expect(page.querySelectorAll(".filter-bar__active a").map((link) => link.getAttribute("href"))).toEqual([
      "/lista?fran=1&sortera=-namn",
      "/lista?status=ny&sortera=-namn",
      "/lista?sortera=-namn",
    ]);
  });
});
