/** A house records that the parties were told of their right to apply for supervision; it blocks nothing (law sheet K07; SX-7). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import { BOTH, handsOf, internal, party, step } from './request-acts.ts'

const basis = [clause(sixianAgreement2022, 'rights'), cite(civilSupervision2021, '19')]
const POSTS: PostId[] = ['filing-division', 'complaint-intake', ...handsOf(BOTH)]

export const rightsNotice = internal({
  id: 'rights-notice',
  version: '2022-04-15',
  title: words('申请监督权利告知记录', 'Notice of the right to apply for supervision'),
  basis,
  parties: { house: party(BOTH, '告知单位', 'House that tells') },
  keeperRole: 'house',
  stages: {
    told: { title: words('已告知', 'Told') },
    asked: { title: words('当事人表示将申请监督', 'The party means to apply') },
    closed: { title: words('已归档', 'Filed away'), end: true },
  },
  acts: {
    tell: step(
      words('告知权利', 'Tell of the right'),
      'house',
      POSTS,
      [],
      {
        recipients: fact.people('受告知人', 'Told to', must),
        caseNumbers: fact.caseNumbers('案号', 'Case', must),
        means: fact.code(
          '方式',
          'Means',
          {
            written: words('书面', 'In writing'),
            oral: words('口头并记录', 'Orally, with a record'),
            electronic: words('电子送达', 'Electronically'),
          },
          must,
        ),
        moment: fact.code(
          '环节',
          'At which step',
          { acceptance: words('立案受理', 'Acceptance'), service: words('文书送达', 'Service'), visit: words('来访', 'Visit') },
          must,
        ),
      },
      basis,
      { opening: true, to: 'told', form: 'rights-notice' },
    ),
    'note-wish': step(
      words('登记当事人意愿', 'Record the party’s wish'),
      'house',
      POSTS,
      ['told'],
      { note: fact.text('当事人意愿', 'What the party said', must) },
      basis,
      {
        to: 'asked',
        noClock: RIGHT,
      },
    ),
    close: step(words('归档', 'File away'), 'house', POSTS, ['told', 'asked'], { note: fact.text('说明', 'Note') }, basis, {
      to: 'closed',
    }),
  },
  clocks: {},
  leadsTo: ['enforcement-supervision-case'],
})
