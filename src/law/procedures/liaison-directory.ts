/** Named liaison officers with substitutes; changes and hand-overs are told to the other side (law sheet LLY, K02; JS-5). */
import { type Words, words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { ActSpec, HouseKind } from './procedure.ts'
import { deskOf, handsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(jinshiAgreement, 'liaison')]
const KINDS: readonly HouseKind[] = ['procuratorate', 'court', 'organ', 'police', 'justice', 'politics-law', 'mediation']
const HANDS = handsOf(KINDS)
const NOMINEE = {
  liaison: fact.people('联络员', 'Liaison officer', must),
  substitute: fact.people('替补人员', 'Substitute', must),
  contact: fact.text('职务和联系方式', 'Post and contact', must),
}
const standing = (by: string, title: Words, facts: ActSpec['facts']): ActSpec =>
  step(title, by, HANDS, ['standing'], facts, basis, { repeat: 'many', served: true })
const changes = (by: string, theirs: string): Record<string, ActSpec> => ({
  [`change${theirs}`]: standing(by, words('变更联络员', 'Change the liaison officer'), {
    ...NOMINEE,
    reason: fact.text('原因', 'Why', must),
  }),
  [`substitute${theirs}`]: standing(by, words('由替补人员代理', 'The substitute stands in'), {
    from: fact.date('开始日期', 'From', must),
    until: fact.date('结束日期', 'Until', { future: true }),
    reason: fact.text('原因', 'Why', must),
  }),
  [`hand-over${theirs}`]: standing(by, words('交接未办事项', 'Hand over open matters'), {
    items: fact.text('未办事项清单', 'Open matters', must),
    receiver: fact.people('接收人', 'Taken over by', must),
  }),
})

export const liaisonDirectory = request({
  id: 'liaison-directory',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联络员名册', 'Liaison directory'),
  basis,
  parties: {
    issuer: party(KINDS, '发起单位', 'House that begins'),
    recipient: party(KINDS, '对方单位', 'Other house'),
  },
  stages: {
    standing: { title: words('名册有效', 'Directory stands') },
    ended: { title: words('名册已终止', 'Ended'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    ...letter({
      title: words('指定联络员', 'Nominate'),
      posts: HANDS,
      desk: deskOf(KINDS),
      facts: { ...NOMINEE, replyBy },
      form: 'liaison-list',
      basis,
    }),
    reply: step(words('对方指定联络员', 'The other side nominates'), 'recipient', HANDS, ARRIVED, NOMINEE, basis, {
      to: 'standing',
      form: 'liaison-list',
      served: true,
    }),
    ...changes('issuer', ''),
    ...changes('recipient', '-theirs'),
    end: step(words('终止名册', 'End the directory'), 'issuer', HANDS, ['standing'], { reason: fact.text('原因', 'Why', must) }, basis, {
      to: 'ended',
      noClock: RIGHT,
      served: true,
    }),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
})
