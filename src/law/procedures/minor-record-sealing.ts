/** Sealing of a minor's record (law sheet WN-SEAL): decided, holders told in three days (reported), sealed with mark and store of its own. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { recordSealing2022 } from '../statutes/record-sealing-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { HOLDER_HANDS, HOLDERS, minorFact, recordFact, sealing, servedTo } from './minors-acts.ts'
import { headsOf, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const notice = [
  cite(
    recordSealing2022,
    'notice',
    words('三日见于报道，条文和起点未核对', 'The three days are reported; article and start were not checked'),
  ),
]
const store = [cite(recordSealing2022, 'storage'), cite(recordSealing2022, 'cover'), cite(criminalRules2019, '483')]

export const minorRecordSealing = request({
  id: 'minor-record-sealing',
  version: '2022-05-30',
  title: words('未成年人犯罪记录封存', 'Sealing of a minor’s record'),
  basis: sealing,
  sealed: 'always',
  parties: {
    issuer: party(HOLDERS, '作出封存决定的机关', 'House that seals'),
    recipient: party(HOLDERS, '保管记录的机关', 'Holder of the record'),
  },
  stages: {
    sealed: { title: words('已封存', 'Sealed'), end: true },
    'not-held': { title: words('未保管该记录', 'Record not held'), end: true },
  },
  acts: {
    serve: step(
      words('决定封存并送达封存通知书', 'Decide to seal and serve the notice'),
      'issuer',
      HOLDER_HANDS,
      [],
      {
        person: minorFact(),
        caseNumbers: fact.caseNumbers('案号', 'Case', must),
        record: recordFact(),
        underAge: fact.code(
          '行为时年龄',
          'Age at the time',
          { 'under-18': words('不满十八周岁', 'Under eighteen'), adult: words('已满十八周岁', 'Eighteen or over') },
          must,
        ),
        effectiveOn: fact.date('裁判生效或者不起诉决定日期', 'In force, or not prosecuted, on', { ...must, ...past }),
        coDefendant: fact.flag('与成年人同案，卷宗封面已标注', 'Adult co-defendant; the cover is marked'),
      },
      [...sealing, ...notice],
      {
        opening: true,
        to: 'served',
        served: true,
        decision: [...headsOf(HOLDERS)],
        paper: { form: 'sealing-notice', required: true },
        needs: [
          guard.ownFactIs(
            'underAge',
            ['under-18'],
            words('犯罪记录封存适用于行为时不满十八周岁的人', 'Only for those under eighteen at the time'),
            sealing,
          ),
        ],
      },
    ),
    ...servedTo(HOLDERS, HOLDERS, sealing),
    seal: step(
      words('封存', 'Seal'),
      'recipient',
      HOLDER_HANDS,
      ARRIVED,
      {
        storage: fact.code(
          '保管方式',
          'How it is kept',
          {
            encrypted: words('加密、专库、专门标识', 'Encrypted, in a store and with a mark of its own'),
            paper: words('纸质专柜封存', 'Paper, locked away'),
          },
          must,
        ),
        accessEnded: fact.code('查阅权限', 'Access', { removed: words('已移除', 'Removed'), kept: words('未移除', 'Not removed') }, must),
        electronic: fact.flag('电子记录同等封存', 'Electronic records sealed alike'),
      },
      store,
      {
        to: 'sealed',
        served: true,
        needs: [guard.ownFactIs('accessEnded', ['removed'], words('封存须移除查阅权限', 'Sealing removes every access'), store)],
      },
    ),
    'not-held': step(
      words('告知未保管', 'Say that nothing is held'),
      'recipient',
      HOLDER_HANDS,
      ARRIVED,
      { note: fact.text('说明', 'Note', must) },
      store,
      { to: 'not-held', served: true },
    ),
  },
  clocks: {
    notice: {
      title: words('三日内送达封存通知书', 'Notice served in three days'),
      period: { rule: 'D-WN-SEAL' },
      start: ['serve.decidedOn'],
      by: 'issuer',
      met: ['serve'],
      basis: notice,
    },
  },
  leadsTo: ['sealed-record-query', 'record-unsealing'],
})
