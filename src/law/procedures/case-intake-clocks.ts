/** Stages and clocks of intake (law sheet D01–D04b). */
import { words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'
import type { CaseVariant } from './case-grounds.ts'
import type { ClockSpec, StageSpec } from './procedure.ts'

export const intakeStages: Record<string, StageSpec> = {
  submitted: { title: words('已收申请，审核材料', 'Application in, materials being checked') },
  'supplement-requested': { title: words('待补齐材料', 'Waiting for the supplement') },
  'intake-review': { title: words('受理审查', 'Intake decision pending') },
  complaint: { title: words('收到控告', 'Complaint received') },
  found: { title: words('履职中发现，待登记', 'Found ex officio, to be registered') },
  refused: { title: words('不予受理', 'Not accepted') },
  accepted: { title: words('已受理，待移送', 'Accepted, to be handed over') },
  'deemed-withdrawn': {
    title: words('视为撤回申请', 'Deemed withdrawn'),
    end: true,
    says: words('逾期未补齐材料', 'The supplement did not come in time'),
  },
  'application-withdrawn': { title: words('申请人撤回', 'Withdrawn by the applicant'), end: true },
  'told-other-procuratorate': { title: words('已告知向有关检察院申请', 'Told to go to another procuratorate'), end: true },
  'told-other-organ': { title: words('已告知向有关机关反映', 'Told to go to another organ'), end: true },
  'petition-route': {
    title: words('按信访办理', 'Handled as a petition'),
    end: true,
    says: words(
      '案外人控告依信访规定办理，不制发受理、不支持文书',
      'Outsiders’ complaints go the petition way; no acceptance or not-supported papers',
    ),
  },
}

const clock = (
  zh: string,
  en: string,
  rule: string,
  start: string[],
  met: string[],
  basis: Citation[],
  more: Partial<ClockSpec> = {},
): ClockSpec => ({
  title: words(zh, en),
  period: { rule },
  start,
  by: 'procuratorate',
  met,
  basis,
  ...more,
})

/** The intake clocks: supplement date, D01, D02, D03, D04, D04b. */
export const intakeClocks = ({ law }: CaseVariant): Record<string, ClockSpec> => ({
  supplement: {
    title: words('申请人补齐材料的期限', 'Applicant’s supplement due'),
    period: { dateFact: 'request-supplement.dueOn' },
    start: ['request-supplement.on'],
    by: 'procuratorate',
    met: ['complete-materials'],
    mootIn: ['deemed-withdrawn', 'application-withdrawn'],
    missed: 'lapse-supplement',
    basis: law.materials,
  },
  'acceptance-notice': clock(
    '受理通知书',
    'Acceptance notice',
    'D01',
    ['accept.on', 'accept-on-order.on'],
    ['notify-acceptance'],
    law.notice,
  ),
  'hand-over': clock('移送业务部门', 'Hand-over', 'D02', ['accept.on', 'accept-on-order.on'], ['hand-over'], law['hand-over']),
  opinion: clock(
    '其他当事人提出意见（不提出不影响审查）',
    'Other party’s opinion (optional)',
    'D03',
    ['notify-other-party.servedOn'],
    ['other-party-opinion'],
    law.opinion,
    {
      right: words('其他当事人', 'the other party'),
      mootIn: ['closed', 'concluded'],
    },
  ),
  registration: clock(
    '案管登记移送',
    'Registration by case management',
    'D04',
    ['start-ex-officio.on', 'adopt-as-lead.on'],
    ['register'],
    law.register,
  ),
  'registered-notice': clock(
    '登记后通知当事人',
    'Notice after registration',
    'D04b',
    ['register.noticeFrom'],
    ['notify-acceptance'],
    law.notice,
  ),
})
