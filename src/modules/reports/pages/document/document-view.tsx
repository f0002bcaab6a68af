import { raw } from "hono/html";
import type { Block, DocumentContent, RichText, TableBlock } from "../../../../platform/documents/index.ts";
import { runsOf } from "../../../../platform/documents/index.ts";

type Numbered = { readonly block: Block; readonly number: number };

/** The document as a page: contents first, then the parts. Headings begin one level below the page's own. */
export function DocumentView({ content }: { readonly content: DocumentContent }) {
  return (
    <article class="report">
      <Contents blocks={content.blocks} />
      <Parts blocks={content.blocks} />
    </article>
  );
}

/** Some of a document's blocks, without its contents. */
export function Parts({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {numbered(blocks).map((one) => (
        <Part {...one} />
      ))}
    </>
  );
}

function Contents({ blocks }: { readonly blocks: readonly Block[] }) {
  const headings = blocks.flatMap((block) =>
    block.kind === "heading" && block.level < 3 && block.anchor !== undefined ? [block] : [],
  );
  if (headings.length < 3) return null;
  return (
    <nav class="report__contents" aria-labelledby="innehallet">
      <h2 id="innehallet">Innehåll</h2>
      <ul>
        {headings.map(({ text, anchor, level }) => (
          <li class={`report__contents-${level}`}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Tables and figures are numbered each in its own series, as in the files. */
function numbered(blocks: readonly Block[]): readonly Numbered[] {
  const counts = { table: 0, figure: 0 };
  return blocks.map((block) => {
    if (block.kind !== "table" && block.kind !== "figure") return { block, number: 0 };
    counts[block.kind] += 1;
    return { block, number: counts[block.kind] };
  });
}

function Part({ block, number }: Numbered) {
  switch (block.kind) {
    case "heading": {
      const Tag = ({ 1: "h2", 2: "h3", 3: "h4" } as const)[block.level];
      return <Tag id={block.anchor}>{block.text}</Tag>;
    }
    case "paragraph":
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case "list":
      return <List ordered={block.ordered ?? false} items={block.items} />;
    case "table":
      return <Table block={block} number={number} />;
    case "figure":
      return (
        <figure class="chart" id={block.anchor}>
          <figcaption>{`Figur ${number}. ${block.caption}`}</figcaption>
          <section class="table-scroll" aria-label={block.caption} tabindex={0}>
            {raw(block.svg.replace(/^<\?xml[^>]*\?>\s*/, ""))}
          </section>
        </figure>
      );
    case "definitionList":
      return (
        <dl>
          {block.items.map(({ term, meaning }) => (
            <>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
      );
    case "signatures":
      return (
        <ul class="report__signatures">
          {block.items.map(({ role, name, signed }) => (
            <li>
              {name === "" ? null : (
                <>
                  {name}
                  <br />
                </>
              )}
              {role}
              <br />
              {signed === "" ? "Inte undertecknad" : signed}
            </li>
          ))}
        </ul>
      );
    case "pageBreak":
      return null;
  }
}

function List({ ordered, items }: { readonly ordered: boolean; readonly items: readonly RichText[] }) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag>
      {items.map((item) => (
        <li>
          <Runs text={item} />
        </li>
      ))}
    </Tag>
  );
}

function Runs({ text }: { readonly text: RichText }) {
  return (
    <>
      {runsOf(text).map((run) => {
        const words = run.bold === true ? <strong>{run.text}</strong> : run.text;
        if (run.href !== undefined) return <a href={run.href}>{words}</a>;
        return run.ref === undefined ? words : <a href={`#${run.ref}`}>{words}</a>;
      })}
    </>
  );
}

function Table({ block, number }: { readonly block: TableBlock; readonly number: number }) {
  const caption = `Tabell ${number}. ${block.caption}`;
  const strong = new Set(block.strong ?? []);
  return (
    <section class="table-scroll" aria-label={caption} tabindex={0} id={block.anchor}>
      <table class="data-table data-table--scroll">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {block.columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric === true ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr class={strong.has(index) ? "report__sum" : undefined}>
              {row.map((cell, at) => {
                const numeric = block.columns[at]?.numeric === true ? "numeric" : undefined;
                const text = cell === null ? "–" : String(cell);
                return at === 0 ? (
                  <th scope="row">{text}</th>
                ) : (
                  <td class={numeric}>{strong.has(index) ? <strong>{text}</strong> : text}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {block.note === undefined ? null : <p class="muted">{block.note}</p>}
    </section>
  );
}
