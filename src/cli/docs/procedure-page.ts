/** The page of one procedure: its map, parties, acts, clocks, papers and articles, all from the definition. */
import { arrowsOf } from '#engine/procedure/map.ts'
import { ALL_FORMS, findForm } from '#law/forms/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import { HOUSE_KINDS } from '#law/posts/house-kind.ts'
import { type ActSpec, type ClockSpec, type Definition, type Guard, kindsOf } from '#law/procedures/procedure.ts'
import { type Citation, findArticle } from '#law/statutes/index.ts'
import { exploredCounts } from './explored-counts.ts'
import { articleName, both, citedAll, GRADES, MADE, postNames, table } from './say.ts'

const plain = (id: string): string => id.replaceAll('-', '_')
const label = (text: string): string => text.replace(/[":;#]/g, ' ')

/** The stages as a Mermaid state diagram; acts between the same two stages share one arrow. */
export function stateDiagram(def: Definition): string {
  const ways = new Map<string, string[]>()
  for (const { from, to, title } of arrowsOf(def)) {
    const way = `${from === null ? '[*]' : plain(from)} --> ${plain(to)}`
    ways.set(way, [...new Set([...(ways.get(way) ?? []), label(title.zh)])])
  }
  const stages = Object.entries(def.stages)
  return [
    'stateDiagram-v2',
    ...stages.map(([id, stage]) => `  state "${label(stage.title.zh)}" as ${plain(id)}`),
    ...[...ways].map(([way, acts]) => `  ${way}: ${acts.join('、')}`),
    ...stages.filter(([, stage]) => stage.end).map(([id]) => `  ${plain(id)} --> [*]`),
  ].join('\n')
}

const roleOf = (def: Definition, role: string): string => def.parties[role]?.title.zh ?? role

function whatItTakes(act: ActSpec): string {
  const lines = [
    act.served ? '须送达、由对方签收 served, signed for by the other house' : '',
    act.paper ? `文书 paper：${findForm(act.paper.form)?.title.zh ?? act.paper.form}${act.paper.required ? '（必需 required）' : ''}` : '',
    act.decision ? `决定 decided by：${postNames(act.decision)}` : '',
    act.checkedBy ? `核对 checked by：${postNames([act.checkedBy])}` : '',
    act.byProxy ? '可本院代录 may be entered from a scan' : '',
    act.repeat === 'many' ? '' : '一次 once',
    ...(act.needs ?? []).map((need: Guard) => `条件 if：${both(need.says)}（${citedAll(need.basis).replaceAll('\n', '；')}）`),
    act.noClock ? `无期限 no clock：${both(act.noClock)}` : '',
  ]
  return lines.filter(line => line !== '').join('\n')
}

function leadsTo(def: Definition, act: ActSpec): string {
  const name = (id: string): string => def.stages[id]?.title.zh ?? id
  const branches = Object.entries(act.toBy?.stages ?? {}).map(([code, stage]) => `${code} → ${name(stage)}`)
  return [...(act.to === undefined ? [] : [name(act.to)]), ...branches].join('\n') || '—'
}

const statedFacts = (act: ActSpec): string =>
  Object.values(act.facts)
    .map(fact => `${fact.title.zh}${fact.required ? '*' : ''}`)
    .join('、')

function actRow(def: Definition, id: string, act: ActSpec): string[] {
  const when = act.opening ? '开启 opens' : act.when.map(stage => def.stages[stage]?.title.zh ?? stage).join('、')
  const who = `${roleOf(def, act.by)}：${postNames(act.posts)}`
  return [`${both(act.title)}\n\`${id}\``, who, when, leadsTo(def, act), statedFacts(act), whatItTakes(act), citedAll(act.basis)]
}

function clockRow(def: Definition, id: string, clock: ClockSpec): string[] {
  const { period } = clock
  const rule = 'rule' in period ? findPeriod(period.rule) : undefined
  const length =
    'rule' in period
      ? `${period.rule} ${rule?.title.zh ?? ''}${period.term ? `（约定 term \`${period.term}\`）` : ''}`
      : `日期 date ${[period.dateFact, ...(period.or ?? [])].map(moment => `\`${moment}\``).join('、后定者 the later of ')}`
  const stops = [...(clock.excluded ?? []), ...(clock.suspended ?? [])].map(
    stop => `${both(stop.title)}（${citedAll(stop.basis).replaceAll('\n', '；')}）`,
  )
  const more = [
    ...stops.map(stop => `扣除 not counted：${stop}`),
    clock.when ? `仅当 only where \`${clock.when.fact}\`：${clock.when.is.join('、')}` : '',
    ...(clock.undoneBy ?? []).map(by => `重新起算 again after \`${by.act}\`：${by.is.join('、')}`),
    clock.recurs ? '定期，每次办理后重新起算 recurs after each' : '',
    clock.extendedBy ? `延长 prolonged by \`${clock.extendedBy}\`` : '',
    clock.missed ? `逾期后可 after it \`${clock.missed}\`` : '',
  ]
  return [
    `${both(clock.title)}\n\`${id}\``,
    length,
    clock.start.map(moment => `\`${moment}\``).join(clock.latest ? '、较晚者 the latest of ' : '、'),
    roleOf(def, clock.by),
    clock.met.map(act => def.acts[act]?.title.zh ?? act).join('、'),
    more.filter(line => line !== '').join('\n'),
    citedAll(clock.basis),
  ]
}

/** Every citation inside a value, once each. */
export function citationsIn(value: unknown): Citation[] {
  const found = new Map<string, Citation>()
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'object' && inner !== null && 'statute' in inner && 'article' in inner) {
      const citation = inner as Citation
      found.set(`${citation.statute} ${citation.article}`, citation)
    }
    return inner
  })
  return [...found.values()].sort((a, b) => (`${a.statute} ${a.article}` < `${b.statute} ${b.article}` ? -1 : 1))
}

function articles(def: Definition): string {
  const rows = citationsIn(def).map(one => [
    one.title,
    articleName(one.article),
    findArticle(one)?.says ?? '',
    `${GRADES[one.evidence].zh} ${one.evidence}`,
    one.checkedOn,
  ])
  return table(['文件 document', '条 article', '内容（转述）what it says, paraphrased', '依据程度 evidence', '核对日 checked'], rows)
}

/** One page in Markdown. */
export function procedurePage(def: Definition): string {
  const used = new Set(Object.values(def.acts).flatMap(act => (act.paper ? [act.paper.form] : [])))
  const forms = ALL_FORMS.filter(form => used.has(form.id)).map(form => `- ${both(form.title)} \`${form.id}\``)
  const parties = Object.entries(def.parties).map(([role, party]) => {
    const relation = party.relation ? `${party.relation.is} → ${party.relation.to}` : '—'
    return [
      `\`${role}\`${role === def.keeper ? '（主办方 keeper）' : ''}`,
      `${both(party.title)}${party.optional ? '（可选 optional）' : ''}`,
      kindsOf(party)
        .map(kind => both(HOUSE_KINDS[kind]))
        .join('、'),
      relation,
    ]
  })
  const kind = `${def.kind === 'shared' ? '单位之间 shared' : '院内 internal'}${def.ground === 'agreement' ? ' · 须有协作意见条款 only under an agreement' : ''}`
  return `${[
    MADE,
    `# ${def.title.zh} ${def.title.en}`,
    `\`${def.id}@${def.version}\` · ${kind} · 密封 sealed: ${def.sealed} · 自 ${def.version} 起适用 in force from ${def.version}${def.until ? ` 至 ${def.until}` : ''}`,
    citedAll(def.basis)
      .split('\n')
      .map(line => `- ${line}`)
      .join('\n'),
    `## 进程 The map\n\n\`\`\`mermaid\n${stateDiagram(def)}\n\`\`\``,
    `## 当事方 Parties\n\n${table(['角色 role', '名称 title', '单位 house', '关系 relation'], parties)}`,
    `## 行为 Acts\n\n\\* 必填 required\n\n${table(
      ['行为 act', '由谁 by', '何时 when', '之后 then', '载明 states', '要求 takes', '依据 basis'],
      Object.entries(def.acts).map(([id, act]) => actRow(def, id, act)),
    )}`,
    `## 期限 Clocks\n\n${table(
      ['期限 clock', '长度 period', '起点 from', '谁 who', '以…完成 met by', '扣除与延长 stops', '依据 basis'],
      Object.entries(def.clocks).map(([id, clock]) => clockRow(def, id, clock)),
    )}`,
    `## 文书 Papers\n\n${forms.join('\n') || '—'}`,
    ...(def.leadsTo?.length ? [`## 可引出 May lead to\n\n${def.leadsTo.map(id => `- [${id}](${id}.md)`).join('\n')}`] : []),
    `## 条文 Articles\n\n${articles(def)}`,
  ].join('\n\n')}\n`
}

/** The list of all procedures, with what their exhaustive exploration went through. */
export function procedureIndex(all: readonly Definition[]): string {
  const counted = all.map(def => ({ def, explored: exploredCounts(def) }))
  const rows = counted.map(({ def, explored }) => [
    `[${both(def.title)}](${def.id}.md)`,
    def.version,
    def.kind,
    Object.values(def.parties)
      .map(party => party.title.zh)
      .join('、'),
    String(Object.keys(def.acts).length),
    String(Object.keys(def.clocks).length),
    String(explored.states),
    String(explored.acts),
    String(explored.paths),
  ])
  const heads = [
    '程序 procedure',
    '版本 version',
    '种类 kind',
    '当事方 parties',
    '行为 acts',
    '期限 clocks',
    '情形 situations',
    '到得了的行为 acts reached',
    '走法 ways to an end',
  ]
  const total = (of: 'states' | 'acts' | 'paths'): number => counted.reduce((sum, { explored }) => sum + explored[of], 0)
  const explain =
    `每个程序都经穷尽探索：从开启起能到的每一种情形都走到，每个行为都有情形可为，每条路都能到终点。合计 ${total('states')} 种情形、${total('acts')} 个行为、${total('paths')} 种走法（不绕圈）。\n` +
    `Every procedure is explored exhaustively: every situation reachable from its opening, every act possible somewhere, every way reaching an end. In all ${total('states')} situations, ${total('acts')} acts, ${total('paths')} ways without going in circles.`
  return `${MADE}\n\n# 程序 Procedures\n\n${explain}\n\n${table(heads, rows)}\n`
}
