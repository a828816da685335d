/** Two cases published by both houses, final for long, masked, approved by both chiefs; and a third that is written and still to be masked. */

import type { County, Step } from '../county.ts'
import { COURT } from '../houses.ts'
import { chief, type Made, made, president, stamp } from '../stories/suggest.ts'

const OWN = ['prosecutor', 'handling-prosecutor'] as const
const THEIRS = ['presiding-judge', 'presiding-judge'] as const

type CasePlan = {
  title: string
  caseNumber: string
  effectiveOn: string
  subtitle: string
  keywords: string
  facts: string
  reasons: string
  gist: string
  index: string
  /** Masked and published in autumn; absent: written in November and still to be masked. */
  published?: { masked: string; replacements: string }
}

const CASES: CasePlan[] = [
  {
    title: '邝某与某置业公司借款合同纠纷执行监督案',
    caseNumber: '（2023）湘3199执208号',
    effectiveOn: '2023-11-20',
    subtitle: '案款到账后应当在三十日内发放',
    keywords: '执行监督；案款发放；期限',
    facts: '申请执行人邝某某申请执行，案款到账后九十余日未发放，检察机关提出检察建议，法院采纳并发放。',
    reasons: '案款到账后应当及时发放，有特殊情形需暂缓的应当有书面审批。',
    gist: '执行案款到账后无正当理由逾期未发放的，检察机关可以提出检察建议，法院应当逐项回复。',
    index: '最高人民法院关于执行款物管理的规定',
    published: {
      masked: '申请执行人邝某申请执行，案款到账后九十余日未发放，检察机关提出检察建议，法院采纳并发放。',
      replacements: '[{"rule":"N1","count":1}]',
    },
  },
  {
    title: '某贸易公司申请执行异议监督案',
    caseNumber: '（2023）湘3199执异41号',
    effectiveOn: '2024-01-16',
    subtitle: '超标的查封应当及时解除',
    keywords: '执行监督；超标的查封；异议',
    facts: '被执行人某贸易公司提出查封价值明显超过债权，异议审查超过法定期限，检察机关提出检察建议，法院裁定解除部分查封。',
    reasons: '查封财产的价值明显超过债权及费用的，应当解除超过部分的查封。',
    gist: '对超标的查封的异议应当在法定期限内审查并作出裁定。',
    index: '最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定',
    published: {
      masked: '被执行人某贸易公司提出查封价值明显超过债权，异议审查超过法定期限，检察机关提出检察建议，法院裁定解除部分查封。',
      replacements: '[]',
    },
  },
  {
    title: '某家具厂与案外人账户冻结执行监督案',
    caseNumber: '（2024）湘3199执233号',
    effectiveOn: '2024-12-09',
    subtitle: '案外人账户被误冻的，应当及时解除',
    keywords: '执行监督；案外人；账户冻结',
    facts:
      '申请执行人祝长河申请执行，法院冻结了案外人尉迟春的账户（账号6222021900012345678）。尉迟春住沅清县临江街道竹桥巷7号2室，电话13900001234，提出书面异议后，法院解除冻结。祝长河对解除无异议。',
    reasons: '账户登记的户名与被执行人不同，且无证据证明款项归属被执行人，应当解除冻结。',
    gist: '对案外人账户采取冻结措施的，应当先核对户名和款项归属；案外人提出书面异议的，应当在法定期限内审查。',
    index: '最高人民法院关于适用民事诉讼法执行程序若干问题的解释',
  },
]

/** Masked, looked at and approved by both, published. */
function publishing(c: County, m: Made, plan: CasePlan, { masked, replacements }: NonNullable<CasePlan['published']>): Step[] {
  const own = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act(...OWN, m.id, kind, facts) })
  const { title, subtitle, keywords, reasons, gist, index } = plan
  const fields = { caseTitle: title, subtitle, keywords, facts: masked, judgmentReasons: reasons, gist, relatedIndex: index }
  const reviewed = { result: 'may-publish', opinion: '不涉密，隐名充分，同意公开。' }
  return [
    own('2026-09-07', 'mask', { text: masked, replacements, profile: 'joint_strict' }),
    own('2026-09-10', 'secrecy-review', reviewed),
    { day: '2026-09-28', what: () => c.act(...THEIRS, m.id, 'secrecy-review-theirs', reviewed) },
    { day: '2026-10-12', what: () => c.act('chief', 'chief-procurator', m.id, 'approve', { answer: 'approved', ...chief('2026-10-12') }) },
    {
      day: '2026-10-14',
      what: () => c.act('president', 'president', m.id, 'approve-theirs', { answer: 'approved', ...president('2026-10-14') }),
    },
    {
      day: '2026-10-23',
      what: async () => {
        const paper = await c.takeIn(...OWN, { form: 'published-case', number: null, date: '2026-10-23', addressee: '', fields }, m.id)
        await c.act(...OWN, m.id, 'publish', { publishedOn: '2026-10-23', where: '两院门户网站' }, { paper })
      },
    },
  ]
}

function one(c: County, plan: CasePlan): Step[] {
  const m = made()
  const own = (day: string, kind: string, facts = {}): Step => ({ day, what: () => c.act(...OWN, m.id, kind, facts) })
  const { title, caseNumber, subtitle, keywords, facts, reasons, gist, index } = plan
  const written = plan.published ? '2026-08-10' : '2026-11-16'
  return [
    {
      day: '2026-06-22',
      what: async () => {
        const grounds = { kind: 'typical', title, caseNumbers: [caseNumber], reason: '事实清楚、裁判已生效，有示范意义。' }
        m.id = await c.start(...OWN, {
          procedure: 'joint-case',
          kind: 'propose',
          title,
          caseNumbers: [caseNumber],
          counterparts: { recipient: COURT },
          facts: { ...grounds, ...chief('2026-06-22') },
        })
      },
    },
    { day: '2026-06-23', what: () => c.act('office', 'intake-desk', m.id, 'sign-for', stamp('2026-06-23')) },
    { day: '2026-06-23', what: () => c.team('office', m.id, { 'presiding-judge': 'handler' }) },
    { day: '2026-06-29', what: () => c.act(...THEIRS, m.id, 'select', { answer: 'selected' }) },
    own('2026-07-06', 'verify-final', { effectiveOn: plan.effectiveOn, proof: '裁判文书生效证明', kindOfCase: 'ordinary' }),
    own(written, 'write', { subtitle, keywords, facts, reasons, gist, index }),
    ...(plan.published ? publishing(c, m, plan, plan.published) : []),
  ]
}

export const jointCases = (c: County): Step[] => CASES.flatMap(plan => one(c, plan))
