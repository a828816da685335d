/** Lists over the whole law: every period, everything that is recalled or inferred, and the words of the law with their codes. */
import { amountWords } from '#engine/time/step.ts'
import { ALL_FORMS } from '#law/forms/index.ts'
import { PERIODS } from '#law/periods/index.ts'
import type { PeriodRule } from '#law/periods/period-rule.ts'
import { POSTS } from '#law/posts/post.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { type Citation, STATUTES } from '#law/statutes/index.ts'
import { citationsIn } from './procedure-page.ts'
import { articleName, both, citedAll, GRADES, MADE, table } from './say.ts'

function lengthOf(rule: PeriodRule): string {
  const amount = rule.amount === null ? '条文未写 not in the text' : both(amountWords(rule.amount, rule.unit))
  const way = { forward: '', back: '（倒算 counted back）', wait: '（等待期 waiting）' }[rule.direction]
  return `${amount}${way}${rule.fixed ? '（不变期间 fixed）' : ''}${rule.roll === false ? '（不顺延 does not roll）' : ''}`
}

function extensionOf({ extension }: PeriodRule): string {
  if (!extension) return '—'
  const amount = extension.amount === null ? '条文未写' : both(amountWords(extension.amount, extension.unit))
  return `${amount}，${both(extension.by)}${extension.once ? '，一次 once' : ''}`
}

/** docs/generated/periods.md: one row per rule id, as `deadline --list` knows them. */
export function periodsPage(): string {
  const rows = PERIODS.map(rule => [
    `\`${rule.id}\``,
    both(rule.title),
    lengthOf(rule),
    rule.calc,
    both(rule.start),
    both(rule.who),
    extensionOf(rule),
    [rule.excluded, rule.note].flatMap(text => (text ? [both(text)] : [])).join('\n'),
    citedAll(rule.basis),
  ])
  const heads = ['行号 id', '期限 period', '长度 length', '算法 calc', '起点 from', '谁 who', '延长 extension', '说明 notes', '依据 basis']
  return `${MADE}\n\n# 期限 Periods\n\n${PERIODS.length} 行 rows。\`npm run -s cli -- deadline <id> <start>\`。\n\n${table(heads, rows)}\n`
}

const keyOf = (citation: Pick<Citation, 'statute' | 'article'>): string => `${citation.statute} ${citation.article}`

/** Which rules, acts and clocks lean on each article. */
function leaning(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const note = (value: unknown, name: string): void => {
    for (const citation of citationsIn(value)) found.set(keyOf(citation), [...(found.get(keyOf(citation)) ?? []), name])
  }
  for (const rule of PERIODS) note(rule, rule.id)
  for (const form of ALL_FORMS) note(form, form.id)
  for (const def of PROCEDURES) {
    for (const [id, act] of Object.entries(def.acts)) note(act, `${def.id}/${id}`)
    for (const [id, clock] of Object.entries(def.clocks)) note(clock, `${def.id}/${id}`)
  }
  return found
}

/** docs/generated/recalled.md: what has to be confirmed by a named person, or read by somebody. */
export function recalledPage(): string {
  const users = leaning()
  const articles = STATUTES.flatMap(statute => Object.entries(statute.articles).map(([key, article]) => ({ statute, key, article })))
  const count = (grade: string): number => articles.filter(({ article }) => article.evidence === grade).length
  const rows = articles
    .filter(({ article }) => article.evidence === 'recalled' || article.evidence === 'inferred')
    .map(({ statute, key, article }) => [
      statute.short,
      `${articleName(key)} \`${key}\``,
      article.says,
      `${GRADES[article.evidence].zh} ${article.evidence}`,
      (users.get(keyOf({ statute: statute.id, article: key })) ?? ['—']).map(name => `\`${name}\``).join(' '),
    ])
  const totals = Object.entries(GRADES).map(([grade, text]) => [`${text.zh} ${grade}`, text.en, String(count(grade))])
  const heads = ['文件 document', '条 article', '内容（转述）what it says', '程度 evidence', '用于 used by']
  return `${MADE}

# 未核对的条文 What has not been read

凭回忆写下的规则，须由本院具名人员确认后才会运行；两院共有的期限须两院都确认。
A recalled rule runs only after a named person of the house has confirmed it; in a shared clock both houses must.

${table(['程度 evidence', '', '条数 articles'], totals)}

${table(heads, rows)}
`
}

/** docs/generated/glossary-body.md: the words of the law with the codes that carry them. */
export function glossaryBody(): string {
  const posts = Object.entries(POSTS).map(([id, post]) => [post.title.zh, post.title.en, `\`${id}\``])
  const procedures = PROCEDURES.map(def => [def.title.zh, def.title.en, `\`${def.id}\``])
  const forms = ALL_FORMS.map(form => [form.title.zh, form.title.en, `\`${form.id}\``])
  const stages = new Map(
    PROCEDURES.flatMap(def =>
      Object.entries(def.stages).map(([id, stage]) => [`${id} ${stage.title.zh}`, [stage.title.zh, stage.title.en, `\`${id}\``]]),
    ),
  )
  const heads = ['中文', 'English', '代码 code']
  const part = (title: string, rows: string[][]): string => `## ${title}\n\n${table(heads, rows)}`
  return `${[MADE, part('岗位 Posts', posts), part('程序 Procedures', procedures), part('文书 Papers', forms), part('阶段 Stages', [...stages.values()])].join('\n\n')}\n`
}
