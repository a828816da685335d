/** The same paper as one HTML file: self-contained, without scripts, every text escaped, printing on A4. */
import type { Block, PageDocument } from '#engine/drafting/page-document.ts'
import { metadataOf } from './page-metadata.ts'

const STYLE = `@page{size:A4;margin:37mm 26mm 35mm 28mm}
body{max-width:156mm;margin:24px auto;padding:0 16px;color:#000;background:#fff;font:16pt/1.8 "FangSong_GB2312","仿宋_GB2312","FangSong","Noto Serif SC",serif;overflow-wrap:anywhere}
h1,.house{margin:0;text-align:center;font:22pt/1.5 "方正小标宋简体","Noto Serif SC","SimSun",serif}
h2{margin:0;text-indent:2em;font:16pt/1.8 "SimHei","黑体",sans-serif;break-after:avoid}
p{margin:0;text-indent:2em;text-align:justify}
.flush{text-indent:0}.right{text-indent:0;text-align:right;padding-right:4em}.number{text-align:right;text-indent:0;margin:1em 0}
table{width:100%;border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #000;padding:6px 8px;font-size:14pt;font-weight:400;text-align:left;vertical-align:top}
footer{margin-top:1em;border-top:1px solid #000;font-size:14pt}
@media print{body{max-width:none;margin:0;padding:0}}
@media screen and (max-width:600px){body{font-size:13pt}h1,.house{font-size:17pt}h2{font-size:13pt}}`

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Characters that HTML cannot hold are left out. */
const esc = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/[&<>"']/g, found => ESCAPES[found] ?? found)
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(line => `<p>${esc(line)}</p>`)
    .join('\n')
const rows = (cells: string[][], head?: string[]): string =>
  `<table>${head ? `<thead><tr>${head.map(one => `<th scope="col">${esc(one)}</th>`).join('')}</tr></thead>` : ''}<tbody>${cells
    .map(
      row => `<tr>${row.map((one, at) => (at === 0 && !head ? `<th scope="row">${esc(one)}</th>` : `<td>${esc(one)}</td>`)).join('')}</tr>`,
    )
    .join('\n')}</tbody></table>`

/** A whole page in UTF-8. It loads nothing and runs nothing; a policy in its head says so to the browser. */
export function renderHtml(document: PageDocument): string {
  const { title, creator } = metadataOf(document)
  const { house, date, sealPlace } = document.signature
  const signed =
    document.layout !== 'official-letter' && sealPlace === ''
      ? []
      : [house, date ?? '　　　　年　　月　　日', sealPlace].filter(one => one !== '').map(one => `<p class="right">${esc(one)}</p>`)
  const attached = document.attachments.map((one, at) => `<p>${at === 0 ? '附件：' : '　　　'}${at + 1}. ${esc(one)}</p>`)
  const heads =
    document.layout === 'official-letter'
      ? [`<p class="house">${esc(document.house)}</p>`, `<h1>${esc(document.title)}</h1>`]
      : [`<h1>${esc(`${document.house}${document.title}`)}</h1>`]
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<meta name="author" content="${esc(creator)}">`,
    `<title>${esc(title)}</title><style>${STYLE}</style></head><body><main>`,
    ...heads,
    ...(document.number === null ? [] : [`<p class="number">${esc(document.number)}</p>`]),
    ...(document.addressee === null ? [] : [`<p class="flush">${esc(document.addressee)}：</p>`]),
    ...document.blocks.map(showBlock),
    ...(document.closing ? [`<p>${esc(document.closing.text)}</p>`, `<p class="flush">${esc(document.closing.to)}</p>`] : []),
    ...attached,
    ...signed,
    '</main>',
    ...(document.footnotes.length > 0
      ? [`<footer>${document.footnotes.map(one => `<p class="flush">${esc(one)}</p>`).join('')}</footer>`]
      : []),
    '</body></html>\n',
  ].join('\n')
}

function showBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.text)
    case 'heading':
      return `<h2>${esc(block.text)}</h2>`
    case 'points':
      return block.items.map(one => paragraphs(`${one.label}${one.text}`)).join('\n')
    case 'lines':
      return block.items.map(one => paragraphs(one.label === '' ? one.value : `${one.label}：${one.value}`)).join('\n')
    case 'table':
      return rows(block.rows.map(one => [one.label, one.value]))
    case 'answers':
      return rows(
        block.rows.map(one => [one.label.replace('、', ''), one.demand, one.answer, one.reasons]),
        ['序号', '建议事项', '意见', '理由'],
      )
  }
}
