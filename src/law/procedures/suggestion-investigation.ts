/** From a clue to the decision to issue a suggestion (law sheet JY-GEN, JY-SG): investigation approved by the chief, two months, final report, legal-policy review, decision. */
import { words } from '#kernel/words.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const law = (article: keyof typeof suggestionRules2019.articles) => cite(suggestionRules2019, article)
const by: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }

const KINDS = {
  governance: words('社会治理检察建议', 'Social governance'),
  correction: words('纠正违法检察建议', 'Correction of a violation'),
  other: words('其他检察建议', 'Other'),
}

const opening: Record<string, ActSpec> = {
  'register-clue': {
    title: words('登记线索', 'Register the clue'),
    ...by,
    opening: true,
    when: [],
    to: 'registered',
    noClock: RIGHT,
    facts: {
      kind: fact.code('拟提检察建议的类型', 'Kind of suggestion in view', KINDS, must),
      source: fact.code(
        '线索来源',
        'Source',
        {
          case: words('办理案件中发现', 'Found in a case'),
          petition: words('控告、申诉、举报', 'Complaint or report'),
          transfer: words('其他部门、机关移送', 'Transferred'),
          order: words('上级交办', 'Ordered by the superior'),
        },
        must,
      ),
      summary: fact.text('线索情况', 'The clue', must),
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
      aboutPersonnel: fact.flag('涉及个人（含可以识别的未成年人）', 'About named persons, an identifiable minor included'),
    },
    basis: [law('3'), law('6')],
  },
  'approve-investigation': {
    title: words('检察长批准调查核实', 'The chief approves the investigation'),
    ...by,
    when: ['registered'],
    to: 'investigating',
    noClock: SILENT,
    facts: { scope: fact.text('调查核实事项', 'What is to be verified', must), ...decidedFacts(['chief-procurator']) },
    decision: ['chief-procurator'],
    basis: [law('13')],
  },
  dismiss: {
    title: words('不予启动，存档', 'Do not start: file'),
    ...by,
    when: ['registered'],
    to: 'archived',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must) },
    basis: [law('6')],
  },
}

const investigating: Record<string, ActSpec> = {
  investigate: {
    title: words('调查核实', 'Investigate'),
    ...by,
    when: ['investigating'],
    repeat: 'many',
    facts: {
      measure: fact.code(
        '措施（不得限制人身自由，不得查封、扣押、冻结财产）',
        'Measure, never restraint of a person or seizure of property',
        {
          records: words('查询、调取、复制材料', 'Query, obtain or copy records'),
          question: words('询问', 'Question persons'),
          consult: words('咨询专业意见', 'Consult experts'),
          entrust: words('委托鉴定、评估、审计', 'Entrust an appraisal, valuation or audit'),
          inspect: words('勘验、检查现场', 'Inspect the place'),
        },
        must,
      ),
      record: fact.text('调查情况', 'Record', must),
    },
    attachments: true,
    basis: [law('14')],
  },
  'record-refusal': {
    title: words('记录有关单位不予配合', 'Record a refusal to co-operate'),
    ...by,
    when: ['investigating'],
    repeat: 'many',
    facts: {
      unit: fact.text('单位', 'Unit', must),
      account: fact.text('不予配合的情况', 'How it refused', must),
      next: fact.code(
        '后续',
        'What follows',
        {
          suggestion: words('向该单位或者其上级提出检察建议', 'A suggestion to the unit or its superior'),
          report: words('通报、报告', 'A report'),
          none: words('另行取得材料', 'Obtained in another way'),
        },
        must,
      ),
    },
    attachments: true,
    basis: [law('14'), cite(procuratorateOrganic2018, '21')],
  },
  'flow-notice': {
    title: words('流程监控：调查核实超期', 'Flow monitoring: investigation overdue'),
    by: 'procuratorate',
    posts: ['case-management'],
    when: ['investigating'],
    repeat: 'many',
    facts: { text: fact.text('提示内容', 'Text', must) },
    paper: { form: 'flow-monitoring-notice' },
    needs: [guard.afterDue('investigation', words('二个月期限未届满', 'The two months have not run out'), [law('27')])],
    basis: [law('27')],
  },
  conclude: {
    title: words('调查终结', 'Conclude the investigation'),
    ...by,
    when: ['investigating'],
    toBy: { fact: 'finding', stages: { problem: 'concluded', 'no-problem': 'archived', 'other-paper': 'referred' } },
    facts: {
      finding: fact.code(
        '结论',
        'Finding',
        {
          problem: words('需要提出检察建议', 'A suggestion is needed'),
          'no-problem': words('不需要提出，存档', 'None needed: file'),
          'other-paper': words('应当制发纠正违法通知书、检察意见书', 'A correction notice or opinion is prescribed'),
        },
        must,
      ),
      opinion: fact.text('处理意见', 'Opinion', must),
    },
    paper: { form: 'investigation-report', required: true },
    attachments: true,
    basis: [law('15'), law('12')],
  },
}

const deciding = (when: string, needs: ActSpec['needs'], title: ActSpec['title']): ActSpec => ({
  title,
  ...by,
  when: [when],
  toBy: { fact: 'result', stages: { issue: 'issued', 'not-issue': 'archived' } },
  noClock: SILENT,
  facts: {
    result: fact.code(
      '决定',
      'Decision',
      { issue: words('制发检察建议', 'Issue it'), 'not-issue': words('不制发，存档', 'Not issued: file') },
      must,
    ),
    reason: fact.text('理由', 'Reasons', must),
    ...decidedFacts(CHIEF_OR_COMMITTEE),
  },
  decision: CHIEF_OR_COMMITTEE,
  ...(needs ? { needs } : {}),
  basis: [law('15'), law('17')],
})

const reviewing: Record<string, ActSpec> = {
  'policy-review': {
    title: words('法律政策研究部门审核', 'Legal policy reviews the draft'),
    by: 'procuratorate',
    posts: ['legal-policy'],
    when: ['concluded'],
    toBy: { fact: 'opinion', stages: { passed: 'reviewed', revise: 'concluded' } },
    repeat: 'many',
    noClock: SILENT,
    facts: {
      opinion: fact.code('审核意见', 'Opinion', { passed: words('同意', 'Passed'), revise: words('退回修改', 'To be revised') }, must),
      reason: fact.text('理由', 'Reasons', must),
    },
    paper: { form: 'review-opinion', required: true },
    needs: [
      guard.otherPersonThan('conclude', words('办理人不得自行审核', 'Whoever handled it does not review it'), [
        cite(suggestionRules2019, '17', words('条文未写；平台约定', 'Not in the text; a rule of the platform')),
      ]),
    ],
    basis: [law('17')],
  },
  'hear-unit': {
    title: words('征求被建议单位意见', 'Ask the unit for its views'),
    ...by,
    when: ['concluded', 'reviewed'],
    repeat: 'many',
    facts: {
      unit: fact.text('单位', 'Unit', must),
      heardOn: fact.date('征求意见日期', 'Asked on', { ...must, ...past }),
      views: fact.text('意见', 'Views', must),
    },
    attachments: true,
    basis: [law('17')],
  },
  decide: deciding('reviewed', undefined, words('审核后提请决定', 'Decide after the review')),
  'decide-unreviewed': deciding(
    'concluded',
    [
      {
        rule: 'fact-is',
        fact: 'register-clue.kind',
        is: ['correction', 'other'],
        says: words('社会治理检察建议须先经法律政策研究部门审核', 'A governance suggestion is reviewed by legal policy first'),
        basis: [law('17')],
      },
    ],
    words('提请决定', 'Decide'),
  ),
}

export const suggestionInvestigation = procedure({
  id: 'suggestion-investigation',
  version: '2019-02-26',
  kind: 'internal',
  title: words('检察建议事项调查核实', 'Investigation before a suggestion'),
  basis: [law('13'), law('14'), law('15'), law('17')],
  parties: { procuratorate: { kind: 'procuratorate', title: words('本院', 'The procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    registered: { title: words('线索已登记', 'Clue registered') },
    investigating: { title: words('调查核实中', 'Investigating') },
    concluded: { title: words('已调查终结', 'Concluded') },
    reviewed: { title: words('已审核', 'Reviewed') },
    issued: {
      title: words('决定制发', 'To be issued'),
      end: true,
      says: words('另行制发检察建议', 'The suggestion is issued as its own matter'),
    },
    archived: { title: words('已存档', 'Filed'), end: true },
    referred: { title: words('转用其他文书', 'Another paper is used'), end: true },
  },
  acts: { ...opening, ...investigating, ...reviewing },
  clocks: {
    investigation: {
      title: words('调查核实期限', 'Investigation due'),
      period: { rule: 'D-JY-INV' },
      start: ['approve-investigation.decidedOn'],
      by: 'procuratorate',
      met: ['conclude'],
      missed: 'flow-notice',
      basis: [law('15')],
    },
  },
  leadsTo: ['governance-suggestion', 'minors-suggestion', 'correction-suggestion', 'other-suggestion', 'criminal-correction'],
})
