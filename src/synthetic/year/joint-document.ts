/** The year's joint document: proposed after the second meeting, drafted by both, reviewed, decided, co-signed, issued, filed, in use. */

import type { Facts } from '#engine/procedure/act.ts'
import type { County, Step } from '../county.ts'
import { COURT } from '../houses.ts'
import { chief, type Made, president, stamp } from '../stories/suggest.ts'

const TITLE = '沅清县人民检察院 沅清县人民法院关于执行监督协作若干事项的规则'
const NUMBER = '沅清检会〔2026〕1号'
const FIRST = [
  '第一条 调卷、还卷填写统一交接清单，当日核对册数和页数。',
  '第二条 检察建议由法院办公室签收，签收之日为收到之日。',
  '第三条 到账案款三日内通知申请执行人，暂缓发放的应当有书面审批。',
  '第四条 终结本次执行程序案件每年联合抽查一次，抽查比例为百分之五。',
].join('\n')
const SECOND = FIRST.replace('抽查比例为百分之五', '抽查比例为百分之四，试行一年').concat('\n第五条 本规则执行情况由联席会议首先报告。')

const OWN = ['prosecutor', 'handling-prosecutor'] as const
const THEIRS = ['presiding-judge', 'presiding-judge'] as const

const committee = (post: string, day: string) => ({ decidedBy: post, decidedOn: day })

const proposal: Facts = {
  title: TITLE,
  kind: 'rule',
  purpose: '把试行意见和两次联席会议的议定事项写成可以执行的规则。',
  from: '2026年第二次联席会议',
  replyBy: '2026-10-09',
  ...chief('2026-09-24'),
}

const opening = (c: County, m: Made, from: Made): Step => ({
  day: '2026-09-24',
  what: async () => {
    const counterparts = { recipient: COURT }
    m.id = await c.start(...OWN, {
      procedure: 'joint-document',
      kind: 'propose',
      title: TITLE,
      caseNumbers: [],
      from: from.id,
      counterparts,
      facts: proposal,
    })
  },
})

const issuing = (c: County, m: Made): Step => ({
  day: '2026-11-06',
  what: async () => {
    const fields = { documentTitle: TITLE, documentText: SECOND, effectiveOn: '2026-12-01', cosigner: '沅清县人民法院' }
    const letter = { form: 'joint-document-paper', number: NUMBER, date: '2026-11-06', addressee: '两院各部门', fields } as const
    const paper = await c.takeIn(...OWN, letter, m.id)
    await c.act(...OWN, m.id, 'issue', { number: NUMBER, issuedOn: '2026-11-06', effectiveOn: '2026-12-01', text: SECOND }, { paper })
  },
})

/** Each house decides for itself, then both chiefs sign. */
const deciding = (c: County, m: Made): Step[] => [
  {
    day: '2026-10-28',
    what: () => c.act('chief', 'chief-procurator', m.id, 'committee', committee('procuratorial-committee', '2026-10-28')),
  },
  {
    day: '2026-10-30',
    what: () => c.act('president', 'president', m.id, 'committee-theirs', committee('adjudication-committee', '2026-10-30')),
  },
  { day: '2026-11-03', what: () => c.act('chief', 'chief-procurator', m.id, 'co-sign', chief('2026-11-03')) },
  { day: '2026-11-04', what: () => c.act('president', 'president', m.id, 'co-sign-theirs', president('2026-11-04')) },
]

/** `from`: the meeting that decided it. */
export function jointDocument(c: County, m: Made, from: Made): Step[] {
  const own = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act(...OWN, m.id, kind, facts) })
  const theirs = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act(...THEIRS, m.id, kind, facts) })
  return [
    opening(c, m, from),
    { day: '2026-09-25', what: () => c.act('office', 'intake-desk', m.id, 'sign-for', stamp('2026-09-25')) },
    { day: '2026-09-25', what: () => c.team('office', m.id, { 'presiding-judge': 'handler', 'judge-assistant': 'assistant' }) },
    theirs('2026-09-29', 'reply', { answer: 'agreed', ...president('2026-09-29') }),
    own('2026-10-12', 'draft', { version: '第一稿', text: FIRST, note: '由研究人员起草' }),
    theirs('2026-10-15', 'comment-theirs', { place: '第四条', text: '抽查比例建议按会议纪要百分之四试行一年。' }),
    own('2026-10-19', 'draft', { version: '第二稿', text: SECOND, note: '采纳第四条意见，增加第五条' }),
    own('2026-10-21', 'legality-review', { version: '第二稿', result: 'may-sign', text: '不与上位规定抵触，未扩大或者限缩当事人权利。' }),
    theirs('2026-10-23', 'legality-review-theirs', { version: '第二稿', result: 'may-sign', text: '同意。' }),
    ...deciding(c, m),
    issuing(c, m),
    own('2026-11-10', 'file', { filing: 'filed', filedWith: '沅州市人民检察院、沅州市中级人民法院', filedOn: '2026-11-10' }),
    own('2026-11-12', 'becomes', {
      kind: 'rule',
      name: '执行监督协作规则',
      text: '五条均自2026年12月1日起执行，执行情况由联席会议首先报告。',
    }),
  ]
}
