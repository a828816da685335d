/** A procuratorate asks the next higher one to handle a case, or to supervise a higher court's ruling (law sheet P08, refer-up; P1 arts 41, 107). */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { betweenProcuratorates } from './between-procuratorates.ts'
import { SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { ARRIVED } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const refers = [cite(civilSupervision2021, '41')]
const higher = [cite(civilSupervision2021, '107')]

export const caseReferral = betweenProcuratorates({
  id: 'case-referral',
  version: '2021-09-01',
  title: words('报请上级检察院办理', 'Referring a case upward'),
  basis: [...refers, ...higher],
  sender: words('报请的检察院', 'Procuratorate asking'),
  recipient: words('上一级检察院', 'Next higher procuratorate'),
  above: 'recipient',
  serve: {
    title: words('报请办理', 'Refer the case'),
    facts: {
      ground: fact.code(
        '事由',
        'Ground',
        {
          'needs-superior': words('需要由上级检察院办理', 'It needs the superior'),
          'higher-ruling': words('上级法院复议裁定、决定错误，提请上级监督', 'A higher court’s reconsideration ruling is wrong'),
        },
        must,
      ),
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
      reason: fact.text('理由', 'Reasons', must),
      number: fact.text('文号', 'Document number'),
      aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    paper: { form: 'case-referral-report', required: true },
    decision: CHIEF_OR_COMMITTEE,
    basis: [...refers, ...higher],
  },
  stages: {
    taken: { title: words('上级决定办理', 'Taken by the superior') },
    'sent-back': { title: words('退回原院办理', 'To be handled below') },
  },
  acts: {
    decide: {
      title: words('决定是否办理', 'Decide on the referral'),
      by: 'recipient',
      posts: ['handling-prosecutor'],
      when: ARRIVED,
      toBy: { fact: 'outcome', stages: { takes: 'taken', back: 'sent-back' } },
      noClock: SILENT,
      facts: {
        outcome: fact.code(
          '决定',
          'Decision',
          { takes: words('由本院办理', 'Taken'), back: words('由原院继续办理', 'Handled on below') },
          must,
        ),
        reason: fact.text('理由', 'Reasons'),
        ...decidedFacts(CHIEF_OR_COMMITTEE),
      },
      decision: CHIEF_OR_COMMITTEE,
      attachments: true,
      served: true,
      needs: [guard.ownFactNeeds('outcome', ['back'], 'reason', words('退回的，说明理由', 'Sending back needs reasons'), refers)],
      basis: refers,
    },
  },
  closeFrom: ['taken', 'sent-back'],
  leadsTo: ['civil-judgment-case', 'administrative-judgment-case', 'enforcement-supervision-case', 'administrative-supervision-case'],
})
