/** One function for each kind of block, and the one that chooses among them. */
export const HOUSE_BLOCKS = `
#let noted(body, note) = if note == "" { body } else { body + footnote(plain(note)) }

#show figure: set align(left)
#show figure: set block(above: 1.9em, below: 1.9em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => block(width: 100%, below: 0.8em, {
  set text(size: 9.5pt, hyphenate: false)
  set par(leading: 0.5em)
  text(fill: accent, weight: "bold", [#it.supplement #context it.counter.display(it.numbering)])
  h(0.7em)
  text(weight: "bold", it.body)
})
#set figure.caption(position: top)
#set figure(gap: 0.8em)

#let set-paragraph(block-data) = block(width: measure, {
  let last = block-data.paragraphs.len() - 1
  for (at, paragraph) in block-data.paragraphs.enumerate() {
    par(noted(plain(paragraph), if at == last { block-data.note } else { "" }))
  }
})

#let set-list(block-data) = block(width: measure, {
  let make = if block-data.ordered { enum } else { list }
  make(..block-data.items.map(plain))
})

#let set-definitions(block-data) = block(width: measure, terms(
  separator: linebreak(),
  hanging-indent: 1.4em,
  spacing: 1em,
  ..block-data.items.map(item => terms.item(plain(item.term), plain(item.meaning))),
))

#let set-table(block-data) = {
  let rule = 0.8pt + accent
  let columns = block-data.columns
  let is-wide = columns.len() > 6
  let some-width = columns.any(column => column.width != none)
  let width-of(column) = {
    if column.width != none { column.width * 1fr }
    else if is-wide and not some-width { if column.numeric { 1fr } else { 2fr } }
    else if column.numeric or some-width { auto }
    else { 1fr }
  }
  let gap = if is-wide { 3pt } else { 6pt }
  let rows = block-data.rows
  let has-totals = block-data.totals != none
  let last = rows.len() + if has-totals { 1 } else { 0 }
  set text(size: if is-wide { 8pt } else { 9.5pt }, number-width: "tabular", hyphenate: true)
  set par(leading: 0.5em)
  figure(
    kind: table,
    caption: noted(plain(block-data.caption), block-data.note),
    table(
      columns: columns.map(width-of),
      align: (x, y) => (if columns.at(x).numeric { right } else { left }) + (if y == 0 { bottom } else { top }),
      inset: (x, y) => (
        left: if x == 0 { 0pt } else { gap },
        right: if x == columns.len() - 1 { 0pt } else { gap },
        top: 4.2pt,
        bottom: 4.2pt,
      ),
      stroke: (x, y) => (
        top: if y == 0 or (has-totals and y == last) { rule } else { none },
        bottom: if y == 0 or y == last { rule } else { hairline },
      ),
      table.header(..columns.map(column => text(weight: "bold", plain(column.label)))),
      ..rows.flatten().map(cell => table.cell(breakable: false, plain(cell))),
      ..if has-totals { block-data.totals.map(cell => text(weight: "bold", plain(cell))) } else { () },
    ),
  )
}

#let set-figure(block-data) = figure(
  kind: image,
  caption: noted(plain(block-data.caption), block-data.note),
  image(bytes(block-data.svg), format: "svg", width: 100%, alt: block-data.alt),
)

#let set-block(block-data) = {
  if block-data.kind == "heading" { heading(level: block-data.level, plain(block-data.text)) }
  else if block-data.kind == "paragraph" { set-paragraph(block-data) }
  else if block-data.kind == "list" { set-list(block-data) }
  else if block-data.kind == "table" { set-table(block-data) }
  else if block-data.kind == "figure" { set-figure(block-data) }
  else if block-data.kind == "definitionList" { set-definitions(block-data) }
  else { pagebreak(weak: true) }
}
`;
