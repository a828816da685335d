/** Administrative retrial suggestion (law sheet ADM-RS, ADM-RS-CT): sent in fifteen days, filed upward in five, three months in court, longer by approval. */
import { words } from '#kernel/words.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { administrativeRetrial2024 } from '../statutes/administrative-retrial-2024.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { WITHIN } from './clockless.ts'
import { COURT_HANDS } from './court-suggestion.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { BARS, retrialSuggestion } from './retrial-suggestion-acts.ts'
import { COURT_SIGNERS, decidedFacts } from './suggestion-acts.ts'

const decides = [cite(administrativeSupervision2021, '92')]
const examines = [cite(administrativeInterpretation2018, '126')]
const opinions = [cite(administrativeRetrial2024, 'whole')]
const fits = [
  cite(
    civilSupervision2021,
    '82',
    words('行政规则未列明的，适用民事规则', 'Where the administrative rules are silent the civil rules apply'),
  ),
  cite(administrativeSupervision2021, '135'),
]

export const administrativeRetrialSuggestion = retrialSuggestion({
  id: 'administrative-retrial-suggestion',
  version: '2024-01-01',
  title: words('行政再审检察建议', 'Administrative retrial suggestion'),
  basis: [cite(administrativeProcedure2017, '93'), ...decides, ...opinions],
  law: { decides, examines, accepts: opinions, fits, rules: [cite(administrativeProcedure2017, '93')], docket: examines },
  facts: { bar: fact.code('是否适宜再审检察建议', 'Fit for a retrial suggestion', BARS, must) },
  needs: [
    guard.ownFactIs(
      'object',
      ['judgment', 'mediation'],
      words('该类裁判不适用审判监督程序', 'Retrial supervision does not reach this kind of judgment'),
      [cite(administrativeProcedure2017, '93')],
    ),
    guard.ownFactIs(
      'bar',
      ['none'],
      words('有此情形的，应当提请上级检察院抗诉，不提再审检察建议', 'In this case the superior is asked to protest instead'),
      fits,
    ),
  ],
  filing: { rule: 'D-XZ-ZJ-REC', basis: decides },
  docketNoClock: WITHIN,
  acts: {
    'hear-parties': {
      title: words('可能再审的，询问当事人意见', 'Retrial likely: hear the parties'),
      by: 'recipient',
      posts: COURT_HANDS,
      when: ['docketed'],
      repeat: 'many',
      facts: { heard: fact.people('被询问的当事人', 'Parties heard', must), note: fact.text('意见要点', 'What they said') },
      attachments: true,
      basis: opinions,
    },
    extend: {
      title: words('按审批程序延长', 'Extend through approval'),
      by: 'recipient',
      posts: ['president'],
      when: ['docketed'],
      facts: {
        reason: fact.text('理由', 'Reasons', must),
        until: fact.date('延长至', 'Extended to', { ...must, future: true }),
        ...decidedFacts(COURT_SIGNERS),
      },
      decision: COURT_SIGNERS,
      attachments: true,
      needs: [
        guard.beforeDue('reply', words('延期应当在期限届满前批准', 'An extension must be approved before the period ends'), [
          cite(
            administrativeRetrial2024,
            'whole',
            words('批准时点为本平台采用的读法', 'When it must be approved is the reading used here'),
          ),
        ]),
      ],
      basis: opinions,
    },
  },
  replacedBy: ['extend'],
  clocks: {
    'extended-reply': {
      title: words('延长后的审查期限（以批准日期为准）', 'Extended examination (the day approved)'),
      period: { dateFact: 'extend.until' },
      start: ['extend.on'],
      by: 'recipient',
      met: ['rule-retrial', 'refuse-retrial'],
      mootIn: ['withdrawn', 'resupervised', 'superior-asked'],
      basis: opinions,
    },
  },
  leadsTo: ['protest-request', 'administrative-retrial-suggestion', 'counter-suggestion'],
})
