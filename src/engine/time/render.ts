/** Says a computation in words: one line for a page, or one sentence per step with its article. */
import { type PlainDate, weekday } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import { articleLabel } from '#law/statutes/article-label.ts'
import type { Citation } from '#law/statutes/statute.ts'
import { holidayWords } from './holiday-words.ts'
import type { Period } from './period-shape.ts'
import { amountWords, type Moment, type Step } from './step.ts'

const DAYS = [
  words('周一', 'Mon'),
  words('周二', 'Tue'),
  words('周三', 'Wed'),
  words('周四', 'Thu'),
  words('周五', 'Fri'),
  words('周六', 'Sat'),
  words('周日', 'Sun'),
]

/** '2026-11-23 周一' / '2026-11-23 Mon'; a time keeps its hour. */
export function dayWords(moment: Moment): Words {
  const date: PlainDate = moment.slice(0, 10)
  const day = DAYS[weekday(date) - 1] ?? words('', '')
  const time = moment.length > 10 ? ` ${moment.slice(11)}` : ''
  return words(`${date}${time} ${day.zh}`, `${date}${time} ${day.en}`)
}

/** '民事诉讼法（2023）第85条' / 'Civil Procedure Law (2023 amendment) art. 85'. */
export function citationWords(citation: Citation): Words {
  const label = articleLabel(citation.article)
  const note = citation.note
  return words(`${citation.title}${label.zh}${note ? `，${note.zh}` : ''}`, `${citation.titleEn} ${label.en}${note ? `, ${note.en}` : ''}`)
}

function withBasis(said: Words, basis: readonly Citation[]): Words {
  if (basis.length === 0) return said
  const cited = basis.map(citationWords)
  return words(`${said.zh}（${cited.map(({ zh }) => zh).join('；')}）`, `${said.en} (${cited.map(({ en }) => en).join('; ')})`)
}

const NOT_EXCLUDED = {
  'before-start': words('在起算日以前', 'it lies before the start'),
  'after-end': words('在届满以后', 'it lies after the end'),
  empty: words('首日不计入，没有可扣除的日数', 'its first day is not counted, so nothing remains'),
  fixed: words('不变期间不扣除', 'a fixed period does not stop'),
} as const

const monthEndWords = words('（该月按月末日）', ' (last day of the month)')

function moveWords(step: Extract<Step, { kind: 'roll' }>): Words {
  const [from, to] = [dayWords(step.date), dayWords(step.to)]
  const why = step.holiday ? holidayWords(step.holiday) : words('周末', 'weekend')
  return step.back
    ? words(`${from.zh}是休假日（${why.zh}），提前至 ${to.zh}`, `${from.en} is a rest day (${why.en}): earlier, ${to.en}`)
    : words(`${from.zh}是休假日（${why.zh}），顺延至 ${to.zh}`, `${from.en} is a rest day (${why.en}): moved to ${to.en}`)
}

function sentence(step: Step): Words {
  switch (step.kind) {
    case 'start':
      return words(
        `起算日 ${dayWords(step.date).zh} 不计入`,
        `The starting ${step.date.length > 10 ? 'hour' : 'day'}, ${dayWords(step.date).en}, is not counted`,
      )
    case 'count': {
      const [amount, to] = [amountWords(step.amount, step.unit), dayWords(step.to)]
      const end = step.monthEnd ? monthEndWords : words('', '')
      return step.back
        ? words(`向前倒算${amount.zh}，为 ${to.zh}${end.zh}`, `${amount.en} counted back: ${to.en}${end.en}`)
        : words(`计${amount.zh}，至 ${to.zh}${end.zh}`, `${amount.en} run to ${to.en}${end.en}`)
    }
    case 'extend': {
      const [amount, to] = [amountWords(step.amount, step.unit), dayWords(step.to)]
      return words(`延长${amount.zh}，至 ${to.zh}`, `Extended by ${amount.en}: ${to.en}`)
    }
    case 'exclude':
      return words(
        `扣除 ${step.date} 至 ${step.until} 共${step.days}日（首日不计、末日计入），至 ${dayWords(step.to).zh}`,
        `${step.days} days excluded, ${step.date} to ${step.until} (first day not counted, last day counted): ${dayWords(step.to).en}`,
      )
    case 'not-excluded': {
      const why = NOT_EXCLUDED[step.why]
      return words(
        `${step.date} 至 ${step.until ?? '未结束'} 不扣除：${why.zh}`,
        `${step.date} to ${step.until ?? 'open'} is not excluded: ${why.en}`,
      )
    }
    case 'stopped':
      return words(`自 ${step.date} 起停止计算，尚未恢复`, `The clock has stood still since ${step.date}`)
    case 'fixed':
      return words('不变期间，不中止、不中断、不延长', 'A fixed period: it does not stop, break or extend')
    case 'roll':
      return moveWords(step)
    case 'no-roll':
      return words(
        `${dayWords(step.date).zh}是休假日，但本期间不顺延`,
        `${dayWords(step.date).en} is a rest day, but this period does not move`,
      )
    case 'skipped':
      return words(
        `其间休假日${step.restDays}天不计，调休上班日${step.makeUpDays}天计入`,
        `${step.restDays} rest days are not counted, ${step.makeUpDays} make-up working days are`,
      )
    case 'uncovered':
      return words(
        `暂定：${step.years.join('、')}年的放假通知未载入`,
        `Provisional: the holiday notice for ${step.years.join(', ')} is not loaded`,
      )
    case 'opens':
      return words(`自 ${dayWords(step.date).zh} 起可以行使`, `The right is open from ${dayWords(step.date).en}`)
  }
}

/** One sentence per step, with its article. */
export function renderBecause(steps: readonly Step[]): Words[] {
  return steps.map(step => withBasis(sentence(step), step.basis))
}

function fragment(step: Step): Words {
  switch (step.kind) {
    case 'start':
      return words(step.date.replace('T', ' '), step.date.replace('T', ' '))
    case 'count': {
      const amount = amountWords(step.amount, step.unit)
      return step.back ? words(` 之前${amount.zh}`, ` - ${amount.en}`) : words(` + ${amount.zh}`, ` + ${amount.en}`)
    }
    case 'extend': {
      const amount = amountWords(step.amount, step.unit)
      return words(` + 延长${amount.zh}`, ` + ${amount.en} of extension`)
    }
    case 'exclude':
      return words(
        `；扣除 ${step.date} 至 ${step.until}（${step.days}日）= ${dayWords(step.to).zh}`,
        `; excluded ${step.date} to ${step.until} (${step.days} days) = ${dayWords(step.to).en}`,
      )
    case 'roll': {
      const to = dayWords(step.to)
      const holiday = holidayWords(step.holiday)
      const name = step.holiday ? words(`（${holiday.zh}）`, ` (${holiday.en})`) : words('', '')
      return step.back
        ? words(`${name.zh} → 提前至 ${to.zh}`, `${name.en} → moved earlier to ${to.en}`)
        : words(`${name.zh} → 顺延至 ${to.zh}`, `${name.en} → moved to ${to.en}`)
    }
    case 'uncovered':
      return words(`（暂定：${step.years.join('、')}年放假通知未载入）`, ` (provisional: no holiday notice for ${step.years.join(', ')})`)
    case 'stopped':
      return words(`；自 ${step.date} 起停止计算`, `; standing still since ${step.date}`)
    case 'opens':
      return words(`；自 ${step.date} 起可以行使`, `; open from ${step.date}`)
    default:
      return words('', '')
  }
}

/** The whole computation in one line: '2026-08-21 + 3个月 = 2026-11-21 周六 → 顺延至 2026-11-23 周一'. */
export function renderPeriod(period: Pick<Period, 'because' | 'nominal'>): Words {
  const head = period.because.filter(({ kind }) => kind === 'start' || kind === 'count' || kind === 'extend').map(fragment)
  const tail = period.because.filter(({ kind }) => kind !== 'start' && kind !== 'count' && kind !== 'extend').map(fragment)
  const end = dayWords(period.nominal)
  const join = (key: 'zh' | 'en') => `${head.map(part => part[key]).join('')} = ${end[key]}${tail.map(part => part[key]).join('')}`
  return words(join('zh'), join('en'))
}
