/** After a joint case was published: corrected with the consent of both, withdrawn by either, and every house that got it says that it was taken down. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { CHIEFS, WRITERS, yesOrReason } from './joint-results-acts.ts'
import { clause } from './local-clause.ts'
import type { ActSpec, StageSpec } from './procedure.ts'
import { step } from './request-acts.ts'

export const basis = [clause(frameworkOpinion2024, 'cases')]
const repair = [...basis, cite(onlinePublication2016, '16')]

export const PUBLISHED_STAGES: Record<string, StageSpec> = {
  published: {
    title: words('已联合发布', 'Published'),
    says: words('两院继续负责更正和撤回，不办结', 'Both houses stay responsible for correcting and withdrawing it'),
  },
  correcting: { title: words('更正稿待对方批准', 'Correction to be approved by the other side') },
  withdrawing: { title: words('推荐单位撤回，待各单位确认停止使用', 'Withdrawn by the proposing house, to be taken down everywhere') },
  'withdrawing-theirs': {
    title: words('共同发布单位撤回，待各单位确认停止使用', 'Withdrawn by the other house, to be taken down everywhere'),
  },
  withdrawn: { title: words('已撤回，各单位已停止使用', 'Withdrawn and taken down everywhere'), end: true },
}

const OFFICE: PostId[] = ['liaison-officer', 'organ-handler', 'organ-head']

const withdrawing = (title: Words, by: string, to: string): ActSpec =>
  step(
    title,
    by,
    [...CHIEFS, ...WRITERS.filter(post => !CHIEFS.includes(post))],
    ['published', 'correcting'],
    {
      ground: fact.code(
        '事由',
        'Ground',
        {
          'judgment-changed': words('裁判已被改变', 'The judgment was changed'),
          recognisable: words('隐名不足，可能被识别', 'People can be recognised'),
          'never-published': words('属于不公布的情形', 'Of a kind that is never published'),
          other: words('其他', 'Other'),
        },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
      acknowledgeBy: fact.date('请各单位确认停止使用的日期', 'To be taken down by', { ...must, future: true }),
    },
    repair,
    { to, served: true, decision: CHIEFS, noClock: RIGHT },
  )

const TAKEN_DOWN = { account: fact.text('停止使用、下架情况', 'What was taken down, and where', must) }

type Taker = [kind: string, by: string, posts: PostId[], title: Words]

/** One act for each house that got the case; the matter ends when all have done theirs. A role that nobody fills is not waited for. */
const takenDown = (from: string, takers: Taker[]): Record<string, ActSpec> => {
  const together = takers.map(([kind]) => kind)
  return Object.fromEntries(
    takers.map(([kind, by, posts, title]) => [
      kind,
      step(title, by, posts, [from], TAKEN_DOWN, repair, { to: 'withdrawn', together, served: true }),
    ]),
  )
}

const correction = yesOrReason('answer', ['agreed', words('同意更正', 'Agreed')], ['not-agreed', words('不同意更正', 'Not agreed')], repair)

export const afterPublication: Record<string, ActSpec> = {
  'ask-correction': step(
    words('提请更正或者撤回', 'Ask for a correction or withdrawal'),
    'recipient',
    WRITERS,
    ['published'],
    { reason: fact.text('理由', 'Reasons', must) },
    repair,
    { repeat: 'many', served: true },
  ),
  correct: step(
    words('提出更正稿', 'Correct'),
    'issuer',
    WRITERS,
    ['published'],
    {
      text: fact.text('更正后的隐名文本', 'Corrected masked text', must),
      replacements: fact.text('替换清单（只记规则和次数，不记原文）', 'Replacements: rule and number, never the original'),
      reason: fact.text('更正理由', 'Reasons', must),
    },
    repair,
    { to: 'correcting', repeat: 'many', served: true, decision: CHIEFS, form: 'published-case', noClock: RIGHT },
  ),
  'approve-correction': step(words('批准更正', 'Approve the correction'), 'recipient', CHIEFS, ['correcting'], correction.facts, repair, {
    toBy: { fact: 'answer', stages: { agreed: 'published', 'not-agreed': 'published' } },
    repeat: 'many',
    served: true,
    decision: CHIEFS,
    needs: correction.needs,
  }),
  withdraw: withdrawing(words('撤回已发布的案例', 'Withdraw the published case'), 'issuer', 'withdrawing'),
  'withdraw-theirs': withdrawing(
    words('撤回已发布的案例（对方）', 'Withdraw the published case (other side)'),
    'recipient',
    'withdrawing-theirs',
  ),
  ...takenDown('withdrawing', [
    ['acknowledge-withdrawal', 'recipient', WRITERS, words('确认停止使用', 'Acknowledge the withdrawal')],
    ['acknowledge-withdrawal-office', 'office', OFFICE, words('确认停止使用（联合办公室）', 'Acknowledge the withdrawal (joint office)')],
    ['acknowledge-withdrawal-superior', 'superior', WRITERS, words('确认停止使用（上级单位）', 'Acknowledge the withdrawal (superior)')],
  ]),
  ...takenDown('withdrawing-theirs', [
    ['acknowledge-withdrawal-host', 'issuer', WRITERS, words('确认停止使用（推荐单位）', 'Acknowledge the withdrawal (proposing house)')],
    ['acknowledge-theirs-office', 'office', OFFICE, words('确认停止使用（联合办公室）', 'Acknowledge the withdrawal (joint office)')],
    ['acknowledge-theirs-superior', 'superior', WRITERS, words('确认停止使用（上级单位）', 'Acknowledge the withdrawal (superior)')],
  ]),
}
