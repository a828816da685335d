/** Before a civil public-interest suit (law sheet GC-ANN): filed, announced, thirty days waited, then supported, sued or closed in three months. */
import { type Words, words } from '#kernel/words.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { CHIEF, closing, fieldFact, PIL_HANDLERS, prolongDecision } from './public-interest-acts.ts'
import { party, step } from './request-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const US = 'procuratorate'
const filing = [cite(publicInterest2021, '30')]
const notice = [cite(publicInterestInterpretation2020, '13'), cite(publicInterest2021, '91')]
const plaintiffs = [cite(civilProcedure2023, '58'), ...notice]
const suit = [cite(publicInterest2021, '47')]
const closes = [cite(publicInterest2021, '47'), cite(publicInterest2021, '91')]

const supporting = (title: Words, when: string): ActSpec =>
  step(
    title,
    US,
    PIL_HANDLERS,
    [when],
    { plaintiff: fact.text('起诉主体', 'Plaintiff', must), support: fact.text('支持起诉的方式', 'How it is supported', must) },
    plaintiffs,
    { to: 'supporting', decision: CHIEF },
  )

export const civilPublicInterestNotice = procedure({
  id: 'civil-public-interest-notice',
  version: '2021-07-01',
  kind: 'internal',
  title: words('民事公益诉讼立案与诉前公告', 'Civil public-interest case and public notice'),
  basis: plaintiffs,
  parties: { procuratorate: party('procuratorate', '检察院', 'Procuratorate') },
  keeper: US,
  sealed: 'if-personnel',
  stages: {
    filed: { title: words('已立案', 'Opened') },
    announced: { title: words('公告期内', 'Notice running') },
    expired: { title: words('公告期满，审查起诉', 'Notice over: deciding on the suit') },
    supporting: { title: words('适格主体起诉，支持起诉', 'Eligible plaintiff sues, supported'), end: true },
    'to-sue': { title: words('决定起诉', 'Suit decided'), end: true },
    closed: { title: words('已终结', 'Closed'), end: true },
  },
  acts: {
    file: step(
      words('立案', 'Open the case'),
      US,
      ['handling-prosecutor'],
      [],
      {
        field: fieldFact(),
        harm: fact.text('公益受损情况', 'Harm', must),
        offender: fact.people('违法行为人', 'Offender', must),
        aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
      },
      filing,
      { opening: true, to: 'filed', decision: CHIEF, paper: { form: 'pil-filing-decision' } },
    ),
    announce: step(
      words('在全国影响的媒体公告', 'Publish the notice'),
      US,
      ['handling-prosecutor'],
      ['filed'],
      {
        publishedOn: fact.date('公告日期', 'Published on', { ...must, ...past, notBefore: 'file.on' }),
        medium: fact.text('媒体', 'Medium', must),
      },
      notice,
      { to: 'announced', decision: CHIEF, paper: { form: 'pil-public-notice', required: true } },
    ),
    'ask-kin': step(
      words('征询英雄烈士近亲属意见', 'Ask the next of kin of the hero or martyr'),
      US,
      PIL_HANDLERS,
      ['filed', 'announced'],
      {
        answer: fact.code(
          '意见',
          'Answer',
          {
            sues: words('自行起诉', 'Sues itself'),
            'does-not': words('不起诉', 'Does not sue'),
            none: words('无近亲属或者未答复', 'None, or no answer'),
          },
          must,
        ),
      },
      notice,
      { repeat: 'many' },
    ),
    'support-plaintiff': supporting(
      words('公告期内适格主体起诉，支持起诉', 'Eligible plaintiff sues within the notice: support it'),
      'announced',
    ),
    'support-later': supporting(words('期满后适格主体起诉，支持起诉', 'Eligible plaintiff sues afterwards: support it'), 'expired'),
    'notice-over': step(
      words('公告期满，无适格主体起诉', 'Notice over, nobody sues'),
      US,
      PIL_HANDLERS,
      ['announced'],
      { endedOn: fact.date('公告期满日期', 'Notice ended on', { ...must, ...past, notBefore: 'announce.publishedOn' }) },
      notice,
      {
        to: 'expired',
        noClock: RIGHT,
        needs: [guard.afterDue('notice', words('三十日公告期未满', 'The thirty days have not run out'), notice)],
      },
    ),
    'prolong-decision': prolongDecision(US, 'decision', ['expired']),
    'decide-suit': step(
      words('决定提起诉讼', 'Decide to sue'),
      US,
      ['handling-prosecutor'],
      ['expired'],
      { reason: fact.text('理由', 'Reasons', must) },
      suit,
      { to: 'to-sue', decision: CHIEF_OR_COMMITTEE },
    ),
    'decide-no-suit': step(
      words('决定不起诉，终结案件', 'Decide not to sue and close'),
      US,
      ['handling-prosecutor'],
      ['expired'],
      { reason: fact.text('理由', 'Reasons', must) },
      suit,
      { to: 'closed', decision: CHIEF_OR_COMMITTEE },
    ),
    close: closing(
      US,
      ['filed', 'announced'],
      words('公告期内终结案件', 'Close before the notice is over'),
      {
        repaired: words('公益已得到修复', 'Harm repaired'),
        'no-violation': words('不存在违法行为', 'No unlawful act'),
        other: words('其他应当终结的情形', 'Other ground'),
      },
      closes,
    ),
  },
  clocks: {
    notice: {
      title: words('公告三十日', 'Thirty days of notice'),
      period: { rule: 'D-GC-ANN' },
      start: ['announce.publishedOn'],
      by: US,
      met: ['support-plaintiff'],
      mootIn: ['closed'],
      basis: notice,
    },
    decision: {
      title: words('公告期满后三个月内决定', 'Suit decided in three months'),
      period: { rule: 'D-GC-SUE' },
      start: ['notice-over.endedOn'],
      by: US,
      met: ['decide-suit', 'decide-no-suit', 'support-later'],
      mootIn: ['supporting'],
      extendedBy: 'prolong-decision',
      basis: suit,
    },
  },
  leadsTo: ['civil-public-interest-suit', 'investigation-refusal-report'],
})
