/** The common course of a court's judicial suggestions: issued, received, handled, answered point by point, carried out together, archived (law sheet SF-ZL, SF-QT, SF-PR). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, Definition, FactSpec, Guard } from './procedure.ts'
import { ARRIVED, RECEIPT, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import { answersFact, checksFact, decidedFacts } from './suggestion-acts.ts'
import type { SuggestionKind } from './suggestion-kinds.ts'
import { recipientPosts } from './suggestion-recipients.ts'

/** What one kind has of its own besides its row in the table of kinds: with a rule the letter may name a shorter date, without one it must name the date. */
export type JudicialSpec = {
  kind: SuggestionKind
  recipientTitle: Words
  sameLevel?: true
  facts?: Record<string, FactSpec>
  needs?: Guard[]
  issuing: Citation[]
}

const JUDGES: PostId[] = ['handling-judge', 'division-head', 'presiding-judge', 'vice-president', 'president']
const by: Pick<ActSpec, 'by' | 'posts'> = { by: 'issuer', posts: JUDGES }
const ANSWERED = ['replied', 'reply-received']
/** The row of the period, or null where the letter's date governs. */
const ruleOf = ({ kind }: JudicialSpec): string | null => kind.rules[0] ?? null
const answeredBy = ({ kind }: JudicialSpec): Citation[] => [...kind.law]
const deciders = ({ kind }: JudicialSpec): PostId[] => [...kind.decides]
const works = (article: '7' | '9'): Citation[] => [cite(judicialSuggestion2023, article)]

const opening = (spec: JudicialSpec): ActSpec => ({
  title: words('发出司法建议', 'Issue the judicial suggestion'),
  ...by,
  opening: true,
  when: [],
  to: 'served',
  noClock: RIGHT,
  facts: {
    points: fact.points('建议事项（与问题一一对应）', 'Suggestions, one for each problem', must),
    problems: fact.text('存在的问题', 'Problems', must),
    caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
    number: fact.text('文号', 'Document number'),
    replyBy: fact.date('建议书载明的反馈日期', 'Feedback date written in the letter', {
      future: true,
      ...(ruleOf(spec) === null ? must : {}),
    }),
    countedInAssessment: fact.flag('载明反馈情况计入当地考核', 'The letter says that feedback is counted in the local assessment'),
    aboutPersonnel: fact.flag('涉及个人（含可以识别的未成年人）', 'About named persons, an identifiable minor included'),
    ...spec.facts,
    ...decidedFacts(deciders(spec)),
  },
  paper: { form: spec.kind.form, required: true },
  decision: deciders(spec),
  served: true,
  attachments: true,
  ...(spec.needs ? { needs: spec.needs } : {}),
  basis: spec.issuing,
})

function answering(spec: JudicialSpec): Record<string, ActSpec> {
  const { desk, handlers, heads } = recipientPosts(spec.kind.to)
  return {
    assign: {
      title: words('分办', 'Pass on for handling'),
      by: 'recipient',
      posts: desk,
      when: ARRIVED,
      repeat: 'many',
      facts: { division: fact.text('承办部门', 'Handling division', must), handlers: fact.people('承办人', 'Handled by') },
      basis: answeredBy(spec),
    },
    reply: {
      title: words('书面反馈', 'Answer in writing'),
      by: 'recipient',
      posts: handlers,
      when: ARRIVED,
      to: 'replied',
      facts: { answers: answersFact(), number: fact.text('文号', 'Document number'), ...decidedFacts(heads) },
      paper: { form: 'suggestion-reply', required: true },
      decision: heads,
      served: true,
      attachments: true,
      basis: answeredBy(spec),
    },
    'sign-for-reply': signForReply('issuer', ['intake-desk'], answeredBy(spec)),
  }
}

const urging = (clock: string, title: Words, basis: Citation[]): ActSpec => ({
  title,
  ...by,
  when: ARRIVED,
  repeat: 'many',
  facts: { text: fact.text('提醒内容', 'Text', must) },
  attachments: true,
  needs: [guard.afterDue(clock, words('反馈期限未届满', 'The period for feedback has not run out'), basis)],
  basis,
})

const following = (spec: JudicialSpec): Record<string, ActSpec> => ({
  urge: urging(ruleOf(spec) ? 'reply' : 'letter-date', words('提醒反馈', 'Remind'), answeredBy(spec)),
  ...(ruleOf(spec)
    ? { 'urge-letter-date': urging('letter-date', words('按载明日期提醒反馈', 'Remind, by the date in the letter'), answeredBy(spec)) }
    : {}),
  copy: {
    title: words('抄送上级机关或者主管部门', 'Copy to a superior or competent authority'),
    ...by,
    when: ['served', ...ARRIVED, ...ANSWERED],
    repeat: 'many',
    facts: { name: fact.text('抄送单位', 'Copied to', must) },
    attachments: true,
    basis: works('7'),
  },
  'work-together': {
    title: words('协同落实', 'Work together on carrying it out'),
    ...by,
    when: [...ARRIVED, ...ANSWERED],
    repeat: 'many',
    facts: {
      way: fact.code(
        '方式',
        'Way',
        {
          visit: words('走访', 'Visit'),
          consultation: words('会商', 'Consultation'),
          training: words('提供资料、培训', 'Material or training'),
        },
        must,
      ),
      record: fact.text('情况记录', 'Record', must),
    },
    attachments: true,
    basis: works('9'),
  },
})

const ending = (spec: JudicialSpec): Record<string, ActSpec> => ({
  archive: {
    title: words('归档办结', 'File and close'),
    ...by,
    when: ANSWERED,
    to: 'closed',
    noClock: SILENT,
    facts: { checks: checksFact(), note: fact.text('采纳落实情况', 'What was adopted and done') },
    basis: works('9'),
  },
  'archive-unanswered': {
    title: words('经提醒仍未反馈，归档', 'File unanswered after a reminder'),
    ...by,
    when: ARRIVED,
    to: 'closed',
    noClock: RIGHT,
    facts: { note: fact.text('情况说明', 'Account', must) },
    needs: [guard.done('urge', words('应当先提醒', 'A reminder comes first'), works('9'))],
    basis: works('9'),
  },
  withdraw: {
    title: words('撤回司法建议', 'Withdraw'),
    ...by,
    when: ['served', 'returned', ...ARRIVED],
    to: 'withdrawn',
    noClock: RIGHT,
    facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(deciders(spec)) },
    decision: deciders(spec),
    attachments: true,
    basis: works('7'),
  },
})

function clocks(spec: JudicialSpec): Record<string, ClockSpec> {
  const common = { by: 'recipient', met: ['reply'], mootIn: ['withdrawn', 'closed'], basis: answeredBy(spec) }
  const rule = ruleOf(spec)
  return {
    ...(rule
      ? {
          reply: {
            ...common,
            title: words('书面反馈期限', 'Feedback due'),
            period: { rule },
            start: RECEIPT,
            missed: 'urge',
          },
        }
      : {}),
    'letter-date': {
      ...common,
      title: words('建议书载明的反馈日期', 'Feedback date written in the letter'),
      period: { dateFact: 'serve.replyBy' },
      start: ['serve.replyBy'],
      missed: rule ? 'urge-letter-date' : 'urge',
    },
  }
}

/** Parties, stages, acts and clocks of one kind of judicial suggestion. No sanction follows silence: the court reminds and files. */
export function judicialSuggestionCourse(
  spec: JudicialSpec,
): Pick<Definition, 'kind' | 'parties' | 'keeper' | 'sealed' | 'stages' | 'acts' | 'clocks'> {
  const { desk } = recipientPosts(spec.kind.to)
  return {
    kind: 'shared',
    parties: {
      issuer: { kind: 'court', title: words('提出建议的法院', 'Issuing court') },
      recipient: {
        kind: spec.kind.to,
        title: spec.recipientTitle,
        ...(spec.sameLevel ? { relation: { is: 'same-level', to: 'issuer' } } : {}),
      },
    },
    keeper: 'issuer',
    sealed: 'if-personnel',
    stages: {
      ...serviceStages,
      replied: { title: words('已书面反馈', 'Answered') },
      'reply-received': { title: words('已收到反馈', 'Answer received') },
      closed: { title: words('已归档', 'Filed'), end: true },
      withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    },
    acts: enterableFromScan(
      {
        serve: opening(spec),
        ...serviceActs({
          sender: 'issuer',
          recipient: 'recipient',
          senderPosts: ['handling-judge', 'presiding-judge', 'intake-desk'],
          deskPosts: desk,
          opening: 'serve',
          basis: answeredBy(spec),
        }),
        ...answering(spec),
        ...following(spec),
        ...ending(spec),
      },
      ['assign', 'copy', 'archive', 'archive-unanswered'],
    ),
    clocks: clocks(spec),
  }
}
