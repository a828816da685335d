/** A small suggestion between two houses: one of the two procedures that try out the machine. */
import { words } from '#kernel/words.ts'
import { type Definition, procedure } from '#law/procedures/procedure.ts'
import { civilSupervision2021 } from '#law/statutes/civil-supervision-2021.ts'
import { joint2016 } from '#law/statutes/joint-2016.ts'
import { cite } from '#law/statutes/statute.ts'

const answer = cite(joint2016, '13')
const sending = cite(civilSupervision2021, '108')
const follow = cite(civilSupervision2021, '123')
const open = ['received', 'docketed']

const courtActs: Definition['acts'] = {
  signFor: {
    title: words('签收', 'Sign for'),
    by: 'recipient',
    posts: ['intake-desk'],
    when: ['served'],
    to: 'received',
    byProxy: true,
    basis: [answer],
    facts: {
      receivedOn: { kind: 'date', title: words('收到日期', 'Received on'), required: true, notBefore: 'serve.on', notAfterToday: true },
    },
  },
  docket: {
    title: words('立案', 'Docket'),
    by: 'recipient',
    posts: ['filing-division'],
    when: ['received'],
    to: 'docketed',
    byProxy: true,
    basis: [answer],
    noClock: words('条文没有规定日数', 'the text names no number'),
    facts: { caseNumber: { kind: 'case-numbers', title: words('案号', 'Case number'), required: true } },
  },
  extend: {
    title: words('延长答复期限', 'Extend'),
    by: 'recipient',
    posts: ['president'],
    when: open,
    basis: [answer],
    facts: { reason: { kind: 'text', title: words('特殊情况', 'Special circumstances'), required: true } },
    needs: [{ rule: 'before-due', clock: 'reply', says: words('届满后不得延长', 'no extension after expiry'), basis: [answer] }],
  },
  reply: {
    title: words('回复', 'Reply'),
    by: 'recipient',
    posts: ['presiding-judge', 'judge-assistant'],
    when: open,
    to: 'replied',
    paper: { form: 'reply-letter', required: true },
    served: true,
    byProxy: true,
    basis: [answer],
    needs: [
      {
        rule: 'not-complained-of',
        says: words('被申请监督的人员不得办理答复', 'whoever is complained of does not reply'),
        basis: [answer],
      },
    ],
    facts: {
      answers: {
        kind: 'answers',
        title: words('逐项回复', 'Answers'),
        required: true,
        of: 'serve',
        reasonUnless: ['adopted'],
        values: {
          adopted: words('采纳', 'Adopted'),
          partly: words('部分采纳', 'Partly adopted'),
          'not-adopted': words('不采纳', 'Not adopted'),
        },
      },
    },
  },
}

const issuerActs: Definition['acts'] = {
  serve: {
    title: words('送达检察建议书', 'Serve'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    opening: true,
    when: [],
    to: 'served',
    served: true,
    basis: [sending],
    paper: { form: 'suggestion-letter', required: true },
    decision: ['chief-procurator', 'procuratorial-committee'],
    checkedBy: 'case-management',
    facts: {
      points: { kind: 'points', title: words('建议项', 'Points'), required: true },
      objectBy: { kind: 'date', title: words('异议期限', 'Objections by'), future: true },
      aboutPersonnel: { kind: 'flag', title: words('涉及执行人员', 'About personnel') },
    },
  },
  urge: {
    title: words('催办', 'Urge'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: open,
    repeat: 'many',
    basis: [follow],
    facts: { text: { kind: 'text', title: words('催办内容', 'Text'), required: true } },
    needs: [{ rule: 'after-due', clock: 'reply', says: words('期限未届满不得催办', 'not before the period ended'), basis: [follow] }],
  },
  check: {
    title: words('审查处理结果', 'Check the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['replied'],
    toBy: { fact: 'outcome', stages: { close: 'closed', again: 'again' } },
    basis: [follow],
    noClock: words('条文没有规定日数', 'the text names no number'),
    facts: {
      checks: {
        kind: 'checks',
        title: words('逐项审查', 'Checks'),
        required: true,
        of: 'serve',
        values: { right: words('正确', 'Right'), wrong: words('错误', 'Wrong') },
      },
      outcome: {
        kind: 'code',
        title: words('决定', 'Decision'),
        required: true,
        values: { close: words('办结', 'Close'), again: words('再次监督', 'Supervise again') },
      },
      reason: { kind: 'text', title: words('理由', 'Reasons') },
    },
    needs: [
      {
        rule: 'own-fact-needs',
        when: { fact: 'outcome', is: ['again'] },
        needs: 'reason',
        says: words('再次监督须说明理由', 'supervising again needs reasons'),
        basis: [follow],
      },
    ],
  },
  withdraw: {
    title: words('撤回', 'Withdraw'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['served', ...open],
    to: 'withdrawn',
    basis: [cite(civilSupervision2021, '121')],
    noClock: words('一项权利', 'a right'),
    facts: { reason: { kind: 'text', title: words('理由', 'Reasons'), required: true } },
  },
}

/** Served, signed for, docketed, answered point by point, checked; may be extended once, urged and withdrawn. */
export const sampleSuggestion = procedure({
  id: 'sample-suggestion',
  version: '2021-08-01',
  kind: 'shared',
  title: words('示例检察建议', 'Sample suggestion'),
  basis: [answer],
  parties: {
    issuer: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') },
    recipient: { kind: 'court', title: words('法院', 'Court'), relation: { is: 'same-level', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    served: { title: words('已送达', 'Served') },
    received: { title: words('已签收', 'Received') },
    docketed: { title: words('已立案', 'Docketed') },
    replied: { title: words('已回复', 'Replied') },
    closed: { title: words('已办结', 'Closed'), end: true },
    again: { title: words('再次监督', 'Supervised again'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true, says: words('建议已经撤回', 'the suggestion was withdrawn') },
  },
  acts: { ...issuerActs, ...courtActs },
  clocks: {
    sending: {
      title: words('送出期限', 'Sending'),
      period: { rule: 'D17' },
      start: ['serve.decidedOn'],
      by: 'issuer',
      met: ['serve'],
      basis: [sending],
    },
    signing: {
      title: words('签收', 'Signing for'),
      period: { dateFact: 'serve.objectBy' },
      start: ['serve.on'],
      by: 'recipient',
      met: ['signFor'],
      mootIn: ['withdrawn'],
      basis: [answer],
    },
    reply: {
      title: words('答复期限', 'Reply'),
      period: { rule: 'D19' },
      start: ['signFor.receivedOn'],
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      extendedBy: 'extend',
      missed: 'urge',
      basis: [answer],
    },
  },
})
