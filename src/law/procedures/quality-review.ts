/** Invited review of case quality: plan, sample, recusal, sheets, the handler heard, re-check, conclusion, correction (law sheet PC-CASE, K05). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'review')]
const HANDS = handsOf(BOTH)
const MANAGERS: PostId[] = ['adjudication-management', 'case-management', ...HANDS]
const own = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'issuer', MANAGERS, when, facts, basis, { served: true, ...more })

export const qualityReview = request({
  id: 'quality-review',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('案件质量评查（互邀）', 'Case quality review by invitation'),
  basis,
  parties: {
    issuer: party(BOTH, '组织评查的单位', 'House reviewing'),
    recipient: party(BOTH, '受邀单位', 'House invited'),
  },
  stages: {
    agreed: { title: words('受邀单位参加', 'Invitation accepted') },
    refused: { title: words('不参加，已说明理由', 'Declined with reasons'), end: true },
    sampled: { title: words('已抽样，评查中', 'Sampled, under review') },
    preliminary: { title: words('已形成初评意见', 'Preliminary findings') },
    heard: { title: words('已听取承办人意见', 'Handler heard') },
    concluded: { title: words('已作出结论，整改中', 'Concluded, being corrected') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: MANAGERS, when: ['agreed'] },
  acts: {
    ...letter({
      title: words('发出评查方案和邀请', 'Send plan and invitation'),
      posts: MANAGERS,
      desk: deskOf(BOTH),
      facts: {
        method: fact.code(
          '方式',
          'Method',
          {
            routine: words('常规抽查', 'Routine sample'),
            key: words('重点评查', 'Key review'),
            special: words('专项评查', 'Special review'),
          },
          must,
        ),
        plan: fact.text('评查方案', 'Plan', must),
        reviewers: fact.people('拟邀请的评查人员', 'Reviewers invited'),
        replyBy,
      },
      form: 'invitation-letter',
      decision: headsOf(BOTH),
      basis,
    }),
    reply: answer({
      title: words('答复邀请', 'Answer'),
      posts: HANDS,
      agreed: words('参加', 'Accepted'),
      refused: words('不参加', 'Declined'),
      basis,
    }),
    sample: own(
      words('抽样', 'Draw the sample'),
      ['agreed'],
      {
        caseNumbers: fact.caseNumbers('抽取的案件（不含未成年人案件和封存案件）', 'Cases drawn, none sealed', must),
        method: fact.text('抽样方法', 'How it was drawn', must),
      },
      {
        to: 'sampled',
      },
    ),
    recuse: own(
      words('评查人员回避', 'A reviewer is recused'),
      ['sampled', 'preliminary', 'heard'],
      { reviewer: fact.people('回避人员', 'Who', must), reason: fact.text('理由', 'Reasons', must) },
      {
        repeat: 'many',
      },
    ),
    sheet: step(
      words('填写评查表', 'Fill in a review sheet'),
      'recipient',
      HANDS,
      ['sampled'],
      { case: fact.text('案件', 'Case', must), findings: fact.text('评查意见', 'Findings', must) },
      basis,
      { repeat: 'many', form: 'review-sheet', served: true },
    ),
    preliminary: own(
      words('形成初评意见', 'Preliminary findings'),
      ['sampled'],
      { findings: fact.text('初评意见', 'Findings', must) },
      {
        to: 'preliminary',
        needs: [guard.done('sheet', words('须先填写评查表', 'The review sheets come first'), basis)],
      },
    ),
    hear: own(
      words('听取承办人意见', 'Hear the handler'),
      ['preliminary'],
      {
        answer: fact.code('承办人意见', 'The handler', { accepts: words('无异议', 'Accepts'), objects: words('有异议', 'Objects') }, must),
        objection: fact.text('异议内容', 'Objection'),
      },
      {
        to: 'heard',
        needs: [guard.ownFactNeeds('answer', ['objects'], 'objection', words('有异议的，记录异议', 'An objection is written down'), basis)],
      },
    ),
    recheck: own(words('复核', 'Re-check'), ['heard'], { findings: fact.text('复核意见', 'Findings', must) }, { repeat: 'many' }),
    conclude: own(
      words('作出评查结论', 'Conclude'),
      ['heard'],
      { findings: fact.text('结论', 'Conclusion', must), rectify: fact.text('整改要求', 'What is to be corrected') },
      { to: 'concluded', form: 'quality-review-report', decision: headsOf(BOTH) },
    ),
    rectify: own(
      words('反馈整改', 'Report the correction'),
      ['concluded'],
      { account: fact.text('整改情况', 'What was corrected', must) },
      { repeat: 'many' },
    ),
    close: own(words('办结', 'Close'), ['concluded'], { note: fact.text('讲评情况', 'Note') }, { to: 'closed' }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
