/** Parts that every kind of suggestion shares: who decided it, filing upward, notice to parties, urging, objection, change and withdrawal. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, FactSpec } from './procedure.ts'

/** 检察长 or 检委会; only the fact and the day leave the house. */
export const CHIEF_OR_COMMITTEE: PostId[] = ['chief-procurator', 'procuratorial-committee']

/** Who signs for the court. */
export const COURT_SIGNERS: PostId[] = ['president', 'vice-president', 'adjudication-committee']

const TITLES: Partial<Record<PostId, Words>> = {
  'chief-procurator': words('检察长', 'Chief procurator'),
  'deputy-chief-procurator': words('副检察长', 'Deputy chief procurator'),
  'procuratorial-committee': words('检察委员会', 'Procuratorial committee'),
  president: words('院长', 'Court president'),
  'vice-president': words('副院长', 'Vice president'),
  'adjudication-committee': words('审判委员会', 'Adjudication committee'),
  'handling-prosecutor': words('承办检察官', 'Handling prosecutor'),
  'organ-head': words('机关负责人', 'Head of organ'),
}

/** The two facts of a decision: who (as a code) and when, never how the vote went. */
export const decidedFacts = (posts: PostId[]): Record<string, FactSpec> => ({
  decidedBy: fact.code('决定机关', 'Decided by', Object.fromEntries(posts.map(post => [post, TITLES[post] ?? words(post, post)])), must),
  decidedOn: fact.date('决定日期', 'Decided on', { ...must, ...past }),
})

/** What every suggestion states (P3 art 16). */
export const suggestionFacts = (): Record<string, FactSpec> => ({
  points: fact.points('建议事项', 'Points', must),
  ...decidedFacts(CHIEF_OR_COMMITTEE),
  caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
  number: fact.text('文号', 'Document number'),
  objectBy: fact.date('提出异议的期限', 'Objections by', { future: true }),
})

/** Filing with the next higher procuratorate in five days; a late filing is taken and marked late. */
export const fileWithSuperior = (when: string[]): ActSpec => ({
  title: words('报上一级检察院备案', 'File with the next higher procuratorate'),
  by: 'issuer',
  posts: ['handling-prosecutor', 'case-management'],
  when,
  facts: { note: fact.text('备案说明', 'Note') },
  attachments: true,
  basis: [cite(suggestionRules2019, '21')],
})

export const filingClock = (mootIn: string[]): ClockSpec => ({
  title: words('备案期限', 'Filing upward'),
  period: { rule: 'D18' },
  start: ['serve.on'],
  by: 'issuer',
  met: ['file-with-superior'],
  mootIn,
  basis: [cite(suggestionRules2019, '21')],
})

/** Fifteen days from the decision to the delivery of letter and file. */
export const sendingClock = (basis: Citation[]): ClockSpec => ({
  title: words('检察建议书送出期限', 'Sending the suggestion'),
  period: { rule: 'D17' },
  start: ['serve.decidedOn'],
  by: 'issuer',
  met: ['serve'],
  basis,
})

export const notifyParties = (when: string[], basis: Citation[]): ActSpec => ({
  title: words('通知当事人', 'Notify the parties'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  when,
  repeat: 'many',
  facts: { recipients: fact.people('受通知人', 'Persons notified', must), note: fact.text('送达情况', 'How it was served') },
  paper: { form: 'party-notice' },
  attachments: true,
  basis,
})

const urging = [cite(suggestionRules2019, '24'), cite(suggestionRules2019, '25')]

/** Reminds the recipient of an overdue duty (P3 arts 24, 25: 督促); other duties than those of a suggestion give their own article. */
export const urge = (clock: string, when: string[], basis: Citation[] = urging, posts: PostId[] = ['handling-prosecutor']): ActSpec => ({
  title: words('催办', 'Urge'),
  by: 'issuer',
  posts,
  when,
  repeat: 'many',
  facts: { text: fact.text('催办内容', 'Text', must) },
  paper: { form: 'urging-letter' },
  attachments: true,
  needs: [guard.afterDue(clock, words('期限未届满，不得催办', 'The period has not run out yet'), basis)],
  basis,
})

/** The day for objections that the letter names (P3 art 16(5)); a later objection is taken and marked late. */
export const objectionClock = (mootIn: string[]): ClockSpec => ({
  title: words('提出异议的期限（建议书载明）', 'Objections by (named in the letter)'),
  period: { dateFact: 'serve.objectBy' },
  start: ['serve.objectBy'],
  by: 'recipient',
  met: ['object'],
  right: words('被建议单位', 'the recipient'),
  mootIn,
  basis: [cite(suggestionRules2019, '16:5'), cite(suggestionRules2019, '23')],
})

/** The recipient objects; the issuer re-checks at once and answers. */
export const objectionActs = (when: string[], posts: PostId[], signers: PostId[]): Record<string, ActSpec> => ({
  object: {
    title: words('提出异议', 'Object'),
    by: 'recipient',
    posts,
    when,
    facts: { reason: fact.text('异议理由', 'Reasons', must), ...decidedFacts(signers) },
    paper: { form: 'objection-letter' },
    decision: signers,
    attachments: true,
    basis: [cite(suggestionRules2019, '23')],
  },
  'answer-objection': {
    title: words('答复异议', 'Answer the objection'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when,
    facts: {
      result: fact.code(
        '复核结果',
        'Result of the re-check',
        {
          upheld: words('异议成立，修改或者撤回', 'Upheld: change or withdraw'),
          'not-upheld': words('异议不成立，说明理由', 'Not upheld: reasons given'),
        },
        must,
      ),
      reason: fact.text('说明', 'Explanation', must),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    decision: CHIEF_OR_COMMITTEE,
    attachments: true,
    needs: [guard.done('object', words('对方尚未提出异议', 'No objection has been made'), [cite(suggestionRules2019, '23')])],
    basis: [cite(suggestionRules2019, '23')],
  },
})

/** Change or withdrawal by the issuer, told to the recipient with reasons. */
export const withdrawalActs = (when: string[]): Record<string, ActSpec> => ({
  change: {
    title: words('变更检察建议', 'Change the suggestion'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when,
    repeat: 'many',
    facts: {
      change: fact.text('变更内容', 'What is changed', {
        ...must,
        help: words('建议事项增减的，应撤回后另行提出', 'To add or drop a point, withdraw and issue a new one'),
      }),
      reason: fact.text('理由', 'Reasons', must),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    decision: CHIEF_OR_COMMITTEE,
    attachments: true,
    basis: [cite(civilSupervision2021, '121'), cite(suggestionRules2019, '22')],
  },
  withdraw: {
    title: words('撤回检察建议', 'Withdraw the suggestion'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when: [...when, 'served', 'returned'],
    to: 'withdrawn',
    noClock: SILENT,
    facts: {
      cause: fact.code(
        '撤回原因',
        'Cause',
        {
          'own-finding': words('本院认为确有不当', 'Own finding'),
          'superior-order': words('上级检察院指令', 'Ordered by the higher procuratorate'),
          'objection-upheld': words('异议成立', 'Objection upheld'),
          'court-suggestion': words('采纳法院书面建议', 'Court’s written suggestion accepted'),
        },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    paper: { form: 'withdrawal-decision' },
    decision: CHIEF_OR_COMMITTEE,
    attachments: true,
    basis: [cite(civilSupervision2021, '121'), cite(suggestionRules2019, '22')],
  },
})

/** How each point may be answered; anything but full adoption needs reasons. */
export const ANSWERS: Record<string, Words> = {
  adopted: words('采纳', 'Adopted'),
  partly: words('部分采纳', 'Partly adopted'),
  'not-adopted': words('不采纳', 'Not adopted'),
}

export const answersFact = (): FactSpec =>
  fact.answers('逐项回复', 'Answer to each point', ANSWERS, { ...must, of: 'serve', reasonUnless: ['adopted'] })

/** How each answer looks on examination (P1 art 123). */
export const checksFact = (): FactSpec =>
  fact.checks(
    '逐项审查',
    'Check of each point',
    {
      corrected: words('已纠正', 'Corrected'),
      'in-progress': words('正在落实', 'In progress'),
      'reasons-accepted': words('不采纳理由成立', 'Reasons for not adopting accepted'),
      wrong: words('处理结果错误', 'Handled wrongly'),
      unanswered: words('未处理', 'Not handled'),
    },
    { ...must, of: 'serve' },
  )
