/** The common shape of a suggestion whose recipient answers point by point: served, answered, checked, decided; urged and pursued when late. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { PostId } from '../posts/post.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, type Definition, type FactSpec, type Guard, type PartySpec, procedure } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import {
  answersFact,
  CHIEF_OR_COMMITTEE,
  checksFact,
  decidedFacts,
  fileWithSuperior,
  filingClock,
  notifyParties,
  objectionActs,
  objectionClock,
  suggestionFacts,
  urge,
  withdrawalActs,
} from './suggestion-acts.ts'

/** Who answers for a court. */
export const COURT_HANDS: PostId[] = ['handling-judge', 'presiding-judge', 'division-head', 'vice-president', 'president']

const UNANSWERED = [...ARRIVED, 'follow-up']
const ANYTIME = ['served', 'returned', ...UNANSWERED, 'replied', 'reply-received', 'checked']
const OVER = ['closed', 'resupervised', 'withdrawn']
const FOLLOW = [cite(civilSupervision2021, '124')]
const URGE_FIRST = [cite(suggestionRules2019, '25')]

/** A period in which the recipient answers. `when`: it governs only letters that state so (fact 'serve.replyTerm'); `unless`: a date that only other letters state, from which this period is not counted. */
export type ReplyPeriod = {
  title: Words
  period: ClockSpec['period']
  basis: Citation[]
  when?: string
  unless?: { from: string; title: Words; basis: Citation[] }
}

export type CourtSuggestion = {
  id: string
  version: string
  title: Words
  basis: Citation[]
  sealed?: Definition['sealed']
  recipient: PartySpec
  letter: { title: Words; form: FormId; facts: Record<string, FactSpec>; basis: Citation[]; needs?: Guard[] }
  /** Fifteen days from the decision: row and articles; absent where the text names no such period. */
  sending?: { rule: string; basis: Citation[] }
  /** Articles for telling the parties; absent where nobody is told. */
  told?: Citation[]
  reply: { form: FormId; posts: PostId[]; signers: PostId[]; desk: PostId[]; needs?: Guard[]; periods: Record<string, ReplyPeriod> }
  /** Ways of pursuing an unanswered suggestion besides the two of art 124, and their articles. */
  pursuing?: { ways: Record<string, Words>; basis: Citation[] }
  leadsTo?: string[]
}

const serving = ({ letter }: CourtSuggestion): ActSpec => ({
  title: letter.title,
  by: 'issuer',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'served',
  noClock: SILENT,
  facts: { ...suggestionFacts(), ...letter.facts },
  paper: { form: letter.form, required: true },
  decision: CHIEF_OR_COMMITTEE,
  checkedBy: 'case-management',
  served: true,
  attachments: true,
  ...(letter.needs ? { needs: letter.needs } : {}),
  basis: letter.basis,
})

const replying = ({ reply }: CourtSuggestion): ActSpec => ({
  title: words('书面回复', 'Reply in writing'),
  by: 'recipient',
  posts: reply.posts,
  when: UNANSWERED,
  to: 'replied',
  repeat: 'many',
  facts: {
    answers: answersFact(),
    facts: fact.text('查明的事实', 'Facts found'),
    number: fact.text('文号', 'Document number'),
    ...decidedFacts(reply.signers),
  },
  paper: { form: reply.form, required: true },
  decision: reply.signers,
  served: true,
  attachments: true,
  ...(reply.needs ? { needs: reply.needs } : {}),
  basis: Object.values(reply.periods).flatMap(period => period.basis),
})

const WAYS = {
  'supervise-again': words('再次监督', 'Supervise again'),
  'ask-superior': words('提请上级检察院监督', 'Ask the higher procuratorate'),
}

const resultActs = (): Record<string, ActSpec> => ({
  'check-result': {
    title: words('审查处理结果', 'Check the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['replied', 'reply-received'],
    to: 'checked',
    repeat: 'many',
    noClock: SILENT,
    facts: { checks: checksFact(), note: fact.text('审查意见', 'Opinion') },
    paper: { form: 'result-check-form' },
    basis: [cite(civilSupervision2021, '123')],
  },
  'decide-result': {
    title: words('对处理结果作出决定', 'Decide on the result'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['checked'],
    toBy: { fact: 'outcome', stages: { close: 'closed', 'supervise-again': 'resupervised', 'ask-superior': 'follow-up' } },
    repeat: 'many',
    noClock: SILENT,
    facts: {
      outcome: fact.code('决定', 'Decision', { close: words('办结', 'Close'), ...WAYS }, must),
      reason: fact.text('理由', 'Reasons'),
    },
    needs: [
      guard.ownFactNeeds(
        'outcome',
        Object.keys(WAYS),
        'reason',
        words('再次监督或者提请上级的，须记录选择及理由', 'Record the choice and its reasons'),
        FOLLOW,
      ),
    ],
    basis: [cite(civilSupervision2021, '123'), ...FOLLOW],
  },
  'record-follow-up': {
    title: words('记录跟进结果', 'Record how the follow-up ended'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: ['follow-up'],
    to: 'closed',
    noClock: SILENT,
    facts: { result: fact.text('上级的处理', 'What the superior did', must) },
    basis: FOLLOW,
  },
})

/** Where the letter names a date, the urging waits for that date; where it names a period, for that period. */
const governs = (period: ReplyPeriod): Guard[] =>
  period.when === undefined
    ? []
    : [
        {
          rule: 'fact-is',
          fact: 'serve.replyTerm',
          is: [period.when],
          says: words('回复期限以检察建议书写明的为准', 'The period written in the letter governs'),
          basis: [cite(suggestionRules2019, '16:6')],
        },
      ]

const lateActs = ({ reply, pursuing }: CourtSuggestion): Record<string, ActSpec> =>
  Object.fromEntries(
    Object.entries(reply.periods).flatMap(([clock, period]): [string, ActSpec][] => {
      const urging = urge(clock, UNANSWERED)
      const ways: Record<string, Words> = { ...WAYS, ...pursuing?.ways }
      const suffix = clock === 'reply' ? '' : `-${clock}`
      return [
        [`urge${suffix}`, { ...urging, needs: [...governs(period), ...(urging.needs ?? [])] }],
        [
          `pursue-unanswered${suffix}`,
          {
            title: words('逾期未回复的跟进', 'Pursue an unanswered suggestion'),
            by: 'issuer',
            posts: ['handling-prosecutor'],
            when: ARRIVED,
            toBy: {
              fact: 'outcome',
              stages: { ...Object.fromEntries(Object.keys(ways).map(way => [way, 'follow-up'])), 'supervise-again': 'resupervised' },
            },
            noClock: RIGHT,
            facts: { outcome: fact.code('方式', 'Way', ways, must), reason: fact.text('选择的理由', 'Reasons for the choice', must) },
            needs: [
              guard.afterDue(clock, words('回复期限未届满', 'The period for the reply has not run out'), FOLLOW),
              guard.done(`urge${suffix}`, words('先催办', 'Urge first'), URGE_FIRST),
            ],
            basis: [...FOLLOW, ...(pursuing?.basis ?? [])],
          },
        ],
      ]
    }),
  )

const clocksOf = ({ reply, sending }: CourtSuggestion): Record<string, ClockSpec> => ({
  ...(sending
    ? {
        sending: {
          title: words('检察建议书送出期限', 'Sending the suggestion'),
          period: { rule: sending.rule },
          start: ['serve.decidedOn'],
          by: 'issuer',
          met: ['serve'],
          basis: sending.basis,
        },
      }
    : {}),
  filing: filingClock(['withdrawn']),
  objection: objectionClock(['replied', 'reply-received', 'checked', 'follow-up', ...OVER]),
  ...Object.fromEntries(
    Object.entries(reply.periods).map(([id, { title, period, basis, unless }]): [string, ClockSpec] => [
      id,
      {
        title,
        period,
        start: 'dateFact' in period ? [period.dateFact] : RECEIPT,
        by: 'recipient',
        met: ['reply'],
        mootIn: ['resupervised', 'withdrawn'],
        ...(unless ? { suspended: [{ ...unless, until: 'reply.on' }] } : {}),
        missed: id === 'reply' ? 'urge' : `urge-${id}`,
        basis,
      },
    ]),
  ),
})

/** The whole definition of one kind of suggestion. */
export const courtSuggestion = (s: CourtSuggestion): Definition =>
  procedure({
    id: s.id,
    version: s.version,
    kind: 'shared',
    title: s.title,
    basis: s.basis,
    parties: { issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') }, recipient: s.recipient },
    keeper: 'issuer',
    sealed: s.sealed ?? 'if-personnel',
    stages: {
      ...serviceStages,
      replied: { title: words('已回复', 'Replied') },
      'reply-received': { title: words('已收到回复', 'Reply received') },
      checked: { title: words('已审查处理结果', 'Result checked') },
      'follow-up': { title: words('已提请上级跟进', 'Follow-up requested') },
      closed: { title: words('已办结', 'Closed'), end: true },
      resupervised: {
        title: words('再次监督', 'Supervised again'),
        end: true,
        says: words('另行提出检察建议', 'A new suggestion follows'),
      },
      withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    },
    acts: enterableFromScan(
      {
        serve: serving(s),
        ...(s.told ? { 'notify-parties': notifyParties(ANYTIME, s.told) } : {}),
        'file-with-superior': fileWithSuperior(ANYTIME),
        ...serviceActs({
          sender: 'issuer',
          recipient: 'recipient',
          senderPosts: ['handling-prosecutor', 'case-management'],
          deskPosts: s.reply.desk,
          opening: 'serve',
          basis: Object.values(s.reply.periods).flatMap(period => period.basis),
        }),
        reply: replying(s),
        'sign-for-reply': signForReply('issuer', ['case-management'], [cite(civilSupervision2021, '115')]),
        ...lateActs(s),
        ...resultActs(),
        ...objectionActs(UNANSWERED, s.reply.posts, s.reply.signers),
        ...withdrawalActs([...UNANSWERED, 'replied', 'reply-received', 'checked']),
      },
      ['notify-parties', 'file-with-superior', 'check-result', 'decide-result', 'record-follow-up'],
    ),
    clocks: clocksOf(s),
    leadsTo: s.leadsTo ?? ['follow-up-request', 'counter-suggestion'],
  })

/** Court at the issuer's own level, its desk, hands and signers, and the reply letter of courts. */
export const SAME_LEVEL_COURT: PartySpec = {
  kind: 'court',
  title: words('同级法院', 'Court at the same level'),
  relation: { is: 'same-level', to: 'issuer' },
}
export const COURT_REPLY = {
  form: 'suggestion-reply' as FormId,
  posts: COURT_HANDS,
  signers: ['president', 'vice-president'] as PostId[],
  desk: ['intake-desk', 'filing-division'] as PostId[],
}
