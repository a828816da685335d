/** An organ or person refuses a public-interest investigation (law sheet GX-REF): recorded, then reported to the congress or told to discipline or the superior. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { PIL_HANDLERS } from './public-interest-acts.ts'
import { deskOf, handsOf, headsOf, party, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'

const law = [cite(publicInterest2021, '45')]
const TOLD: readonly HouseKind[] = ['organ', 'discipline', 'police', 'justice']

export const investigationRefusalReport = request({
  id: 'investigation-refusal-report',
  version: '2021-07-01',
  title: words('拒绝配合公益诉讼调查的报告、通报', 'Report of refused co-operation'),
  basis: law,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party(TOLD, '受报告、受通报的机关', 'Organ that is told'),
  },
  stages: {
    answered: { title: words('已反馈处理情况', 'Handled and answered') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: ['handling-prosecutor'] },
  acts: {
    serve: step(
      words('报告或者通报拒绝配合的情况', 'Report the refusal'),
      'issuer',
      ['handling-prosecutor'],
      [],
      {
        target: fact.code(
          '对象',
          'To whom',
          {
            congress: words('报告同级人大常委会', 'Standing committee of the congress'),
            discipline: words('通报纪检监察机关', 'Discipline and supervision organ'),
            superior: words('通报上级主管机关', 'Superior organ'),
          },
          must,
        ),
        refusedOn: fact.date('拒绝、妨碍的日期', 'Refused on', { ...must, ...past }),
        record: fact.text('拒绝、妨碍的记录', 'Record of the refusal', must),
        refuser: fact.text('拒绝配合的单位或者个人', 'Who refused', must),
        request: fact.text('建议', 'Request'),
        aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
      },
      law,
      {
        opening: true,
        to: 'served',
        served: true,
        noClock: RIGHT,
        decision: ['chief-procurator'],
        paper: { form: 'refusal-report', required: true },
      },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: deskOf(TOLD),
      opening: 'serve',
      basis: law,
    }),
    answer: step(
      words('反馈处理情况', 'Answer what was done'),
      'recipient',
      handsOf(TOLD),
      ARRIVED,
      {
        result: fact.code(
          '处理',
          'Result',
          {
            ordered: words('已责令配合', 'Co-operation ordered'),
            handled: words('已依规处理', 'Handled under discipline rules'),
            'not-handled': words('未予处理', 'Not handled'),
          },
          must,
        ),
        reason: fact.text('情况和理由', 'Account and reasons', must),
      },
      law,
      { to: 'answered', served: true, noClock: SILENT, decision: headsOf(TOLD) },
    ),
    close: step(
      words('办结', 'Close'),
      'issuer',
      PIL_HANDLERS,
      [...ARRIVED, 'answered'],
      {
        outcome: fact.code(
          '结果',
          'Outcome',
          { cooperates: words('已配合调查', 'Co-operates now'), 'still-refuses': words('仍未配合', 'Still refuses') },
          must,
        ),
      },
      law,
      { to: 'closed' },
    ),
  },
})
