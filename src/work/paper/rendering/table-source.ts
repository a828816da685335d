/** The Typst program that lays out wide tables on landscape pages; what users wrote reaches it as data only. */

/** A4 or A3 landscape, margins 15 mm; headings repeated on every page; “第 n 页 共 m 页” and the day at the foot. */
export const TABLE_SOURCE = String.raw`
#let d = json(bytes(sys.inputs.at("document")))
#let f = json(bytes(sys.inputs.at("fonts")))
#let big = d.paper == "a3"
#let size = if big { 10.5pt } else { 9pt }
#set document(title: d.house + d.title, date: auto)
#set page(
  paper: d.paper,
  flipped: true,
  margin: (x: 15mm, top: 16mm, bottom: 15mm),
  header-ascent: 5mm,
  footer-descent: 5mm,
  header: context { if counter(page).get().first() > 1 { set text(size: 9pt, fill: luma(70)); d.house + "　" + d.title } },
  footer: context {
    set text(size: 9pt)
    grid(columns: (1fr, auto, 1fr), [], [第 #counter(page).display() 页　共 #counter(page).final().first() 页], align(right, d.date))
  },
)
#set text(font: f.body, size: size, lang: "zh", region: "cn", fallback: false, cjk-latin-spacing: none)
#set par(leading: 4pt, spacing: 4pt, justify: false)
#let strong-face(body, size: size) = text(font: f.title, weight: f.titleWeight, size: size, body)
#let lines(t) = { for l in t.split("\n") { par(l) } }
#align(center, strong-face(size: if big { 22pt } else { 18pt }, d.house + d.title))
#v(4pt)
#for l in d.lines { par(text(size: size + 1pt, l)) }
#v(4pt)
#let grid-of(rows) = table(
  columns: d.columns.map(c => c.share * 1fr),
  inset: (x: 4pt, y: 4pt),
  stroke: 0.5pt,
  align: (c, r) => if r == 0 { center + horizon } else if c == 0 { center + horizon } else { left + horizon },
  table.header(repeat: true, ..d.columns.map(c => strong-face(c.title))),
  // a row stays whole unless it is too tall for any page
  ..rows.map(r => r.map(t => table.cell(breakable: r.any(one => one.len() > 2400), lines(t)))).flatten(),
)
#for g in d.groups {
  if g.title != none { block(above: 9pt, below: 6pt, sticky: true, strong-face(size: size + 2pt, g.title)) }
  for t in g.text { block(spacing: 5pt, sticky: true, text(size: size + 1pt, lines(t))) }
  if g.rows.len() > 0 { grid-of(g.rows) }
}
#for l in d.closing { block(above: 8pt, text(size: size + 1pt, lines(l))) }
`
