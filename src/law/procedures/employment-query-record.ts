/** A record that an employment check was made and its yes or no came (law sheet WN-QRY): numbers only – no name and no list ever stands here. */
import { words } from '#kernel/words.ts'
import { employmentQuery2020 } from '../statutes/employment-query-2020.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { desksOf, officersOf } from './minors-acts.ts'
import { type HouseKind, procedure } from './procedure.ts'
import { headsOf, party, step } from './request-acts.ts'

const UNIT: readonly HouseKind[] = ['organ', 'justice', 'court', 'procuratorate', 'police']
const HANDS = officersOf(UNIT)
const query = [cite(minorsProtection, '62'), cite(minorsProtection, '98'), cite(employmentQuery2020, 'query')]
const result = [cite(employmentQuery2020, 'result'), cite(minorsProtection, '62'), cite(minorsProtection, '126')]

export const employmentQueryRecord = procedure({
  id: 'employment-query-record',
  version: '2021-06-01',
  kind: 'internal',
  title: words('从业人员查询登记', 'Record of an employment check'),
  basis: query,
  parties: { unit: party(UNIT, '查询单位', 'Unit that asks') },
  keeper: 'unit',
  sealed: 'always',
  stages: {
    asked: { title: words('已申请查询', 'Asked') },
    answered: { title: words('已收到有无结果', 'Answered') },
    'to-act': { title: words('查到记录，待处理', 'Record found, to be acted on') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  acts: {
    ask: step(
      words('登记已申请查询', 'Record that a check was asked for'),
      'unit',
      HANDS,
      [],
      {
        occasion: fact.code(
          '事由',
          'Occasion',
          { recruitment: words('录用前查询', 'Before recruitment'), yearly: words('每年核查', 'Yearly check') },
          must,
        ),
        askedOn: fact.date('申请日期', 'Asked on', { ...must, ...past }),
        count: fact.number('查询人数', 'Number of persons', must),
        authorised: fact.code(
          '本人授权',
          'Authorisation of the persons',
          { given: words('均已书面授权', 'Given in writing by all'), missing: words('缺少授权', 'Missing') },
          must,
        ),
      },
      query,
      {
        opening: true,
        to: 'asked',
        noClock: SILENT,
        needs: [
          guard.ownFactIs(
            'authorised',
            ['given'],
            words('查询须经本人书面授权', 'A check needs the person’s written authorisation'),
            query,
          ),
        ],
      },
    ),
    answer: step(
      words('登记查询结果（只有有无）', 'Record the result (yes or no only)'),
      'unit',
      [...new Set([...HANDS, ...desksOf(UNIT)])],
      ['asked'],
      {
        found: fact.code('结果', 'Result', { none: words('均无记录', 'No record'), some: words('有记录', 'Record found') }, must),
        foundCount: fact.number('有记录的人数', 'How many'),
        answeredOn: fact.date('收到结果日期', 'Answered on', { ...must, ...past, notBefore: 'ask.askedOn' }),
      },
      [cite(employmentQuery2020, 'result')],
      {
        toBy: { fact: 'found', stages: { none: 'answered', some: 'to-act' } },
        noClock: SILENT,
        needs: [
          guard.ownFactNeeds('found', ['some'], 'foundCount', words('写明有记录的人数', 'Say how many'), [
            cite(employmentQuery2020, 'result'),
          ]),
        ],
      },
    ),
    act: step(
      words('不予录用、停止工作或者解除', 'Not recruited, stopped or dismissed'),
      'unit',
      HANDS,
      ['to-act'],
      {
        measure: fact.code(
          '处理',
          'Measure',
          {
            'not-recruited': words('不予录用', 'Not recruited'),
            stopped: words('停止工作', 'Stopped'),
            dismissed: words('解除聘用', 'Dismissed'),
          },
          must,
        ),
        count: fact.number('处理人数', 'How many', must),
      },
      result,
      { to: 'answered', noClock: SILENT, decision: headsOf(UNIT) },
    ),
    close: step(
      words('办结', 'Close'),
      'unit',
      HANDS,
      ['answered'],
      { destroyed: fact.flag('查询材料已按规定处理', 'Query papers disposed of as ruled') },
      query,
      { to: 'closed', noClock: SILENT },
    ),
  },
  clocks: {},
})
