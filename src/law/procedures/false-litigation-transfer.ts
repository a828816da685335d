/** A court passes a clue of false litigation to the police, with a copy to the procuratorate (law sheet XJ-OUT, K08). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { policeStages, policeTransfer, WHILE_OPEN } from './police-transfer.ts'
import { deskOf, handsOf, letter, noteCopy, party, receiptClock, request } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(falseLitigation2021, '2'), cite(falseLitigation2021, '3')]
const receipt = [cite(falseLitigation2021, '10'), cite(falseLitigation2021, '11')]
const deciding = [
  cite(falseLitigation2021, '12', words('自签收移送之日起算，接受登记不推迟期限', 'Runs from receipt; registration does not put it off')),
]
const telling = [cite(falseLitigation2021, '13')]
const JUDGES = handsOf('court')

export const falseLitigationTransfer = request({
  id: 'false-litigation-transfer',
  version: '2021-03-10',
  title: words('虚假诉讼线索移送公安机关', 'False-litigation clue to the police'),
  basis,
  parties: {
    issuer: party('court', '移送的法院', 'Court'),
    recipient: party('police', '公安机关', 'Police'),
    informed: party('procuratorate', '同时告知的检察院', 'Procuratorate informed', { optional: true }),
  },
  stages: policeStages(true),
  withdraw: { posts: JUDGES },
  acts: {
    ...letter({
      title: words('移送虚假诉讼犯罪线索', 'Transfer the clue'),
      posts: JUDGES,
      desk: deskOf('police'),
      facts: {
        foundIn: fact.code(
          '发现环节',
          'Found during',
          { filing: words('立案', 'Filing'), trial: words('审判', 'Trial'), enforcement: words('执行', 'Enforcement') },
          must,
        ),
        caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
        account: fact.text('涉嫌犯罪事实和材料清单', 'Suspected facts and materials', must),
        number: fact.text('文号', 'Document number'),
      },
      form: 'clue-transfer-letter',
      decision: ['division-head', 'vice-president', 'president'],
      basis,
    }),
    'note-copy': noteCopy('informed', 'procuratorate', [...ARRIVED, ...WHILE_OPEN, 'reconsidering'], basis),
    ...policeTransfer({
      posts: JUDGES,
      receipt,
      decision: deciding,
      refusal: telling,
      contest: telling,
      supervision: [cite(criminalProcedure2018, '113')],
      feedback: basis,
    }),
  },
  clocks: {
    decision: receiptClock(words('审查并决定是否立案', 'Decide on filing'), 'D-XJ-DEC', ['file', 'refuse'], deciding),
    materials: {
      title: words('补充材料', 'Materials supplied'),
      period: { rule: 'D-XJ-SUPP' },
      start: ['ask-materials.on'],
      latest: true,
      by: 'issuer',
      met: ['supply-materials'],
      mootIn: ['filed', 'not-filed', 'fed-back', 'closed'],
      basis: receipt,
    },
    notice: {
      title: words('通知移送法院', 'Tell the court'),
      period: { rule: 'D-XJ-NOTE' },
      start: ['file.decidedOn', 'refuse.decidedOn'],
      by: 'recipient',
      met: ['file', 'refuse'],
      basis: telling,
    },
  },
  leadsTo: ['filing-supervision'],
})
