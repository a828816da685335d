/** Public concern about a joint case: the facts verified, the wording agreed, published lawfully; nobody’s speech is scanned (law sheet YQ, §12.2). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(frameworkOpinion2024, 'petitions')]
const HANDS = handsOf(BOTH)
const HEADS = headsOf(BOTH)
const verify = (by: string): ActSpec =>
  step(
    words('核实事实', 'Verify the facts'),
    by,
    HANDS,
    ['verifying'],
    { account: fact.text('核实的事实', 'Facts verified', must) },
    basis,
    {
      repeat: 'many',
      served: true,
    },
  )

export const publicConcern = request({
  id: 'public-concern',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('涉案舆情沟通', 'Public concern about a joint case'),
  basis,
  parties: {
    issuer: party(BOTH, '通报单位', 'House telling'),
    recipient: party(BOTH, '对方单位', 'Other house'),
  },
  stages: {
    verifying: { title: words('核实中', 'Being verified') },
    worded: { title: words('口径待对方同意', 'Wording awaits the other side') },
    agreed: { title: words('口径已商定', 'Wording agreed') },
    published: { title: words('已依法公开', 'Published') },
    closed: { title: words('已归档', 'Filed away'), end: true },
  },
  withdraw: { posts: HANDS, when: ['verifying'] },
  acts: {
    ...letter({
      title: words('通报舆情', 'Tell of public concern'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: {
        caseNumbers: fact.caseNumbers('案件', 'Case', must),
        concern: fact.text('公众关注的问题（不记录个人言论）', 'What the public asks; nobody’s words are recorded', must),
      },
      form: 'public-concern-notice',
      basis,
    }),
    take: step(
      words('确认并核实', 'Acknowledge and verify'),
      'recipient',
      HANDS,
      ARRIVED,
      { contact: fact.people('联系人', 'Contact', must) },
      basis,
      {
        to: 'verifying',
        served: true,
      },
    ),
    verify: verify('issuer'),
    'verify-theirs': verify('recipient'),
    word: step(
      words('提出口径', 'Propose the wording'),
      'issuer',
      HANDS,
      ['verifying'],
      { wording: fact.text('口径', 'Wording', must) },
      basis,
      {
        to: 'worded',
        repeat: 'many',
        served: true,
        needs: [guard.done('verify', words('须先核实事实', 'The facts are verified first'), basis)],
      },
    ),
    'answer-wording': {
      ...answer({
        title: words('答复口径', 'Answer the wording'),
        posts: HANDS,
        agreed: words('同意', 'Agreed'),
        refused: words('不同意', 'Refused'),
        to: { agreed: 'agreed', refused: 'verifying' },
        when: ['worded'],
        decision: HEADS,
        basis,
      }),
      repeat: 'many' as const,
    },
    publish: step(words('依法公开', 'Publish'), 'issuer', HANDS, ['agreed'], { where: fact.text('公开渠道', 'Where', must) }, basis, {
      to: 'published',
      decision: HEADS,
      served: true,
    }),
    close: step(
      words('归档', 'File away'),
      'issuer',
      HANDS,
      ['verifying', 'agreed', 'published'],
      { note: fact.text('说明', 'Note') },
      basis,
      { to: 'closed' },
    ),
  },
})
