/** Three suggestions of the year that were answered point by point, checked and closed: after 31, 62 and 88 days. */
import type { Answer } from '#engine/procedure/act.ts'
import type { County, Step } from '../county.ts'
import { HANDLING, PROCURATORATE_NAME } from '../stories/main-facts.ts'
import { filedUpward, made, PANEL, points, president, serveLetter, signedFor } from '../stories/suggest.ts'

type Plan = {
  number: string
  title: string
  caseNumber: string
  points: string[]
  facts: string
  violation: string
  docket: string
  reply: string
  answers: Answer[]
  days: Record<'serve' | 'decided' | 'sign' | 'file' | 'docket' | 'reply' | 'received' | 'check', string>
}

const adopted = (point: string): Answer => ({ point, code: 'adopted', reason: '' })

/** What the check finds of each answer. */
const CHECKED: Record<string, string> = { adopted: 'corrected', partly: 'in-progress', 'not-adopted': 'reasons-accepted' }

const PLANS: Plan[] = [
  {
    number: '沅清检民执监〔2026〕43319900003号',
    title: '失信信息期满未删除执行监督检察建议',
    caseNumber: '（2023）湘3199执402号',
    points: ['删除期限届满的失信信息。'],
    facts: '被执行人履行完毕后，失信信息在期满后四十日仍未删除。',
    violation: 'inactivity',
    docket: '（2026）湘3199执监7号',
    reply: '（2026）湘3199执监复7号',
    answers: [adopted('p1')],
    days: {
      serve: '2026-02-02',
      decided: '2026-01-30',
      sign: '2026-02-03',
      file: '2026-02-05',
      docket: '2026-02-04',
      reply: '2026-03-06',
      received: '2026-03-09',
      check: '2026-03-12',
    },
  },
  {
    number: '沅清检民执监〔2026〕43319900005号',
    title: '评估报告未送达执行监督检察建议',
    caseNumber: '（2024）湘3199执187号',
    points: ['向被执行人补送评估报告并告知异议期限。', '重新确定起拍价。'],
    facts: '评估报告未送达被执行人即进入网络拍卖。',
    violation: 'implementation',
    docket: '（2026）湘3199执监8号',
    reply: '（2026）湘3199执监复8号',
    answers: [adopted('p1'), { point: 'p2', code: 'partly', reason: '起拍价依法以评估价的百分之七十确定，仅就漏评附属物补充评估。' }],
    days: {
      serve: '2026-04-13',
      decided: '2026-04-10',
      sign: '2026-04-14',
      file: '2026-04-16',
      docket: '2026-04-15',
      reply: '2026-06-15',
      received: '2026-06-16',
      check: '2026-06-22',
    },
  },
  {
    number: '沅清检民执监〔2026〕43319900010号',
    title: '变更申请执行人未裁定执行监督检察建议',
    caseNumber: '（2025）湘3199执96号',
    points: ['对债权受让人的变更申请依法作出裁定。'],
    facts: '债权受让人申请变更申请执行人，五个月未作裁定。',
    violation: 'review',
    docket: '（2026）湘3199执监11号',
    reply: '（2026）湘3199执监复11号',
    answers: [{ point: 'p1', code: 'not-adopted', reason: '债权转让的真实性存在争议，已告知受让人另行诉讼确认。' }],
    days: {
      serve: '2026-07-06',
      decided: '2026-07-03',
      sign: '2026-07-07',
      file: '2026-07-09',
      docket: '2026-07-08',
      reply: '2026-10-03',
      received: '2026-10-08',
      check: '2026-10-15',
    },
  },
]

const replying = (c: County, plan: Plan, m: { id: string }): Step => ({
  day: plan.days.reply,
  what: async () => {
    const { answers, days } = plan
    const fields = {
      suggestionNumber: plan.number,
      receivedOn: days.sign,
      docketNumber: plan.docket,
      facts: '经审查，建议所指事实已逐项核实。',
    }
    const letter = { form: 'reply-letter', number: plan.reply, date: days.reply, addressee: PROCURATORATE_NAME, fields } as const
    const paper = await c.takeIn(
      'presiding-judge',
      'presiding-judge',
      { ...letter, caseNumbers: [plan.caseNumber], points: points(...plan.points), answers },
      m.id,
    )
    await c.act('presiding-judge', 'presiding-judge', m.id, 'reply', { answers, ...president(days.reply) }, { paper })
  },
})

function one(c: County, plan: Plan): Step[] {
  const m = made()
  const { days } = plan
  const checks = plan.points.map((_text, at) => ({
    point: `p${at + 1}`,
    code: CHECKED[plan.answers[at]?.code ?? 'adopted'] ?? 'corrected',
    reason: '',
  }))
  return [
    serveLetter(c, m, {
      day: days.serve,
      decidedOn: days.decided,
      number: plan.number,
      title: plan.title,
      caseNumbers: [plan.caseNumber],
      points: points(...plan.points),
      facts: plan.facts,
      more: { violation: plan.violation },
    }),
    filedUpward(c, m, days.file),
    signedFor(c, m, days.sign, PANEL),
    {
      day: days.docket,
      what: () => c.act('filing', 'filing-division', m.id, 'docket', { caseNumber: [plan.docket], docketedOn: days.docket }),
    },
    replying(c, plan, m),
    {
      day: days.received,
      what: () => c.act('desk', 'case-management', m.id, 'sign-for-reply', { receivedOn: days.received }),
    },
    { day: days.check, what: () => c.act('prosecutor', HANDLING, m.id, 'check-result', { checks, note: '回复完整' }) },
    { day: days.check, what: () => c.act('prosecutor', HANDLING, m.id, 'decide-result', { outcome: 'close' }) },
  ]
}

export const repliedSuggestions = (c: County): Step[] => PLANS.flatMap(plan => one(c, plan))
