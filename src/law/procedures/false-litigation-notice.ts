/** The procuratorate tells the court of false-litigation facts that may affect a pending case; the court feeds back (law sheet XJ-IN). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { deskOf, handsOf, letter, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(falseLitigation2021, '3')]
const PROSECUTORS = handsOf('procuratorate')
const separate = [
  cite(criminalProcedure2018, '7', words('通报事实，不提裁判结果的意见', 'Facts are told; no opinion on the outcome is given')),
]

export const falseLitigationNotice = request({
  id: 'false-litigation-notice',
  version: '2021-03-10',
  title: words('虚假诉讼情况通报法院', 'False-litigation facts told to the court'),
  basis,
  parties: {
    issuer: party('procuratorate', '通报的检察院', 'Procuratorate'),
    recipient: party('court', '办理案件的法院', 'Court handling the case'),
  },
  stages: {
    'fed-back': { title: words('法院已反馈', 'Court has fed back') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: PROSECUTORS },
  acts: {
    ...letter({
      title: words('通报可能影响案件的虚假诉讼情况', 'Tell of facts that may affect the case'),
      posts: PROSECUTORS,
      desk: deskOf('court'),
      facts: {
        caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
        account: fact.text('发现的事实和证据线索', 'Facts found and where the evidence is', must),
        number: fact.text('文号', 'Document number'),
      },
      form: 'briefing-letter',
      decision: ['department-head', 'deputy-chief-procurator', 'chief-procurator'],
      basis,
    }),
    feedback: step(
      words('反馈办理情况', 'Feed back what was done'),
      'recipient',
      handsOf('court'),
      ARRIVED,
      {
        handling: fact.code(
          '办理情况',
          'What was done',
          {
            examined: words('已由审判组织纳入审查', 'Taken up by the trial panel'),
            transferred: words('已移送公安机关', 'Passed to the police'),
            sanctioned: words('已依法处理', 'Dealt with by law'),
            'not-found': words('未发现虚假诉讼，说明理由', 'None found: reasons given'),
          },
          must,
        ),
        reason: fact.text('说明', 'Account', must),
      },
      [...basis, ...separate],
      { to: 'fed-back', served: true },
    ),
    close: step(words('办结', 'Close'), 'issuer', PROSECUTORS, ['fed-back'], { note: fact.text('说明', 'Note') }, basis, { to: 'closed' }),
  },
  leadsTo: ['false-litigation-transfer', 'filing-supervision'],
})
