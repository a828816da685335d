/** A clue of a breach of discipline, an offence or judicial responsibility goes to the organ that may deal with it (law sheet P31, P32, K08). */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import type { HouseKind } from './procedure.ts'
import { answer, BOTH, deskOf, handsOf, letter, party, request, step } from './request-acts.ts'

const basis = [cite(civilSupervision2021, '120')]
const RECEIVERS: readonly HouseKind[] = ['discipline', 'police', 'organ', 'justice', 'procuratorate', 'court']
const WRITERS = handsOf(BOTH)

export const clueTransfer = request({
  id: 'clue-transfer',
  version: '2021-08-01',
  title: words('线索移送', 'Transfer of a clue'),
  basis,
  parties: {
    issuer: party(BOTH, '移送单位', 'House transferring'),
    recipient: party(RECEIVERS, '有权处理的机关', 'Organ that may deal with it'),
  },
  sealed: 'always',
  stages: {
    accepted: { title: words('已受理', 'Accepted') },
    refused: { title: words('不属于受理范围', 'Outside its powers'), end: true },
    'fed-back': { title: words('已反馈处理结果', 'Result fed back') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: WRITERS },
  acts: {
    ...letter({
      title: words('移送线索', 'Transfer the clue'),
      posts: WRITERS,
      desk: deskOf(RECEIVERS),
      facts: {
        about: fact.code(
          '线索性质',
          'Nature',
          {
            discipline: words('违纪', 'Discipline'),
            offence: words('违法', 'Unlawful act'),
            crime: words('犯罪', 'Crime'),
            responsibility: words('司法责任', 'Judicial responsibility'),
          },
          must,
        ),
        account: fact.text('线索内容', 'The clue', must),
        caseNumbers: fact.caseNumbers('相关案件', 'Related cases'),
      },
      form: 'clue-transfer-letter',
      decision: ['chief-procurator', 'president'],
      basis,
    }),
    reply: answer({
      title: words('受理情况', 'Whether accepted'),
      posts: handsOf(RECEIVERS),
      agreed: words('受理', 'Accepted'),
      refused: words('不属于受理范围', 'Outside its powers'),
      to: { agreed: 'accepted', refused: 'refused' },
      basis,
    }),
    feedback: step(
      words('反馈处理结果', 'Feed back the result'),
      'recipient',
      handsOf(RECEIVERS),
      ['accepted', 'fed-back'],
      { account: fact.text('处理情况', 'What was done', must) },
      basis,
      {
        to: 'fed-back',
        repeat: 'many',
        served: true,
      },
    ),
    close: step(words('办结', 'Close'), 'issuer', WRITERS, ['fed-back', 'accepted'], { note: fact.text('说明', 'Note') }, basis, {
      to: 'closed',
    }),
  },
})
