/** A document signed by both chiefs: proposed, drafted and commented by both, reviewed for legality, decided in each house, co-signed, issued under the host's number, filed, put to use (law sheet HQ-DOC). */
import { words } from '#kernel/words.ts'
import { constitution2018 } from '../statutes/constitution-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { bothSides, CHIEFS, COMMITTEES, LEADERS, namedDay, opened, WRITERS } from './joint-results-acts.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { answer, BOTH, party, replyBy, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(heilongjiangConsultation2024, 'documents'), clause(frameworkOpinion2024, 'results')]
const use = [clause(heilongjiangConsultation2024, 'use-of-results'), clause(frameworkOpinion2024, 'results')]
const own = [...basis, cite(constitution2018, '140')]

const text = {
  version: fact.text('稿次', 'Version', must),
  text: fact.text('正文', 'Text', must),
  note: fact.text('修改说明', 'What changed'),
}
const reason = { reason: fact.text('理由', 'Reasons', must) }

/** The version a house has looked at may be signed, or must change: then it is a draft again and both look anew. */
const legality = (by: string, title: [string, string], from: string, to: string): ActSpec => {
  const verdict = fact.code(
    '审查结论',
    'Conclusion',
    { 'may-sign': words('合法，可以会签', 'Lawful: may be co-signed'), 'change-needed': words('需要修改', 'Must be changed') },
    must,
  )
  return step(
    words(...title),
    by,
    WRITERS,
    [from],
    { version: fact.text('所审稿次', 'Version reviewed', must), result: verdict, text: fact.text('审查意见', 'Opinion', must) },
    basis,
    {
      toBy: { fact: 'result', stages: { 'may-sign': to, 'change-needed': 'drafting' } },
      repeat: 'many',
      served: true,
      form: 'legality-review-opinion',
      needs: [guard.done('draft', words('须先有文稿', 'There is no draft yet'), basis)],
    },
  )
}

const REOPEN = [
  guard.notDone(
    'committee',
    words('已经集体研究，不能退回起草；不同意的，说明理由办结', 'Decided already: it cannot go back to drafting'),
    basis,
  ),
  guard.notDone(
    'committee-theirs',
    words('对方已经集体研究，不能退回起草', 'The other side has decided: it cannot go back to drafting'),
    basis,
  ),
]

export const jointDocument = request({
  id: 'joint-document',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联合文件（两长会签）', 'Joint document co-signed by both chiefs'),
  basis: own,
  parties: {
    issuer: party(BOTH, '主办单位', 'Host'),
    recipient: party(BOTH, '会签单位', 'House co-signing'),
    office: party('joint-office', '联合办公室', 'Joint office', { optional: true }),
  },
  stages: {
    drafting: { title: words('起草和征求意见', 'Drafting and comments') },
    'reviewed-own': { title: words('主办单位已作合法性审查', 'Reviewed by the host') },
    reviewed: { title: words('双方合法性审查通过，待集体研究', 'Reviewed by both, to be decided') },
    decided: { title: words('双方已研究，待会签', 'Decided in both houses, to be co-signed') },
    signed: { title: words('两长已会签', 'Co-signed') },
    issued: { title: words('已印发', 'Issued') },
    filed: { title: words('备案已办理', 'Filing done') },
    closed: { title: words('已转化运用', 'In use'), end: true },
    refused: { title: words('不同意共同制定，已说明理由', 'Declined with reasons'), end: true },
    'not-agreed': { title: words('未达成一致，已说明理由', 'Not agreed, with reasons'), end: true },
  },
  withdraw: { posts: WRITERS },
  acts: {
    ...opened({
      kind: 'propose',
      title: words('提议制定联合文件', 'Propose a joint document'),
      posts: WRITERS,
      facts: {
        title: fact.text('文件名称', 'Title', must),
        kind: fact.code(
          '文件种类',
          'Kind',
          {
            agreement: words('协作意见', 'Agreement'),
            rule: words('工作规则、办案指引', 'Rule or guideline'),
            minutes: words('会议纪要', 'Minutes'),
            plan: words('工作方案', 'Plan'),
          },
          must,
        ),
        purpose: fact.text('目的和主要内容', 'Purpose', must),
        from: fact.text('由来（会议、议定事项、分析、试点）', 'What it comes from'),
        replyBy,
      },
      basis: own,
      more: { decision: LEADERS },
    }),
    reply: answer({
      title: words('答复提议', 'Answer the proposal'),
      posts: WRITERS,
      agreed: words('同意共同制定', 'Will draft together'),
      refused: words('不同意', 'Declined'),
      to: { agreed: 'drafting', refused: 'refused' },
      decision: LEADERS,
      when: ARRIVED,
      basis,
    }),
    ...bothSides('draft', {
      title: words('提交文稿', 'Put in a draft'),
      posts: WRITERS,
      when: ['drafting'],
      facts: text,
      basis,
      more: { repeat: 'many' },
    }),
    ...bothSides('comment', {
      title: words('提出意见', 'Comment'),
      posts: WRITERS,
      when: ['drafting', 'reviewed-own', 'reviewed'],
      facts: { place: fact.text('所指条款', 'Which place'), text: fact.text('意见', 'Comment', must) },
      basis,
      more: { repeat: 'many' },
    }),
    'comment-office': step(
      words('联合办公室意见', 'Comment of the joint office'),
      'office',
      ['liaison-officer', 'organ-handler', 'organ-head'],
      ['drafting', 'reviewed-own', 'reviewed'],
      { place: fact.text('所指条款', 'Which place'), text: fact.text('意见', 'Comment', must) },
      basis,
      { repeat: 'many', served: true },
    ),
    'legality-review': legality('issuer', ['合法性审查', 'Review of legality'], 'drafting', 'reviewed-own'),
    'legality-review-theirs': legality('recipient', ['合法性审查（对方）', 'Review of legality (other side)'], 'reviewed-own', 'reviewed'),
    ...bothSides('reopen', {
      title: words('退回修改', 'Send back to drafting'),
      posts: WRITERS,
      when: ['reviewed-own', 'reviewed'],
      facts: reason,
      basis,
      more: { to: 'drafting', repeat: 'many', needs: REOPEN, noClock: RIGHT },
    }),
    ...bothSides('committee', {
      title: words('集体研究决定', 'Decision within the house'),
      posts: [...COMMITTEES, ...CHIEFS],
      when: ['reviewed'],
      facts: {},
      basis: own,
      more: { to: 'decided', together: ['committee', 'committee-theirs'], decision: [...COMMITTEES, ...CHIEFS] },
    }),
    ...bothSides('not-agree', {
      title: words('不同意，说明理由', 'Not agreed, with reasons'),
      posts: [...CHIEFS, ...WRITERS.filter(post => !CHIEFS.includes(post))],
      when: ['drafting', 'reviewed-own', 'reviewed', 'decided'],
      facts: reason,
      basis,
      more: { to: 'not-agreed', noClock: RIGHT },
    }),
    ...bothSides('co-sign', {
      title: words('会签', 'Co-sign'),
      posts: CHIEFS,
      when: ['decided'],
      facts: { note: fact.text('说明', 'Note') },
      basis: own,
      more: { to: 'signed', together: ['co-sign', 'co-sign-theirs'], decision: CHIEFS },
    }),
    issue: step(
      words('编号印发', 'Number and issue'),
      'issuer',
      WRITERS,
      ['signed'],
      {
        number: fact.text('文号（主办单位）', 'Number, the host’s', must),
        issuedOn: fact.date('印发日期', 'Issued on', { ...must, ...past }),
        effectiveOn: fact.date('施行日期', 'In force on'),
        text: fact.text('印发的正文', 'Text as issued', must),
      },
      basis,
      { to: 'issued', served: true, paper: { form: 'joint-document-paper', required: true } },
    ),
    file: step(
      words('备案', 'File'),
      'issuer',
      WRITERS,
      ['issued'],
      {
        filing: fact.code(
          '备案情况',
          'Filing',
          { filed: words('已报备案', 'Filed'), 'not-needed': words('依规定无须备案', 'No filing is needed') },
          must,
        ),
        filedWith: fact.text('备案机关', 'Filed with'),
        reason: fact.text('无须备案的理由', 'Why none is needed'),
        filedOn: fact.date('备案日期', 'Filed on', past),
      },
      basis,
      {
        to: 'filed',
        served: true,
        needs: [
          guard.ownFactNeeds('filing', ['filed'], 'filedWith', words('写明备案机关', 'Say with whom it was filed'), basis),
          guard.ownFactNeeds('filing', ['not-needed'], 'reason', words('无须备案的，说明理由', 'Say why none is needed'), basis),
        ],
      },
    ),
    becomes: step(
      words('转化运用', 'What it became'),
      'issuer',
      WRITERS,
      ['filed'],
      {
        kind: fact.code(
          '转化为',
          'It became',
          {
            agreement: words('协作意见', 'An agreement'),
            rule: words('规则、指引', 'A rule'),
            document: words('作为文件执行', 'A document in use'),
          },
          must,
        ),
        name: fact.text('协作意见编号、规则名称', 'Id of the agreement, name of the rule', must),
        text: fact.text('条款和执行安排', 'Clauses, and who carries them out'),
      },
      use,
      { to: 'closed', served: true },
    ),
  },
  clocks: {
    reply: namedDay(words('希望答复的日期', 'Answer asked for by'), 'propose.replyBy', 'recipient', ['reply'], basis, ['withdrawn']),
  },
  leadsTo: ['agreement-record', 'joint-pilot', 'ledger-item'],
})
