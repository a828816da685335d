/** `deadline`: computes a legal period by a rule of the law sheets or by a plain length, and says every step. */
import { computePeriod, type Exclusion, type Period } from '#engine/time/period.ts'
import { citationWords, dayWords, renderBecause, renderPeriod } from '#engine/time/render.ts'
import { computeRule } from '#engine/time/rule-period.ts'
import { Fault } from '#kernel/fault.ts'
import { daysBetween, isPlainDate } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { type Calc, type Direction, findPeriod, PERIODS, type PeriodRule, type Unit } from '#law/periods/index.ts'
import type { Citation } from '#law/statutes/statute.ts'
import { readArguments } from './read-arguments.ts'

export type Answer = { code: number; out: string }

const HELP = `用法 Usage
  deadline <rule-id> <start> [--extended[=1m]] [--exclude FROM..TO]… [--region CODE] [--json]
  deadline --period 2m|15d|7wd|24h|1y --calc civil|criminal|admin [--wait|--back] <start> [--extended=1m] [--exclude FROM..TO]… [--region CODE] [--json]
  deadline --list

  rule-id   法律事实表的行号 / row id of the law sheets: D19, N03, R05, L-DOCKET, D-JY-REPLY …
  start     起算日 YYYY-MM-DD（以小时计算的 YYYY-MM-DDTHH:mm）/ starting day, not counted (hours: with the time)
  --extended 经批准延长 / extended as the rule allows; --exclude 扣除期间（首日不计、末日计入）/ excluded time
  --wait 等待期间 / waiting period; --back 倒算 / counted back; --region 行政区划代码 / division code for local rest days
  退出码 exit: 0 算出 computed, 1 法律不允许 refused by law, 2 输入有误 bad input`

const bad = (zh: string, en: string) => new Fault('malformed', words(zh, en))

type Request = { start: string; extended?: true | { amount: number; unit: Unit }; excluded: Exclusion[]; region: string }

function amountOf(text: string): { amount: number; unit: Unit } {
  const match = /^([1-9]\d{0,4})(wd|h|d|m|y)$/.exec(text)
  if (!match) throw bad(`“${text}”不是期间（如 2m、15d、7wd、24h、1y）`, `"${text}" is not a period (such as 2m, 15d, 7wd, 24h, 1y)`)
  return { amount: Number(match[1]), unit: match[2] as Unit }
}

function exclusionOf(text: string): Exclusion {
  const [from = '', to = '', more] = text.split('..')
  if (!isPlainDate(from) || !isPlainDate(to) || more !== undefined)
    throw bad(`扣除期间“${text}”应为 YYYY-MM-DD..YYYY-MM-DD`, `--exclude "${text}" must be YYYY-MM-DD..YYYY-MM-DD`)
  if (to < from) throw bad(`扣除期间“${text}”的结束早于开始`, `--exclude "${text}" ends before it begins`)
  return { from, to }
}

function requestOf(start: string | undefined, options: Map<string, string[]>, hours: boolean): Request {
  if (start === undefined) throw bad('缺少起算日', 'The starting date is missing')
  if (!isPlainDate(start.slice(0, 10)) || (!hours && start.length > 10))
    throw bad(`“${start}”不是有效的日期（YYYY-MM-DD）`, `"${start}" is not a valid date (YYYY-MM-DD)`)
  const region = options.get('region')?.at(-1) ?? ''
  if (options.has('region') && !/^\d{2,6}$/.test(region))
    throw bad(`行政区划代码“${region}”应为2至6位数字`, `--region "${region}" must have 2 to 6 digits`)
  const extended = options.get('extended')?.at(-1)
  return {
    start,
    excluded: (options.get('exclude') ?? []).map(exclusionOf),
    region,
    ...(extended !== undefined && { extended: extended === '' ? true : amountOf(extended) }),
  }
}

type Computed = { ok: true; rule?: PeriodRule; period: Period; basis: Citation[] } | { ok: false; says: Words; basis: Citation[] }

function byRule(id: string, request: (hours: boolean) => Request): Computed {
  const rule = findPeriod(id)
  if (!rule) throw bad(`没有规则“${id}”（用 deadline --list 查看）`, `There is no rule "${id}" (see deadline --list)`)
  const { start, extended, excluded, region } = request(rule.unit === 'h')
  const result = computeRule(rule, {
    start,
    region,
    calendars: CALENDARS,
    ...(extended && { extended }),
    ...(excluded.length > 0 && { excluded }),
  })
  return result.ok ? { ok: true, rule, period: result.period, basis: result.basis } : { ok: false, says: result.says, basis: result.basis }
}

function byLength(length: string, options: Map<string, string[]>, request: (hours: boolean) => Request): Computed {
  const { amount, unit } = amountOf(length)
  const calc = options.get('calc')?.at(-1) ?? ''
  if (!['civil', 'criminal', 'admin'].includes(calc))
    throw bad('--calc 应为 civil、criminal 或者 admin', '--calc must be civil, criminal or admin')
  if (options.has('wait') && options.has('back')) throw bad('--wait 与 --back 不能并用', '--wait and --back exclude each other')
  const direction: Direction = options.has('wait') ? 'wait' : options.has('back') ? 'back' : 'forward'
  const { start, extended, excluded, region } = request(unit === 'h')
  if (extended === true)
    throw bad('按长度计算时应写明延长多久，如 --extended=1m', 'With --period, say how long the extension is, such as --extended=1m')
  const period = computePeriod({
    start,
    amount,
    unit,
    calc: calc as Calc,
    direction,
    region,
    calendars: CALENDARS,
    ...(extended && { extension: extended }),
    excluded,
  })
  const seen = new Set<string>()
  const basis = period.because
    .flatMap(step => step.basis)
    .filter(({ statute, article }) => !seen.has(`${statute} ${article}`) && seen.add(`${statute} ${article}`))
  return { ok: true, period, basis }
}

function asJson(start: string, computed: Extract<Computed, { ok: true }>): string {
  const { rule, period, basis } = computed
  const said = renderBecause(period.because)
  const { nominal, due, provisional, alternatives, because, ...more } = period
  const steps = because.map((step, i) => ({ ...step, says: said[i] }))
  return JSON.stringify(
    {
      ...(rule && { rule: rule.id, title: rule.title }),
      start,
      nominal,
      due,
      provisional,
      because: steps,
      basis,
      alternatives,
      ...more,
      inWords: renderPeriod(period),
      calendar: CALENDARS.version,
    },
    null,
    2,
  )
}

function asText(computed: Extract<Computed, { ok: true }>, today: string): string {
  const { rule, period, basis } = computed
  const left = daysBetween(today, period.due.slice(0, 10))
  const distance = left < 0 ? `已过${-left}日 / ${-left} days ago` : `还有${left}日 / in ${left} days`
  const due = dayWords(period.due)
  const lines = [
    ...(rule ? [`${rule.id} ${rule.title.zh} / ${rule.title.en}`] : []),
    `届满 due：${due.zh} (${due.en.slice(-3)})${period.provisional ? '（暂定 provisional）' : ''}，距 ${today} ${distance}`,
    renderPeriod(period).zh,
    renderPeriod(period).en,
    ...renderBecause(period.because).map(({ zh }, i) => `  ${i + 1}. ${zh}`),
    ...basis.map(
      citation =>
        `依据 basis：${citationWords(citation).zh}${citation.evidence === 'read' ? '' : '［原文未核对 not checked against the text］'}`,
    ),
    ...period.alternatives.map(other => `另一读法 other reading：${dayWords(other.due).zh}（${other.reading.zh}；${other.reading.en}）`),
    ...(period.assumption ? [`前提 assumption：${period.assumption.zh} / ${period.assumption.en}`] : []),
    ...(rule?.note ? [`说明 note：${rule.note.zh} / ${rule.note.en}`] : []),
  ]
  return lines.join('\n')
}

function failed(code: number, said: Words, json: boolean, basis: Citation[] = []): Answer {
  return { code, out: json ? JSON.stringify({ error: said, ...(basis.length > 0 && { basis }) }, null, 2) : `${said.zh}\n${said.en}` }
}

/** Runs the command. `today` (Asia/Shanghai) only measures the distance. Exit 1: the law does not allow it; 2: bad input. */
export function deadline(argv: string[], world: { today: string }): Answer {
  const json = argv.includes('--json')
  try {
    const { plain, options, unknown } = readArguments(argv, {
      flags: ['json', 'help', 'list', 'wait', 'back'],
      values: ['period', 'calc', 'exclude', 'region'],
      optional: ['extended'],
    })
    if (options.has('help')) return { code: 0, out: HELP }
    if (options.has('list'))
      return {
        code: 0,
        out: json
          ? JSON.stringify(PERIODS, null, 2)
          : PERIODS.map(({ id, title, amount, unit }) => `${id}\t${amount ?? '—'}${unit}\t${title.zh} / ${title.en}`).join('\n'),
      }
    if (unknown) throw bad(`不认识或者缺少值的选项：${unknown}`, `Unknown option, or its value is missing: ${unknown}`)
    const length = options.get('period')?.at(-1)
    const [first, second, ...more] = length === undefined ? plain : ['', ...plain]
    if (first === undefined) return { code: 2, out: HELP }
    if (more.length > 0) throw bad(`多余的参数：${more.join(' ')}`, `Too many arguments: ${more.join(' ')}`)
    if (length === undefined && (options.has('wait') || options.has('back') || options.has('calc')))
      throw bad('--calc、--wait、--back 只与 --period 并用', '--calc, --wait and --back go with --period only')
    const request = (hours: boolean) => requestOf(second, options, hours)
    const computed = length === undefined ? byRule(first, request) : byLength(length, options, request)
    if (!computed.ok) return failed(1, computed.says, json, computed.basis)
    return { code: 0, out: json ? asJson(second ?? '', computed) : asText(computed, world.today) }
  } catch (error) {
    if (error instanceof Fault && error.code === 'malformed') return failed(2, error.words, json)
    throw error
  }
}
