/** A mandatory report of harm to a minor (law sheet WN-RPT): at once to the police, copy to the procuratorate, the answer recorded. */
import { words } from '#kernel/words.ts'
import { mandatoryReport2020 } from '../statutes/mandatory-report-2020.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { minorFact, officersOf, servedTo } from './minors-acts.ts'
import type { HouseKind } from './procedure.ts'
import { noteCopy, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const UNITS: readonly HouseKind[] = ['organ', 'justice', 'mediation']
const duty = [cite(minorsProtection, '11'), cite(mandatoryReport2020, 'duty')]
const police = [cite(mandatoryReport2020, 'police')]
const supervise = [cite(mandatoryReport2020, 'supervision'), cite(minorsProtection, '117')]
const UNCONFIRMED = words('公安机关反馈的天数未核对，不设期限', 'The days of the police’s answer were not confirmed: no clock')

export const mandatoryReport = request({
  id: 'mandatory-report',
  version: '2021-06-01',
  title: words('侵害未成年人案件强制报告', 'Mandatory report of harm to a minor'),
  basis: duty,
  sealed: 'always',
  parties: {
    issuer: party(UNITS, '报告单位', 'Unit that reports'),
    recipient: party('police', '公安机关', 'Police'),
    copy: party('procuratorate', '抄送检察院', 'Procuratorate, in copy', { optional: true }),
  },
  stages: {
    taken: { title: words('已受案', 'Case registered') },
    filed: { title: words('已立案', 'Filed') },
    'not-filed': { title: words('不予立案，已告知', 'Not filed, told') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  acts: {
    serve: step(
      words('立即报案', 'Report at once'),
      'issuer',
      officersOf(UNITS),
      [],
      {
        person: minorFact(),
        sign: fact.code(
          '发现的情形',
          'What was found',
          {
            'sexual-harm': words('性侵害迹象', 'Signs of sexual harm'),
            violence: words('受虐待、暴力伤害迹象', 'Signs of abuse or violence'),
            neglect: words('无人监护、遭遗弃', 'No guardian, abandoned'),
            trafficking: words('疑似被拐卖、失踪', 'Suspected trafficking, missing'),
            other: words('其他严重侵害', 'Other serious harm'),
          },
          must,
        ),
        foundOn: fact.date('发现日期', 'Found on', { ...must, ...past }),
        account: fact.text('发现情况', 'What was found', must),
        protection: fact.text('已采取的保护措施', 'Protection given'),
      },
      duty,
      {
        opening: true,
        to: 'served',
        served: true,
        noClock: words('条文写“立即”，不以日计', 'The text says “at once”; nothing is counted in days'),
        paper: { form: 'mandatory-report-form' },
      },
    ),
    ...servedTo(UNITS, ['police'], duty),
    'note-copy': noteCopy('copy', 'procuratorate', ['served', 'returned', ...ARRIVED, 'taken', 'filed', 'not-filed'], supervise),
    take: step(
      words('受案登记', 'Register the case'),
      'recipient',
      officersOf('police'),
      ARRIVED,
      { number: fact.text('受案登记号', 'Register number', must) },
      police,
      { to: 'taken', served: true, noClock: UNCONFIRMED },
    ),
    answer: step(
      words('告知立案或者不立案', 'Tell whether it is filed'),
      'recipient',
      officersOf('police'),
      [...ARRIVED, 'taken'],
      {
        result: fact.code('结果', 'Result', { filed: words('立案', 'Filed'), 'not-filed': words('不予立案', 'Not filed') }, must),
        reason: fact.text('理由', 'Reasons'),
      },
      police,
      {
        toBy: { fact: 'result', stages: { filed: 'filed', 'not-filed': 'not-filed' } },
        served: true,
        noClock: UNCONFIRMED,
        needs: [guard.ownFactNeeds('result', ['not-filed'], 'reason', words('不予立案的，说明理由', 'Not filing needs reasons'), police)],
      },
    ),
    supervise: step(
      words('检察监督意见', 'The procuratorate’s view'),
      'copy',
      officersOf('procuratorate'),
      [...ARRIVED, 'taken', 'filed', 'not-filed'],
      {
        view: fact.code(
          '意见',
          'View',
          { none: words('无监督意见', 'None'), 'to-supervise': words('转立案监督', 'Filing to be supervised') },
          must,
        ),
        note: fact.text('说明', 'Note'),
      },
      supervise,
      { repeat: 'many' },
    ),
    close: step(
      words('记录回复并办结', 'Record the answer and close'),
      'issuer',
      officersOf(UNITS),
      ['filed', 'not-filed'],
      { note: fact.text('说明', 'Note') },
      duty,
      { to: 'closed' },
    ),
  },
})
