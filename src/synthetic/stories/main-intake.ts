/** The main matter inside the procuratorate: from the application of 06-08 to the decision of 08-12 and its last notice. */
import type { County, Step } from '../county.ts'
import { APPLICANT, CASE, DEBTOR, HANDLING, NUMBER } from './main-facts.ts'

/** Ids that one half of the main matter hands to the other. */
export type Main = { case: string; query: string; file: string; letter: string; suggestion: string }

const BASIS = '《人民检察院民事诉讼监督规则》第一百零八条'

const intake = (c: County, m: Main): Step[] => [
  {
    day: '2026-06-08',
    what: async () => {
      m.case = await c.start('desk', 'complaint-intake', {
        procedure: 'enforcement-supervision-case',
        kind: 'apply',
        title: '江白露申请执行监督案',
        caseNumbers: [CASE],
        facts: {
          applicants: [APPLICANT],
          otherParties: [DEBTOR],
          caseNumbers: [CASE],
          materials: '监督申请书、身份证明、执行依据、异议申请书收据、车辆线索材料',
          request: '案款86,400元于2026年2月2日到账后至今未发放；2026年4月20日提出的执行异议逾期未裁定；提供的被执行人车辆线索未核查。',
        },
      })
      const notice = await c.takeIn(
        'desk',
        'complaint-intake',
        {
          form: 'supplement-notice',
          number: '沅清检控补〔2026〕43319900012号',
          date: '2026-06-08',
          addressee: APPLICANT,
          caseNumbers: [CASE],
          fields: { appliedOn: '2026-06-08', missingMaterials: '法院出具的案款到账凭证复印件一份。', supplementBy: '2026-06-15' },
        },
        m.case,
      )
      await c.act(
        'desk',
        'complaint-intake',
        m.case,
        'request-supplement',
        { missing: '案款到账凭证复印件', dueOn: '2026-06-15' },
        { paper: notice },
      )
    },
  },
  { day: '2026-06-12', what: () => c.act('desk', 'complaint-intake', m.case, 'complete-materials', { completedOn: '2026-06-12' }) },
  {
    day: '2026-06-15',
    what: () =>
      c.act('desk', 'complaint-intake', m.case, 'accept', {
        remedy: 'pending-overdue',
        remedyReason: '执行异议2026年4月20日提出，法院逾期未作裁定',
        number: '沅清检民执监受〔2026〕43319900021号',
      }),
  },
  {
    day: '2026-06-16',
    what: async () => {
      const notice = await c.takeIn(
        'desk',
        'complaint-intake',
        {
          form: 'acceptance-notice',
          number: '沅清检控受〔2026〕43319900021号',
          date: '2026-06-16',
          addressee: APPLICANT,
          caseNumbers: [CASE],
          fields: { applicant: APPLICANT, court: '沅清县人民法院', acceptedOn: '2026-06-15' },
        },
        m.case,
      )
      await c.act('desk', 'complaint-intake', m.case, 'notify-acceptance', { recipients: [APPLICANT, DEBTOR] }, { paper: notice })
      await c.act('desk', 'complaint-intake', m.case, 'notify-other-party', {
        recipients: [DEBTOR],
        servedOn: '2026-06-16',
        channel: 'direct',
      })
      await c.act('desk', 'complaint-intake', m.case, 'hand-over', { handler: ['民事行政检察部'], note: '抄送案件管理部门' })
      await c.team('desk', m.case, { prosecutor: 'handler', assistant: 'assistant', chief: 'approver', deputy: 'approver' })
      await c.act('prosecutor', HANDLING, m.case, 'recusal-notice', { recipients: [APPLICANT, DEBTOR], handlers: ['向知衡', '龙一禾'] })
    },
  },
]

const review = (c: County, m: Main): Step[] => [
  {
    day: '2026-06-29',
    what: () => c.act('prosecutor', HANDLING, m.case, 'other-party-opinion', { from: [DEBTOR], summary: '书面意见：对案款数额无异议' }),
  },
  {
    day: '2026-06-22',
    what: () => c.act('prosecutor', HANDLING, m.case, 'begin-file-access', { from: '2026-06-22', note: '调取执行卷宗' }),
  },
  { day: '2026-07-03', what: () => c.act('prosecutor', HANDLING, m.case, 'end-file-access', { until: '2026-07-03', note: '收到电子卷' }) },
  {
    day: '2026-08-10',
    what: () => c.act('prosecutor', HANDLING, m.case, 'report-review', { proposal: '拟向沅清县人民法院提出检察建议，建议事项三项。' }),
  },
  {
    day: '2026-08-12',
    what: () =>
      c.act('prosecutor', HANDLING, m.case, 'decide-suggestion', { decidedBy: 'chief-procurator', decidedOn: '2026-08-12', kind: 'court' }),
  },
  {
    day: '2026-08-18',
    what: () => c.act('desk', 'case-management', m.case, 'check-outgoing', { result: 'complete', note: '文书规范，案卷齐备' }),
  },
  {
    day: '2026-08-20',
    what: () => c.act('prosecutor', HANDLING, m.case, 'suggestion-served', { number: NUMBER, note: '连同检察卷一册送出，内卷不送' }),
  },
  {
    day: '2026-08-21',
    what: async () => {
      const notice = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'party-notice',
          number: '沅清检民执监通〔2026〕43319900018号',
          date: '2026-08-21',
          addressee: APPLICANT,
          caseNumbers: [CASE],
          fields: { source: '你向本院申请执行监督', result: '经审查，本院已依法向沅清县人民法院提出检察建议。', legalBasis: BASIS },
        },
        m.case,
      )
      await c.act(
        'prosecutor',
        HANDLING,
        m.case,
        'notify-parties',
        { recipients: [APPLICANT, DEBTOR], servedOn: '2026-08-21' },
        { paper: notice },
      )
    },
  },
]

export const mainIntake = (c: County, m: Main): Step[] => [...intake(c, m), ...review(c, m)]
