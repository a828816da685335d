/** An administrative public-interest case inside the procuratorate (law sheet GA-LA, GA-STOP): clue, assessment, filing, decision served in seven days, review, decision on the suit. */
import { words } from '#kernel/words.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { procedure } from './procedure.ts'
import {
  CHIEF,
  closing,
  fieldFact,
  PIL_HANDLERS,
  prolongDecision,
  suspendedStage,
  suspendedTime,
  suspensionActs,
} from './public-interest-acts.ts'
import { party, step } from './request-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const US = 'procuratorate'
const clue = [cite(publicInterest2021, '25')]
const filing = [cite(administrativeProcedure2017, '25'), cite(publicInterest2021, '30')]
const served = [cite(publicInterest2021, '70')]
const review = [cite(publicInterest2021, '77'), cite(publicInterest2021, '79')]
const suit = [cite(publicInterest2021, '47')]
const REVIEWING = ['filed', 'reviewing']

export const publicInterestCase = procedure({
  id: 'public-interest-case',
  version: '2021-07-01',
  kind: 'internal',
  title: words('行政公益诉讼立案与审查', 'Administrative public-interest case'),
  basis: filing,
  parties: { procuratorate: party('procuratorate', '检察院', 'Procuratorate') },
  keeper: US,
  sealed: 'if-personnel',
  stages: {
    clue: { title: words('线索已备案', 'Clue filed') },
    assessed: { title: words('已评估', 'Assessed') },
    'not-opened': { title: words('不予立案', 'Not opened'), end: true },
    filed: { title: words('已立案，待送达决定书', 'Opened, decision to be served') },
    reviewing: { title: words('审查中', 'Under review') },
    ...suspendedStage,
    'period-over': { title: words('整改期满，审查起诉', 'Time for correction over: deciding on the suit') },
    'to-sue': { title: words('决定起诉', 'Suit decided'), end: true },
    closed: { title: words('已终结', 'Closed'), end: true },
  },
  acts: {
    'register-clue': step(
      words('线索备案', 'File the clue'),
      US,
      ['handling-prosecutor', 'case-management', 'complaint-intake'],
      [],
      {
        field: fieldFact(),
        source: fact.text('线索来源', 'Source', must),
        organ: fact.text('负有监管职责的机关', 'Organ in charge', must),
        harm: fact.text('公益受损的初步情况', 'Harm as far as known', must),
        aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
      },
      clue,
      { opening: true, to: 'clue' },
    ),
    assess: step(
      words('评估线索', 'Assess the clue'),
      US,
      PIL_HANDLERS,
      ['clue'],
      {
        result: fact.code(
          '评估意见',
          'Assessment',
          { open: words('建议立案', 'To be opened'), 'not-open': words('不具备立案条件', 'Not to be opened') },
          must,
        ),
        reason: fact.text('真实性、可查性、必要性', 'Truth, traceability, need', must),
      },
      clue,
      { toBy: { fact: 'result', stages: { open: 'assessed', 'not-open': 'not-opened' } } },
    ),
    file: step(
      words('立案', 'Open the case'),
      US,
      PIL_HANDLERS,
      ['assessed'],
      { number: fact.text('立案决定书文号', 'Number of the decision') },
      filing,
      { to: 'filed', decision: CHIEF, paper: { form: 'pil-filing-decision', required: true } },
    ),
    'serve-filing': step(
      words('向行政机关送达立案决定书', 'Serve the decision on the organ'),
      US,
      ['handling-prosecutor', 'case-management'],
      ['filed'],
      {
        servedOn: fact.date('送达日期', 'Served on', { ...must, ...past, notBefore: 'file.on' }),
        channel: fact.text('送达方式和凭证', 'Means and proof', must),
      },
      served,
      { to: 'reviewing', paper: { form: 'service-receipt' } },
    ),
    'note-step': step(
      words('记录磋商、调查或者检察建议', 'Note consultation, investigation or suggestion'),
      US,
      PIL_HANDLERS,
      ['reviewing'],
      {
        kind: fact.code(
          '事项',
          'What',
          {
            consultation: words('磋商', 'Consultation'),
            investigation: words('调查', 'Investigation'),
            suggestion: words('检察建议', 'Suggestion'),
          },
          must,
        ),
        note: fact.text('情况', 'Account', must),
      },
      served,
      { repeat: 'many' },
    ),
    ...suspensionActs(US, ['reviewing', 'period-over'], 'reviewing'),
    'period-over': step(
      words('行政机关整改期满', 'The organ’s time is over'),
      US,
      PIL_HANDLERS,
      ['reviewing'],
      {
        endedOn: fact.date('整改期满日期', 'Ended on', { ...must, ...past, notBefore: 'file.on' }),
        verified: fact.text('核查情况', 'What verification showed', must),
      },
      review,
      { to: 'period-over', repeat: 'many', noClock: words('整改期限在检察建议中计', 'The organ’s period runs in the suggestion') },
    ),
    'prolong-decision': prolongDecision(US, 'decision', ['period-over']),
    'decide-suit': step(
      words('决定提起诉讼', 'Decide to sue'),
      US,
      ['handling-prosecutor'],
      ['period-over'],
      { reason: fact.text('行政机关仍未依法履职的认定', 'Why the organ still does not perform', must) },
      suit,
      { to: 'to-sue', decision: CHIEF_OR_COMMITTEE },
    ),
    close: {
      ...closing(
        US,
        [...REVIEWING, 'suspended'],
        words('终结案件', 'Close the case'),
        {
          performed: words('行政机关已依法履职', 'The organ has performed'),
          'no-violation': words('不存在违法行使职权或者不作为', 'No unlawful act or inaction'),
          'no-harm': words('公益未受损害或者已恢复', 'No harm, or harm repaired'),
          other: words('其他应当终结的情形', 'Other ground'),
        },
        review,
      ),
    },
    'close-no-suit': step(
      words('决定不起诉，终结案件', 'Decide not to sue and close'),
      US,
      ['handling-prosecutor'],
      ['period-over'],
      { reason: fact.text('理由', 'Reasons', must) },
      [...suit, ...review],
      { to: 'closed', decision: CHIEF_OR_COMMITTEE },
    ),
  },
  clocks: {
    'serve-filing': {
      title: words('立案决定书送达期限', 'Decision served by'),
      period: { rule: 'D-GA-MED' },
      start: ['file.on'],
      by: US,
      met: ['serve-filing'],
      mootIn: ['closed'],
      basis: served,
    },
    decision: {
      title: words('审查起诉期限', 'Suit decided by'),
      period: { rule: 'D-GA-SUE' },
      start: ['period-over.endedOn'],
      latest: true,
      by: US,
      met: ['decide-suit', 'close-no-suit'],
      mootIn: ['closed'],
      suspended: suspendedTime,
      extendedBy: 'prolong-decision',
      basis: suit,
    },
  },
  leadsTo: [
    'public-interest-consultation',
    'public-interest-suggestion',
    'administrative-public-interest-suit',
    'investigation-refusal-report',
  ],
})
