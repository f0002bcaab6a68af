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

#let set-run(run) = {
  let body = if run.bold { strong(plain(run.text)) } else { plain(run.text) }
  if run.href != "" { link(run.href, underline(body)) }
  else if run.ref != "" {
    link(label(run.ref), body)
    context [ (sidan #counter(page).at(label(run.ref)).first())]
  } else { body }
}
#let words(value) = if type(value) == str { plain(value) } else { value.map(set-run).join() }
#let anchored(body, name) = if name == "" { body } else [#body#label(name)]

#let set-paragraph(block-data) = block(width: measure, {
  let last = block-data.paragraphs.len() - 1
  for (at, paragraph) in block-data.paragraphs.enumerate() {
    par(noted(words(paragraph), if at == last { block-data.note } else { "" }))
  }
})

#let set-list(block-data) = block(width: measure, {
  let make = if block-data.ordered { enum } else { list }
  make(..block-data.items.map(words))
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
  let cell-of(row, at) = if at in block-data.strong { row.map(cell => table.cell(breakable: false, strong(plain(cell)))) }
    else { row.map(cell => table.cell(breakable: false, plain(cell))) }
  anchored(figure(
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
      ..rows.enumerate().map(((at, row)) => cell-of(row, at)).flatten(),
      ..if has-totals { block-data.totals.map(cell => text(weight: "bold", plain(cell))) } else { () },
    ),
  ), block-data.anchor)
}

#let set-figure(block-data) = anchored(figure(
  kind: image,
  caption: noted(plain(block-data.caption), block-data.note),
  image(bytes(block-data.svg), format: "svg", width: 100%, alt: block-data.alt),
), block-data.anchor)

#let set-signatures(block-data) = {
  set text(size: 9.5pt)
  grid(
    columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 4mm,
    ..block-data.items.map(item => block(width: 100%, breakable: false, {
      v(11mm)
      line(length: 100%, stroke: hairline)
      if item.name != "" { plain(item.name) + linebreak() }
      plain(item.role)
      if item.signed != "" { linebreak() + text(fill: quiet, plain(item.signed)) }
    })),
  )
}

#let set-block(block-data) = {
  if block-data.kind == "heading" {
    anchored(heading(level: block-data.level, plain(block-data.text)), block-data.anchor)
  }
  else if block-data.kind == "paragraph" { set-paragraph(block-data) }
  else if block-data.kind == "list" { set-list(block-data) }
  else if block-data.kind == "table" { set-table(block-data) }
  else if block-data.kind == "figure" { set-figure(block-data) }
  else if block-data.kind == "definitionList" { set-definitions(block-data) }
  else if block-data.kind == "signatures" { set-signatures(block-data) }
  else { pagebreak(weak: true) }
}
`;
