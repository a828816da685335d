/** A petition that belongs to litigation is led into the legal procedure and the petitioner told (law sheet XF-SF). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { HouseKind } from './procedure.ts'
import { answer, deskOf, handsOf, letter, party, request, step } from './request-acts.ts'

const basis = [cite(petition2022, '22'), cite(petition2022, '31')]
const protect = [cite(petition2022, '30')]
const FROM: readonly HouseKind[] = ['organ', 'police', 'justice', 'politics-law', 'court', 'procuratorate']
const TO: readonly HouseKind[] = ['court', 'procuratorate', 'police', 'justice']
const SENDERS: PostId[] = ['complaint-intake', 'filing-division', ...handsOf(FROM)]
const TAKERS: PostId[] = ['complaint-intake', 'filing-division', ...handsOf(TO)]

export const petitionRouting = request({
  id: 'petition-routing',
  version: '2022-05-01',
  title: words('涉法涉诉信访导入法律程序', 'Petition led into the legal procedure'),
  basis,
  parties: {
    issuer: party(FROM, '转送单位', 'House passing it on'),
    recipient: party(TO, '政法部门', 'House that takes it'),
  },
  stages: {
    taken: { title: words('已导入法律程序', 'Led into the legal procedure') },
    refused: { title: words('不属于管辖，已说明理由', 'Not within its powers') },
    told: { title: words('已告知信访人', 'Petitioner told'), end: true },
  },
  acts: {
    ...letter({
      title: words('转送', 'Pass on'),
      posts: SENDERS,
      desk: [...new Set<PostId>(['complaint-intake', ...deskOf(TO)])],
      facts: {
        petitionReceivedOn: fact.date('收到信访日期', 'Petition received on', { ...must, ...past }),
        petitioner: fact.people('信访人', 'Petitioner', must),
        request: fact.text('诉求', 'What is asked', must),
        track: fact.code(
          '法定程序',
          'Procedure',
          {
            litigation: words('诉讼权利救济', 'Remedy in litigation'),
            arbitration: words('仲裁', 'Arbitration'),
            reconsideration: words('行政复议', 'Reconsideration'),
          },
          must,
        ),
        notAccused: fact.flag('接收单位不是被检举控告的单位', 'The receiver is not the house complained of', must),
      },
      form: 'petition-routing-letter',
      needs: [
        guard.ownFactIs(
          'notAccused',
          ['true'],
          words('检举控告材料不得转给被检举控告的人或者单位', 'A complaint never goes to whom it is about'),
          protect,
        ),
      ],
      basis,
    }),
    reply: answer({
      title: words('答复是否导入', 'Answer'),
      posts: TAKERS,
      agreed: words('导入法律程序', 'Led into the procedure'),
      refused: words('不属于管辖', 'Not within its powers'),
      to: { agreed: 'taken', refused: 'refused' },
      basis,
    }),
    tell: step(
      words('告知信访人', 'Tell the petitioner'),
      'issuer',
      SENDERS,
      ['taken', 'refused'],
      { text: fact.text('去向、结果和救济途径', 'Where it went, and next remedy', must) },
      [...basis, cite(petition2022, '23')],
      {
        to: 'told',
      },
    ),
  },
  clocks: {
    route: {
      title: words('十五日内登记、分流', 'Registered and routed in fifteen days'),
      period: { rule: 'D-XF-REG' },
      start: ['serve.petitionReceivedOn'],
      by: 'issuer',
      met: ['serve'],
      basis,
    },
  },
})
