/** An organ of administrative enforcement transfers a suspected crime to the police, with a copy to the procuratorate (law sheet XX-ZX). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { policeStages, policeTransfer, WHILE_OPEN } from './police-transfer.ts'
import { deskOf, letter, noteCopy, party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'
import { TRANSFERRING } from './transferring-organs.ts'

const sending = [cite(crimeTransfer2020, '5'), cite(crimeTransfer2020, '6')]
const receiving = [cite(crimeTransfer2020, '7')]
const deciding = [cite(crimeTransfer2020, '8')]
const contesting = [cite(crimeTransfer2020, '9')]
const goods = [cite(crimeTransfer2020, '12')]
const HANDS: PostId[] = ['organ-handler', 'organ-head']
const FILED = ['filed', 'fed-back', 'closed']

export const crimeTransfer = request({
  id: 'crime-transfer',
  version: '2020-08-07',
  title: words('涉嫌犯罪案件移送（行刑正向衔接）', 'Transfer of a suspected crime by an organ'),
  basis: sending,
  parties: {
    issuer: party(TRANSFERRING, '移送的行政执法机关', 'Organ'),
    recipient: party('police', '公安机关', 'Police'),
    informed: party('procuratorate', '抄送的检察院', 'Procuratorate informed', { optional: true }),
  },
  stages: policeStages(true),
  acts: {
    ...letter({
      title: words('移送涉嫌犯罪案件', 'Transfer the case'),
      posts: HANDS,
      desk: deskOf('police'),
      facts: {
        account: fact.text('涉嫌犯罪事实', 'Suspected facts', must),
        materials: fact.text('调查报告、涉案物品清单、检验鉴定意见', 'Report, list of goods, appraisals', must),
        number: fact.text('文号', 'Document number'),
      },
      form: 'crime-transfer-letter',
      decision: ['organ-head'],
      basis: sending,
    }),
    'note-copy': noteCopy('informed', 'procuratorate', [...ARRIVED, ...WHILE_OPEN, 'reconsidering'], sending),
    ...policeTransfer({
      posts: HANDS,
      receipt: receiving,
      decision: deciding,
      refusal: deciding,
      contest: contesting,
      supervision: contesting,
      feedback: deciding,
    }),
    'hand-over-goods': step(
      words('移交涉案物品和材料', 'Hand over goods and materials'),
      'issuer',
      HANDS,
      ['filed', 'fed-back'],
      { list: fact.text('物品清单', 'List of goods', must) },
      goods,
      { form: 'material-list' },
    ),
  },
  clocks: {
    sending: {
      title: words('批准后二十四小时内移送', 'Transfer within twenty-four hours of approval'),
      period: { rule: 'D-XX-SEND' },
      start: ['serve.decidedOn'],
      by: 'issuer',
      met: ['serve'],
      basis: sending,
    },
    decision: receiptClock(words('公安机关三日内决定', 'Police decide in three days'), 'D-XX-POL', ['file', 'refuse'], deciding, {
      mootIn: [],
    }),
    contest: {
      title: words('提请复议或者建议立案监督', 'Reconsideration or supervision'),
      period: { rule: 'D-XX-REQ' },
      start: ['refuse.on'],
      by: 'issuer',
      met: ['reconsider', 'ask-supervision'],
      right: words('移送机关', 'the organ'),
      mootIn: FILED,
      basis: contesting,
    },
    reconsideration: {
      title: words('复议决定', 'Reconsideration decided'),
      period: { rule: 'D-XX-FY' },
      start: ['reconsider.on'],
      by: 'recipient',
      met: ['decide-reconsideration'],
      basis: contesting,
    },
    goods: {
      title: words('三日内移交涉案物品', 'Goods handed over in three days'),
      period: { rule: 'D-XX-GOODS' },
      start: ['file.on', 'decide-reconsideration.on'],
      by: 'issuer',
      met: ['hand-over-goods'],
      mootIn: ['not-filed', 'reconsidering', 'closed'],
      basis: goods,
    },
  },
  leadsTo: ['filing-supervision'],
})
