import type { PdfTemplate } from "../pdf/pdf-renderer.ts";
import { HOUSE_BLOCKS } from "./house-blocks.ts";
import { HOUSE_MARK } from "./house-mark.ts";

/**
 * The page: A4, running head, "Sida 3 av 10", title page and table of contents. Text is ranged left on a measure of
 * about 70 characters; tables and charts use the full width.
 */
const PAGE = String.raw`
#let doc = json("data.json")
#let accent = rgb("#0b4a52")
#let quiet = luma(35%)
#let hairline = 0.4pt + luma(70%)
#let measure = 33em

#set document(
  title: doc.title,
  author: doc.association,
  date: datetime(year: doc.date.year, month: doc.date.month, day: doc.date.day),
)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "sv", region: "SE", number-type: "lining", hyphenate: false)
#set par(leading: 0.68em, spacing: 1.05em, justify: false)
#set list(indent: 0.4em, body-indent: 0.6em, spacing: 0.75em, marker: text(fill: accent)[•])
#set enum(indent: 0.4em, body-indent: 0.6em, spacing: 0.75em)
#set footnote.entry(separator: line(length: 20%, stroke: hairline), gap: 0.55em)
#show footnote.entry: set text(size: 8.5pt)

#let plain(value) = value.split("\n").join(linebreak())

#let running-head = context {
  set text(size: 8.5pt, fill: quiet)
  grid(
    columns: (auto, 1fr), column-gutter: 2em, align: (left, right),
    doc.association, doc.title,
  )
  v(-0.5em)
  line(length: 100%, stroke: hairline)
}
#let page-count = context {
  set text(size: 8.5pt, fill: quiet)
  align(right)[Sida #counter(page).display() av #counter(page).final().first()]
}
#set page(
  paper: "a4",
  flipped: doc.landscape,
  margin: (top: 30mm, bottom: 26mm, left: 30mm, right: 25mm),
  header: running-head,
  header-ascent: 40%,
  footer: page-count,
)

#show title: set text(size: 27pt, weight: "bold", fill: accent)
#show title: set par(leading: 0.45em)
#show heading: set text(fill: accent, weight: "bold")
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 10.5pt, fill: black)
#show heading.where(level: 1): set block(above: 2.1em, below: 0.9em)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.65em)
#show outline.entry.where(level: 1): set block(above: 1.1em)
#show outline.entry.where(level: 1): set text(weight: "bold")

#let mark(height) = pdf.artifact(image(bytes(${JSON.stringify(HOUSE_MARK)}), format: "svg", height: height))

#let title-page = page(header: none, footer: none, {
  grid(
    columns: (auto, 1fr), column-gutter: 5mm, align: horizon,
    mark(11mm), text(size: 12pt, fill: quiet, doc.association),
  )
  v(1fr)
  block(width: 88%, {
    title(plain(doc.title))
    if doc.subtitle != "" { block(above: 1.6em, text(size: 15pt, fill: quiet, plain(doc.subtitle))) }
  })
  v(2fr)
  line(length: 100%, stroke: 0.8pt + accent)
  grid(columns: (1fr, auto), doc.association, doc.date.text)
})

#let title-head = {
  title(plain(doc.title))
  if doc.subtitle != "" { block(above: 1em, text(size: 13pt, fill: quiet, plain(doc.subtitle))) }
  block(above: 1em, below: 2.2em, text(fill: quiet, doc.date.text))
}
`;

const CONTENT = `
#if doc.titlePage { title-page } else { title-head }
#if doc.contents {
  block(width: 42em, outline(title: [Innehåll], depth: 2, indent: 1.4em))
  pagebreak(weak: true)
}
#for block in doc.blocks { set-block(block) }
`;

export const HOUSE_TEMPLATE: PdfTemplate = { source: PAGE + HOUSE_BLOCKS + CONTENT };
