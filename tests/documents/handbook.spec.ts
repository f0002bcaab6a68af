import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { chapters } from "../../src/handbook/chapters.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "docs/handbook");
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");
const page = (slug: string) => oneLine(readFileSync(path.join(folder, `${slug}.md`), "utf8"));

/** All that the product can say, in one text. */
function product(): string {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".spec."))
    .map((name) => oneLine(readFileSync(path.join(root, "src", name), "utf8")))
    .join(" ");
}

describe("the handbook", () => {
  const slugs = chapters.map(({ slug }) => slug);

  it("has a file for every chapter and a chapter for every file, each under its own title", () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.md$/, ""));
    expect(files.toSorted()).toEqual([...slugs, "index"].toSorted());
    for (const { slug, title } of chapters) {
      expect(page(slug)).toMatch(new RegExp(`^# ${title} `));
      expect(page("index")).toContain(`[${title}](/handbok/${slug})`);
    }
  });

  it.each([...slugs, "index"])("%s leads only to pages that are there, and does not shout", (slug) => {
    const links = [...page(slug).matchAll(/\]\(([^)]+)\)/g)].map(([, address = ""]) => address);
    expect(links.filter((address) => !slugs.some((one) => address === `/handbok/${one}`))).toEqual([]);
    expect(page(slug)).not.toContain("!");
  });

  it("calls buttons and headings what the pages call them", () => {
    const said = product();
    const quoted = slugs.flatMap((slug) =>
      [...page(slug).matchAll(/\*\*(.+?)\*\*/g)].map(([, words = ""]) => `${slug}: ${words}`),
    );
    expect(quoted.filter((one) => !said.includes(one.slice(one.indexOf(": ") + 2)))).toEqual([]);
  });
});
