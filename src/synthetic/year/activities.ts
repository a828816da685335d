/** What the two houses learnt together in the year: a training in spring, one in autumn, a seminar with papers of both sides. */

import type { County, Step } from '../county.ts'
import { COURT } from '../houses.ts'
import { chief, made, president, stamp } from '../stories/suggest.ts'

type Plan = {
  sort: 'training' | 'seminar'
  title: string
  plan: string
  place: string
  days: Record<'plan' | 'signFor' | 'reply' | 'call' | 'hold' | 'result', string>
  present: string[]
  theirPresent: string[]
  count: number
  theirCount: number
  pieces: { theirs: boolean; title: string; author: string; text: string }[]
  account: string
  result: string
}

const PLANS: Plan[] = [
  {
    sort: 'training',
    title: '民事执行程序与检察监督同堂培训（上半年）',
    plan: '对象：执行局、民事行政检察部；内容：执行异议、案款发放、检察建议的回复；分工：检察院承办。',
    place: '沅清县人民检察院三楼会议室',
    days: { plan: '2026-04-28', signFor: '2026-04-29', reply: '2026-05-06', call: '2026-05-11', hold: '2026-05-21', result: '2026-05-27' },
    present: ['覃砚秋', '向知衡', '龙一禾'],
    theirPresent: ['石敬舆', '麻清越', '吴半夏'],
    count: 15,
    theirCount: 20,
    pieces: [{ theirs: false, title: '检察建议的事实怎样写准', author: '向知衡', text: '讲稿：先了解情况，再提建议。' }],
    account: '半天，两讲一讨论。',
    result: '讲稿留存，回复对照表样式在会上定稿。',
  },
  {
    sort: 'training',
    title: '民事执行程序与检察监督同堂培训（下半年）',
    plan: '对象：执行局、民事行政检察部；内容：终本抽查要点、网络拍卖；分工：法院提供场地，检察院承办。',
    place: '沅清县人民法院二楼会议室',
    days: { plan: '2026-09-28', signFor: '2026-09-29', reply: '2026-10-09', call: '2026-10-14', hold: '2026-10-29', result: '2026-11-04' },
    present: ['向知衡', '龙一禾', '彭采薇'],
    theirPresent: ['石敬舆', '符听澜', '滕若谷'],
    count: 18,
    theirCount: 25,
    pieces: [{ theirs: true, title: '终本程序的十项要点', author: '石敬舆', text: '讲稿：要点与条文逐项对照。' }],
    account: '一天，三讲。',
    result: '十项要点的问答一份。',
  },
  {
    sort: 'seminar',
    title: '执行监督协作年度研讨会',
    plan: '对象：两院研究和办案人员；内容：案款发放、超标的查封、回复说理；分工：检察院承办。',
    place: '沅清县人民检察院三楼会议室',
    days: { plan: '2026-09-21', signFor: '2026-09-22', reply: '2026-09-28', call: '2026-10-09', hold: '2026-11-13', result: '2026-11-17' },
    present: ['顾沅舟', '覃砚秋', '向知衡', '龙一禾'],
    theirPresent: ['田砚农', '麻清越', '吴半夏'],
    count: 22,
    theirCount: 24,
    pieces: [
      { theirs: false, title: '检察建议的刚性从何而来', author: '覃砚秋', text: '摘要：来自事实准确和逐项回复。' },
      { theirs: false, title: '超标的查封的判断标准', author: '龙一禾', text: '摘要：评估时点与余值。' },
      { theirs: true, title: '不采纳理由的写法', author: '麻清越', text: '摘要：不采纳也是一种完整的答复。' },
      { theirs: true, title: '到账通知与发放期限', author: '吴半夏', text: '摘要：财务与承办人的信息衔接。' },
    ],
    account: '半天，六人发言。',
    result: '论文集一册，十二篇。',
  },
]

const LIAISON = 'liaison-officer'

function one(c: County, plan: Plan): Step[] {
  const m = made()
  const own = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act('desk', LIAISON, m.id, kind, facts) })
  const theirs = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act('office', LIAISON, m.id, kind, facts) })
  const { days, sort, title, place } = plan
  return [
    {
      day: days.plan,
      what: async () => {
        m.id = await c.start('desk', LIAISON, {
          procedure: 'joint-activity',
          kind: 'plan',
          title,
          caseNumbers: [],
          counterparts: { recipient: COURT },
          facts: { sort, title, plannedOn: days.hold, place, plan: plan.plan, ...chief(days.plan) },
        })
      },
    },
    { day: days.signFor, what: () => c.act('office', 'intake-desk', m.id, 'sign-for', stamp(days.signFor)) },
    theirs(days.reply, 'reply', { answer: 'agreed', ...president(days.reply) }),
    own(days.call, 'call-up', { text: `${title}定于${days.hold}举办。`, plannedOn: days.hold, place }),
    own(days.hold, 'hold', { heldOn: days.hold, account: plan.account }),
    own(days.hold, 'attend', { present: plan.present, count: plan.count }),
    theirs(days.hold, 'attend-theirs', { present: plan.theirPresent, count: plan.theirCount }),
    ...plan.pieces.map(({ theirs: other, title: piece, author, text }) =>
      (other ? theirs : own)(days.hold, other ? 'submit-theirs' : 'submit', {
        piece: sort === 'seminar' ? 'paper' : 'talk',
        title: piece,
        author: [author],
        text,
      }),
    ),
    own(days.result, 'result', { account: plan.result, becomes: 'kept' }),
  ]
}

export const activities = (c: County): Step[] => PLANS.flatMap(plan => one(c, plan))
