/** The common course of suggestions under the Rules on Procuratorial Suggestions: each kind states who receives it, what it must say and by when it is answered (law sheet JY-GEN, JY-FB). */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, Definition, FactSpec, Guard, StageSpec } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import {
  answersFact,
  CHIEF_OR_COMMITTEE,
  decidedFacts,
  fileWithSuperior,
  filingClock,
  objectionActs,
  objectionClock,
  suggestionFacts,
  urge,
} from './suggestion-acts.ts'
import type { OneRuleKind } from './suggestion-kinds.ts'
import { recipientPosts } from './suggestion-recipients.ts'
import {
  accompanyingActs,
  aftermathActs,
  announcementActs,
  assessmentActs,
  escalationActs,
  rectificationActs,
  revisionActs,
} from './suggestion-track.ts'

/** What one kind of suggestion has of its own besides its row in the table of kinds. */
export type SuggestionSpec = {
  kind: OneRuleKind
  recipientTitle: Words
  /** Facts of the letter besides points, decision, case numbers, objections and addressee. */
  facts?: Record<string, FactSpec>
  needs?: Guard[]
  replyPaper: FormId
  /** Articles that found this kind. */
  issuing: Citation[]
}

/** A shorter date may be set where the matter is urgent. */
const mayHurry = (spec: SuggestionSpec): boolean => spec.kind.letter === 'may-shorten'

const article = (number: keyof typeof suggestionRules2019.articles): Citation[] => [cite(suggestionRules2019, number)]
const ANSWERED = ['replied', 'reply-received']
const RUNNING = [...ARRIVED, ...ANSWERED, 'assessed', 'escalated']
const ENDED = ['closed', 'withdrawn']

export const suggestionStages: Record<string, StageSpec> = {
  ...serviceStages,
  replied: { title: words('已书面回复', 'Replied') },
  'reply-received': { title: words('已收到回复', 'Reply received') },
  assessed: { title: words('已评估落实情况', 'Assessed') },
  escalated: { title: words('已报告或者通报', 'Reported upward') },
  closed: { title: words('已办结', 'Closed'), end: true },
  withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
}

/** To whom it is addressed decides who must be asked first (art 3). */
const addresseeFacts: Record<string, FactSpec> = {
  addressee: fact.code(
    '被建议单位',
    'Recipient',
    {
      own: words('涉案单位、本级主管机关或者其他有关单位', 'Unit of the case, or authority at this level'),
      'other-region': words('异地单位', 'Unit of another region'),
      superior: words('上级主管机关', 'Superior authority'),
      lower: words('下级单位', 'Lower unit'),
    },
    must,
  ),
  localView: fact.text('所在地同级检察院的意见', 'Opinion of the procuratorate there'),
}

const levelGuard: Guard = guard.ownFactIs(
  'addressee',
  ['own', 'other-region'],
  words(
    '向上级主管机关提出的，层报其同级检察院决定或者审核转送；向下级单位提出的，指令下级检察院提出',
    'To a superior authority its own-level procuratorate decides or forwards; to a lower unit the lower procuratorate is ordered to make it',
  ),
  article('3'),
)

const regionGuard: Guard = guard.ownFactNeeds(
  'addressee',
  ['other-region'],
  'localView',
  words('向异地单位提出的，应当先征求所在地同级检察院意见', 'For a unit elsewhere the procuratorate there is asked first'),
  article('3'),
)

const urgencyFacts: Record<string, FactSpec> = {
  period: fact.code(
    '回复期限',
    'Period for the reply',
    { statutory: words('法定期限', 'As the rules say'), urgent: words('情况紧急，另定日期', 'Urgent: another date') },
    must,
  ),
  replyBy: fact.date('另定的回复日期', 'Other reply date', { future: true }),
  urgency: fact.text('紧急情况', 'Why urgent'),
}

const urgencyGuards: Guard[] = ['replyBy', 'urgency'].map(needed =>
  guard.ownFactNeeds(
    'period',
    ['urgent'],
    needed,
    words('另定日期的，写明日期和紧急情况', 'Another date is stated with the urgency'),
    article('19'),
  ),
)

const opening = (spec: SuggestionSpec): ActSpec => ({
  title: words('制发检察建议', 'Issue the suggestion'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'served',
  noClock: SILENT,
  facts: {
    ...suggestionFacts(),
    objectBy: fact.date('提出异议的期限', 'Objections by', { ...must, future: true }),
    ...addresseeFacts,
    ...(mayHurry(spec) ? urgencyFacts : {}),
    ...spec.facts,
    aboutPersonnel: fact.flag('涉及个人（含可以识别的未成年人）', 'About named persons, an identifiable minor included'),
  },
  paper: { form: spec.kind.form, required: true },
  decision: CHIEF_OR_COMMITTEE,
  checkedBy: 'case-management',
  served: true,
  attachments: true,
  needs: [levelGuard, regionGuard, ...(mayHurry(spec) ? urgencyGuards : []), ...(spec.needs ?? [])],
  basis: [...spec.issuing, ...article('3'), ...article('7'), ...article('16')],
})

function replyActs(spec: SuggestionSpec): Record<string, ActSpec> {
  const { handlers, heads } = recipientPosts(spec.kind.to)
  return {
    reply: {
      title: words('书面回复', 'Reply in writing'),
      by: 'recipient',
      posts: handlers,
      when: [...ARRIVED, 'escalated'],
      to: 'replied',
      repeat: 'many',
      facts: { answers: answersFact(), number: fact.text('文号', 'Document number'), ...decidedFacts(heads) },
      paper: { form: spec.replyPaper, required: true },
      decision: heads,
      served: true,
      attachments: true,
      basis: [...spec.kind.law],
    },
    'sign-for-reply': signForReply('issuer', ['case-management'], [...spec.kind.law]),
    urge: urge('reply', ARRIVED),
    ...(mayHurry(spec)
      ? {
          'urge-urgent': {
            ...urge('urgent-reply', ARRIVED),
            title: words('催办（紧急建议）', 'Urge an urgent suggestion'),
          },
        }
      : {}),
  }
}

/** All acts of one kind, in the order in which they come. */
function acts(spec: SuggestionSpec): Record<string, ActSpec> {
  const { desk, handlers, heads } = recipientPosts(spec.kind.to)
  const [receipt, ...service] = Object.entries(
    serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: desk,
      opening: 'serve',
      basis: article('18'),
    }),
  )
  return {
    serve: opening(spec),
    'file-with-superior': fileWithSuperior(['served', 'returned', ...RUNNING]),
    ...announcementActs(desk),
    ...Object.fromEntries([...(receipt ? [receipt] : []), ...service]),
    ...accompanyingActs(['served', 'returned', ...RUNNING]),
    ...rectificationActs(desk, handlers, heads, ANSWERED),
    ...replyActs(spec),
    ...assessmentActs(ANSWERED),
    ...aftermathActs(),
    ...escalationActs(mayHurry(spec)),
    ...objectionActs([...ARRIVED, 'escalated'], handlers, heads),
    ...revisionActs(RUNNING),
  }
}

/** Where the reply period starts: the day agreed, signed for, announced or proved. */
const STARTS = [...RECEIPT.slice(0, 2), 'announce.announcedOn', ...RECEIPT.slice(2)]

function clocks(spec: SuggestionSpec): Record<string, ClockSpec> {
  const urgent: ClockSpec = {
    title: words('紧急情况下另定的回复日期', 'Reply date set for urgency'),
    period: { dateFact: 'serve.replyBy' },
    start: ['serve.replyBy'],
    by: 'recipient',
    met: ['reply'],
    mootIn: ENDED,
    missed: 'urge-urgent',
    basis: article('19'),
  }
  return {
    filing: { ...filingClock(['withdrawn']), period: { rule: 'D-JY-REC' } },
    objection: objectionClock([...ANSWERED, 'assessed', ...ENDED]),
    reply: {
      title: words('书面回复期限', 'Reply due'),
      period: { rule: spec.kind.rules[0] },
      start: STARTS,
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      missed: 'urge',
      basis: [...spec.kind.law],
    },
    ...(mayHurry(spec) ? { 'urgent-reply': urgent } : {}),
  }
}

/** Parties, stages, acts and clocks of one kind of suggestion; id, version and title are the definition's own. */
export const generalSuggestion = (
  spec: SuggestionSpec,
): Pick<Definition, 'kind' | 'parties' | 'keeper' | 'sealed' | 'stages' | 'acts' | 'clocks'> => ({
  kind: 'shared',
  parties: {
    issuer: { kind: 'procuratorate', title: words('提出建议的检察院', 'Issuing procuratorate') },
    recipient: { kind: spec.kind.to, title: spec.recipientTitle },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: suggestionStages,
  acts: enterableFromScan(acts(spec), ['file-with-superior', 'copy', 'follow-up', 'assign', 'assess', 'look-back']),
  clocks: clocks(spec),
})
