/** The Typst program that lays out every paper. It is fixed: what users wrote reaches it as data only and is never read as markup. */

/**
 * A4, margins 37/35/28/26 mm (GB/T 9704 by analogy). 22 lines of 28 characters: one line is 16 pt high, 12.95 pt apart (pitch 28.95 pt),
 * and characters are 0.21 pt closer because 28 × 16 pt is wider than the 156 mm of the text area.
 */
export const PAGE_SOURCE = String.raw`
#let d = json(bytes(sys.inputs.at("document")))
#let f = json(bytes(sys.inputs.at("fonts")))
#set document(title: d.metaTitle, date: auto)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context {
    set text(size: 14pt)
    set par(first-line-indent: 0pt)
    let n = counter(page).get().first()
    let mark = "— " + str(n) + " —"
    if calc.odd(n) { align(right, pad(right: 14pt, mark)) } else { align(left, pad(left: 14pt, mark)) }
  },
)
#set text(font: f.body, size: 16pt, lang: "zh", region: "cn", fallback: false, tracking: -0.21pt, cjk-latin-spacing: none, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: 12.95pt, spacing: 12.95pt, justify: true, first-line-indent: (amount: 2em, all: true))
#let flush(body) = { set par(first-line-indent: 0pt); block(spacing: 12.95pt, body) }
#let strong-face(body, size: 16pt) = text(font: f.title, weight: f.titleWeight, size: size, body)
#let lines(t) = { for l in t.split("\n") { par(l) } }
#let cell-lines(t) = { set par(first-line-indent: 0pt, leading: 6pt, spacing: 6pt, justify: false); set text(size: 14pt, tracking: 0pt); for l in t.split("\n") { par(l) } }

#let head() = {
  set align(center)
  set par(first-line-indent: 0pt, justify: false, leading: 10pt, spacing: 10pt)
  if d.layout == "official-letter" { block(spacing: 12pt, strong-face(size: 22pt, d.house)) }
  block(spacing: 12pt, strong-face(size: 22pt, if d.layout == "official-letter" { d.title } else { d.house + d.title }))
  if d.number != none { block(above: 16pt, below: 28pt, width: 100%, align(right, d.number)) } else { v(16pt) }
}

#let pair-table(rows, low, high) = table(
  columns: (42mm, 1fr),
  align: (center + horizon, left + horizon),
  inset: (x: 8pt, y: 9pt),
  stroke: 0.7pt,
  ..rows.map(r => (
    cell-lines(r.label),
    box(width: 100%, if r.value == "" { v(if r.label.clusters().len() >= high { 44pt } else { low }) } else { cell-lines(r.value) }),
  )).flatten(),
)

#let answer-table(rows) = {
  table(
    columns: (15mm, 1fr, 25mm, 1.2fr),
    align: (center + horizon, left + horizon, center + horizon, left + horizon),
    inset: (x: 6pt, y: 8pt),
    stroke: 0.7pt,
    table.header(..("序号", "建议事项", "意见", "理由").map(cell-lines)),
    ..rows.map(r => (cell-lines(r.label.trim("、")), cell-lines(r.demand), cell-lines(r.answer), cell-lines(r.reasons))).flatten(),
  )
}

#let show-block(b) = {
  if b.kind == "paragraph" { lines(b.text) }
  if b.kind == "heading" { block(sticky: true, spacing: 12.95pt, par(strong-face(b.text))) }
  if b.kind == "points" { for p in b.items { let ls = p.text.split("\n"); par(p.label + ls.first()); for l in ls.slice(1) { par(l) } } }
  if b.kind == "answers" { answer-table(b.rows) }
  if b.kind == "table" { pair-table(b.rows, 14pt, 5) }
  if b.kind == "lines" { for i in b.items { lines(if i.label == "" { i.value } else { i.label + "：" + i.value }) } }
}

#let closing() = {
  if d.closing != none { block(sticky: true, spacing: 12.95pt, par(d.closing.text)); block(sticky: true, spacing: 12.95pt, flush(d.closing.to)) }
  if d.attachments.len() > 0 {
    block(sticky: true, breakable: d.attachments.len() > 8, above: 28pt, for (i, a) in d.attachments.enumerate() { par(if i == 0 { "附件：" } else { "　　　" } + str(i + 1) + ". " + a) })
  }
}

#let signature() = block(breakable: false, width: 100%, above: 42pt, {
  set par(first-line-indent: 0pt, justify: false)
  set align(right)
  block(spacing: 12.95pt, pad(right: 4em, d.signature.house))
  block(spacing: 12.95pt, pad(right: 4em, if d.signature.date != none { d.signature.date } else { "　　　　年　　月　　日" }))
  if d.signature.sealPlace != "" { block(spacing: 12.95pt, pad(right: 4em, text(size: 12pt, fill: luma(90), d.signature.sealPlace))) }
})

#let notes() = if d.footnotes.len() > 0 {
  v(1fr)
  block(breakable: false, width: 100%, {
    set text(size: 14pt)
    set par(first-line-indent: 0pt, leading: 6pt, spacing: 6pt)
    line(length: 100%, stroke: 0.35mm)
    for (i, n) in d.footnotes.enumerate() { if i > 0 { line(length: 100%, stroke: 0.25mm) }; pad(x: 14pt, n) }
    line(length: 100%, stroke: 0.35mm)
  })
}

#head()
#if d.addressee != none { flush(d.addressee + "：") }
#if d.layout == "official-letter" {
  for (i, b) in d.blocks.enumerate() {
    if i == d.blocks.len() - 1 and b.kind != "answers" { block(sticky: true, spacing: 12.95pt, show-block(b)) } else { show-block(b) }
  }
} else {
  let rows = ()
  for b in d.blocks {
    if b.kind == "table" { rows += b.rows } else {
      if rows.len() > 0 { pair-table(rows, 16pt, 5) }
      rows = ()
      show-block(b)
    }
  }
  if rows.len() > 0 { pair-table(rows, 16pt, 5) }
}
#closing()
#if d.layout == "official-letter" { signature() } else if d.signature.sealPlace != "" { signature() }
#notes()
`
