/** How a criminal-procedure correction runs: oral or in writing, answered, urged, re-checked in seven days, reported to the superior (law sheet XJZ, XJZ-REV). */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, Definition, FactSpec, Guard, StageSpec } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import { answersFact, CHIEF_OR_COMMITTEE, checksFact, decidedFacts, urge } from './suggestion-acts.ts'
import { recipientPosts } from './suggestion-recipients.ts'

/** What one kind of correction has of its own. */
export type CorrectionSpec = {
  recipients: readonly HouseKind[]
  recipientTitle: Words
  facts?: Record<string, FactSpec>
  needs?: Guard[]
  paper: FormId
  /** Articles that found the correction, and that ask for the answer. */
  issuing: Citation[]
  answering: Citation[]
  /** Minor violations: an oral opinion first; `rule` is the period after which a written one follows. */
  oral?: { basis: Citation[]; rule?: string }
  /** More acts and clocks of the issuing side, e.g. from a ruling it received. */
  acts?: Record<string, ActSpec>
  clocks?: Record<string, ClockSpec>
}

const law = (article: keyof typeof criminalRules2019.articles): Citation => cite(criminalRules2019, article)
const by: Pick<ActSpec, 'by' | 'posts'> = { by: 'issuer', posts: ['handling-prosecutor'] }
const ANSWERED = ['replied', 'reply-received']
/** Written, received and not ended. */
export const CORRECTION_RUNNING = [...ARRIVED, ...ANSWERED, 'confirmed', 'reported']

const stages = (oral: boolean): Record<string, StageSpec> => ({
  ...serviceStages,
  ...(oral ? { spoken: { title: words('已口头提出', 'Said orally') } } : {}),
  replied: { title: words('已回复', 'Replied') },
  'reply-received': { title: words('已收到回复', 'Reply received') },
  confirmed: { title: words('复查维持', 'Confirmed on re-check') },
  reported: { title: words('已报上一级检察院', 'Reported to the superior') },
  closed: { title: words('已办结', 'Closed'), end: true },
  revoked: { title: words('已撤销', 'Revoked'), end: true },
  ...(oral
    ? {
        raised: {
          title: words('转书面提出', 'Raised to writing'),
          end: true as const,
          says: words('另行书面提出', 'A written opinion follows as its own matter'),
        },
      }
    : {}),
})

const writtenAct = (spec: CorrectionSpec): ActSpec => ({
  title: words('书面提出纠正意见', 'Issue the correction in writing'),
  ...by,
  opening: true,
  when: [],
  to: 'served',
  noClock: SILENT,
  facts: {
    points: fact.points('纠正意见', 'What to correct', must),
    violation: fact.text('违法情况', 'The violation', must),
    caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
    number: fact.text('文号', 'Document number'),
    replyBy: fact.date('载明的回复日期', 'Reply date in the letter', { future: true }),
    aboutPersonnel: fact.flag('涉及个人（含可以识别的未成年人）', 'About named persons, an identifiable minor included'),
    ...spec.facts,
    ...decidedFacts(['chief-procurator']),
  },
  paper: { form: spec.paper, required: true },
  decision: ['chief-procurator'],
  served: true,
  attachments: true,
  ...(spec.needs ? { needs: spec.needs } : {}),
  basis: spec.issuing,
})

const oralActs = (basis: Citation[]): Record<string, ActSpec> => ({
  speak: {
    title: words('口头提出纠正意见', 'Say it orally'),
    ...by,
    opening: true,
    when: [],
    to: 'spoken',
    noClock: SILENT,
    facts: {
      violation: fact.text('违法情况', 'The violation', must),
      said: fact.text('口头意见', 'What was said', must),
      to: fact.people('告知的人员', 'Said to', must),
      aboutPersonnel: fact.flag('涉及个人（含可以识别的未成年人）', 'About named persons, an identifiable minor included'),
    },
    basis,
  },
  'record-correction': {
    title: words('记录已纠正', 'Record that it was corrected'),
    ...by,
    when: ['spoken'],
    to: 'closed',
    noClock: SILENT,
    facts: {
      correctedOn: fact.date('纠正日期', 'Corrected on', { ...must, ...past, notBefore: 'speak.on' }),
      record: fact.text('纠正情况', 'How', must),
    },
    basis,
  },
  raise: {
    title: words('未纠正，转书面提出', 'Not corrected: raise to writing'),
    ...by,
    when: ['spoken'],
    to: 'raised',
    noClock: SILENT,
    facts: { reason: fact.text('未纠正的情况', 'What was not corrected', must) },
    basis,
  },
})

function replyActs(spec: CorrectionSpec): Record<string, ActSpec> {
  const { desk, handlers, heads } = recipientPosts(spec.recipients)
  return {
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: desk,
      opening: 'serve',
      basis: spec.answering,
    }),
    reply: {
      title: words('回复纠正情况', 'Reply what was corrected'),
      by: 'recipient',
      posts: handlers,
      when: [...ARRIVED, 'confirmed', 'reported'],
      to: 'replied',
      repeat: 'many',
      facts: { answers: answersFact(), number: fact.text('文号', 'Document number'), ...decidedFacts(heads) },
      paper: { form: 'correction-reply', required: true },
      decision: heads,
      served: true,
      attachments: true,
      basis: spec.answering,
    },
    'sign-for-reply': signForReply('issuer', ['case-management'], spec.answering),
    urge: urge('reply', [...ARRIVED, 'confirmed'], spec.answering),
    'request-recheck': {
      title: words('书面申请复查', 'Ask for a re-check in writing'),
      by: 'recipient',
      posts: handlers,
      when: [...ARRIVED, ...ANSWERED],
      facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(heads) },
      paper: { form: 'recheck-request', required: true },
      decision: heads,
      served: true,
      attachments: true,
      basis: [law('554')],
    },
  }
}

const recheckActs: Record<string, ActSpec> = {
  'receive-recheck': {
    title: words('收到书面复查申请', 'Receive the request'),
    by: 'issuer',
    posts: ['case-management'],
    when: [...ARRIVED, ...ANSWERED],
    facts: { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'request-recheck.on' }) },
    paper: { form: 'intake-register' },
    needs: [guard.done('request-recheck', words('对方尚未申请复查', 'No re-check was asked for'), [law('554')])],
    basis: [law('554')],
  },
  'decide-recheck': {
    title: words('复查决定', 'Decide the re-check'),
    ...by,
    when: [...ARRIVED, ...ANSWERED],
    toBy: { fact: 'result', stages: { confirmed: 'confirmed', revoked: 'revoked' } },
    facts: {
      result: fact.code(
        '复查结果',
        'Result',
        { confirmed: words('纠正意见正确，维持', 'Right: it stands'), revoked: words('纠正意见错误，撤销', 'Wrong: revoked') },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
      ...decidedFacts(CHIEF_OR_COMMITTEE),
    },
    paper: { form: 'recheck-decision', required: true },
    decision: CHIEF_OR_COMMITTEE,
    served: true,
    attachments: true,
    needs: [guard.done('receive-recheck', words('尚未收到复查申请', 'No request was received'), [law('554')])],
    basis: [law('554')],
  },
}

/** Art 553 speaks of the notice; the same order is kept for a written opinion. */
const unheeded = [
  cite(
    criminalRules2019,
    '553',
    words('条文针对纠正违法通知书；书面纠正意见参照', 'The text speaks of the notice; a written opinion follows it by analogy'),
  ),
]

const superiorActs: Record<string, ActSpec> = {
  'report-confirmed': {
    title: words('复查维持，报上一级检察院', 'Report the confirmed opinion upward'),
    ...by,
    when: ['confirmed'],
    to: 'reported',
    noClock: SILENT,
    facts: { account: fact.text('情况', 'Account', must) },
    paper: { form: 'report-letter', required: true },
    attachments: true,
    basis: [law('554')],
  },
  'report-unheeded': {
    title: words('经督促不回复或者无正当理由不纠正，报上一级检察院', 'Unanswered or uncorrected after urging: report upward'),
    ...by,
    when: [...ARRIVED, ...ANSWERED, 'confirmed'],
    to: 'reported',
    noClock: RIGHT,
    facts: {
      why: fact.code(
        '情形',
        'Why',
        {
          unanswered: words('经督促仍不回复', 'No answer after urging'),
          uncorrected: words('没有正当理由不纠正', 'Not corrected, without justified reason'),
        },
        must,
      ),
      account: fact.text('督促经过和情况', 'The urging, and what happened', must),
      ...decidedFacts(['chief-procurator']),
    },
    paper: { form: 'report-letter', required: true },
    decision: ['chief-procurator'],
    attachments: true,
    needs: [guard.done('press', words('须经督促', 'Urging comes first'), unheeded)],
    basis: unheeded,
  },
  press: {
    title: words('督促纠正', 'Press for correction'),
    ...by,
    when: [...ARRIVED, ...ANSWERED, 'confirmed'],
    repeat: 'many',
    facts: { text: fact.text('督促内容', 'Text', must) },
    attachments: true,
    basis: unheeded,
  },
  'record-superior': {
    title: words('记录上一级检察院的处理', 'Record what the superior did'),
    ...by,
    when: ['reported'],
    toBy: { fact: 'result', stages: { notified: 'confirmed', revoked: 'revoked' } },
    noClock: SILENT,
    facts: {
      result: fact.code(
        '处理',
        'What it did',
        {
          notified: words('意见正确，已通报被监督单位的上级或者主管机关', 'Right: told the unit’s superior or authority'),
          revoked: words('意见错误，书面通知撤销', 'Wrong: ordered it revoked'),
        },
        must,
      ),
      note: fact.text('说明', 'Note'),
    },
    attachments: true,
    basis: [law('554')],
  },
}

const closingActs = (basis: Citation[]): Record<string, ActSpec> => ({
  'tell-complainant': {
    title: words('告知申诉人、控告人', 'Tell the petitioner or complainant'),
    ...by,
    when: CORRECTION_RUNNING,
    repeat: 'many',
    facts: { recipients: fact.people('受告知人', 'Told to', must), note: fact.text('告知内容', 'What was told') },
    basis: [law('552')],
  },
  close: {
    title: words('审查回复并办结', 'Check the reply and close'),
    ...by,
    when: [...ANSWERED, 'confirmed', 'reported'],
    to: 'closed',
    noClock: SILENT,
    facts: { checks: checksFact(), note: fact.text('审查意见', 'Opinion') },
    basis,
  },
})

function clocks(spec: CorrectionSpec): Record<string, ClockSpec> {
  const rule = spec.oral?.rule
  return {
    reply: {
      title: words('文书载明的回复日期', 'Reply date in the letter'),
      period: { dateFact: 'serve.replyBy' },
      start: ['serve.replyBy'],
      by: 'recipient',
      met: ['reply'],
      mootIn: ['revoked', 'closed'],
      missed: 'urge',
      basis: spec.answering,
    },
    recheck: {
      title: words('复查期限', 'Re-check due'),
      period: { rule: 'D-XJZ-REV' },
      start: ['receive-recheck.receivedOn'],
      by: 'issuer',
      met: ['decide-recheck'],
      basis: [law('554')],
    },
    ...(spec.oral && rule
      ? {
          oral: {
            title: words('口头意见的纠正', 'Correction after the oral opinion'),
            period: { rule },
            start: ['speak.on'],
            by: 'issuer',
            met: ['record-correction', 'raise'],
            basis: spec.oral.basis,
          },
        }
      : {}),
    ...spec.clocks,
  }
}

/** Parties, stages, acts and clocks of one kind of correction. */
export const correctionCourse = (
  spec: CorrectionSpec,
): Pick<Definition, 'kind' | 'parties' | 'keeper' | 'sealed' | 'stages' | 'acts' | 'clocks'> => ({
  kind: 'shared',
  parties: {
    issuer: { kind: 'procuratorate', title: words('提出纠正意见的检察院', 'Procuratorate') },
    recipient: {
      kind: spec.recipients.length === 1 ? (spec.recipients[0] as HouseKind) : spec.recipients,
      title: spec.recipientTitle,
    },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: stages(spec.oral !== undefined),
  acts: enterableFromScan(
    {
      serve: writtenAct(spec),
      ...(spec.oral ? oralActs(spec.oral.basis) : {}),
      ...replyActs(spec),
      ...recheckActs,
      ...superiorActs,
      ...spec.acts,
      ...closingActs(spec.answering),
    },
    ['speak', 'record-correction', 'raise', 'tell-complainant', 'receive-recheck', 'record-superior'],
  ),
  clocks: clocks(spec),
})
