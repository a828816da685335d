/** Unsealing of a minor's record (law sheet WN-UNSEAL): only on the grounds that the law names, told to every holder. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { HOLDER_HANDS, HOLDERS, minorFact, officersOf, servedTo } from './minors-acts.ts'
import type { HouseKind } from './procedure.ts'
import { party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const law = [cite(criminalRules2019, '485')]
const DECIDERS: readonly HouseKind[] = ['court', 'procuratorate']

export const recordUnsealing = request({
  id: 'record-unsealing',
  version: '2019-12-30',
  title: words('解除犯罪记录封存', 'Unsealing of a record'),
  basis: law,
  sealed: 'always',
  parties: {
    issuer: party(DECIDERS, '决定解除封存的机关', 'House that unseals'),
    recipient: party(HOLDERS, '保管记录的机关', 'Holder of the record'),
  },
  stages: {
    unsealed: { title: words('已解除封存', 'Unsealed'), end: true },
  },
  withdraw: { posts: officersOf(DECIDERS) },
  acts: {
    serve: step(
      words('决定解除封存并送达', 'Decide to unseal and serve'),
      'issuer',
      officersOf(DECIDERS),
      [],
      {
        person: minorFact(),
        caseNumbers: fact.caseNumbers('案号', 'Case', must),
        ground: fact.code(
          '法定情形',
          'Statutory ground',
          {
            'new-crime': words('又犯新罪，数罪并罚后超过法定刑期', 'A new crime; together above the term of the law'),
            'omitted-crime': words('发现漏罪，数罪并罚后超过法定刑期', 'An omitted crime; together above the term of the law'),
            retried: words('再审改判超过法定刑期', 'Changed on retrial to above the term of the law'),
          },
          must,
        ),
        reason: fact.text('认定的依据', 'What it rests on', must),
      },
      law,
      {
        opening: true,
        to: 'served',
        served: true,
        decision: ['chief-procurator', 'president'],
        paper: { form: 'unsealing-decision', required: true },
      },
    ),
    ...servedTo(DECIDERS, HOLDERS, law),
    confirm: step(words('确认已解除封存', 'Confirm'), 'recipient', HOLDER_HANDS, ARRIVED, { note: fact.text('说明', 'Note', must) }, law, {
      to: 'unsealed',
      served: true,
    }),
  },
})
