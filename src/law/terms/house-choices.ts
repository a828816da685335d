/** Switches of one house: its own intake and printing, never a shared clock. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { petitionReply2019 } from '../statutes/petition-reply-2019.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import type { Term } from './term.ts'

const OWN = { binds: words('本院', 'The own house'), scope: 'house' } as const

export const HOUSE_CHOICES: readonly Term[] = [
  {
    key: 'ex-officio-grounds',
    title: words('依职权监督的情形清单', 'List of grounds for acting ex officio'),
    says: words(
      '采用在后的六种情形，属于联合规定四种的另加标记；选四种的，民事执行监督案件依职权启动时不再提供另外两种',
      'The later list of six is used; those also in the joint rules are tagged. With four, the other two are not open when a civil enforcement case is started ex officio',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'either',
    initial: 'six',
    law: null,
    values: [
      { value: 'six', title: words('六种（民事监督规则第37条）', 'Six (civil rules, art. 37)') },
      { value: 'four', title: words('四种（联合规定第7条）', 'Four (joint rules, art. 7)') },
    ],
    conflict: 'X2',
    readings: [
      {
        value: 'six',
        says: words('民事监督规则第37条：六种情形，在后', 'Civil rules, art. 37: six grounds, the later text'),
        basis: [cite(civilSupervision2021, '37')],
      },
      { value: 'four', says: words('联合规定第7条：四种情形', 'Joint rules, art. 7: four grounds'), basis: [cite(joint2016, '7')] },
    ],
    basis: [cite(civilSupervision2021, '37')],
  },
  {
    key: 'intake-days',
    title: words('民事受理审查内部时限（非法定）', 'House limit for civil intake (not statutory)'),
    says: words('条文没有天数；这是本院自己的工作时限', 'The text names no number; this is the house’s own limit'),
    sets: { period: 'D08', unit: 'd' },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'shorter',
    initial: 7,
    law: null,
    values: [3, 5, 7, 10].map(days => ({ value: days, title: words(`${days}天`, `${days} days`) })),
    conflict: 'X4',
    readings: [
      {
        value: null,
        says: words('民事监督规则第32条：没有天数', 'Civil rules, art. 32: no number'),
        basis: [cite(civilSupervision2021, '32')],
      },
    ],
    basis: [cite(civilSupervision2021, '32')],
  },
  {
    key: 'civil-review-extension',
    title: words('民事监督审查期限的延长', 'Extending a civil review'),
    says: words(
      '民事只有不计入和中止，没有延长；行政可以延长',
      'Civil review knows exclusion and suspension only; the administrative rules know an extension',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'none',
    initial: false,
    law: false,
    values: [{ value: false, title: words('不得延长', 'No extension') }],
    conflict: 'X5',
    readings: [
      {
        value: false,
        says: words('民事监督规则第52条：没有延长', 'Civil rules, art. 52: no extension'),
        basis: [cite(civilSupervision2021, '52')],
      },
      {
        value: null,
        says: words('行政监督规则第56条：可以延长', 'Administrative rules, art. 56: may be extended'),
        basis: [cite(administrativeSupervision2021, '56')],
      },
    ],
    basis: [cite(civilSupervision2021, '52')],
  },
  {
    key: 'remedy-gate-personnel',
    title: words('申请监督执行人员违法是否须先行救济', 'Remedies first, where an officer’s conduct is complained of'),
    says: words(
      '民事不要求先行救济；行政规则无此句，受理时须写明放行的理由，选“一律不要求”的不再要求理由',
      'Civil: not required; the administrative rules lack the sentence: accepting asks for the reasons of the override, and with “never required” no longer does',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'either',
    initial: 'keep-with-override',
    law: null,
    values: [
      { value: 'keep-with-override', title: words('行政保留，可写明理由放行', 'Kept for administrative cases, override with reasons') },
      { value: 'bypass', title: words('一律不要求', 'Never required') },
    ],
    conflict: 'X6',
    readings: [
      {
        value: 'bypass',
        says: words('民事监督规则第28条第二款：不受此限', 'Civil rules, art. 28 para. 2: not required'),
        basis: [cite(civilSupervision2021, '28')],
      },
      {
        value: 'keep-with-override',
        says: words('行政监督规则第27条：没有这一句', 'Administrative rules, art. 27: no such sentence'),
        basis: [cite(administrativeSupervision2021, '27')],
      },
    ],
    basis: [cite(civilSupervision2021, '28'), cite(administrativeSupervision2021, '27')],
  },
  {
    key: 'old-article-numbers',
    title: words('旧条号', 'Old article numbers'),
    says: words(
      '起草文书时打印现行条号，民事诉讼法2021年、2017年的旧条号放在括号里',
      'Drafted papers print the current number, the 2021 and 2017 numbers of the Civil Procedure Law in brackets',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['court', 'procuratorate'],
    stricter: 'either',
    initial: 'both',
    law: null,
    values: [
      { value: 'both', title: words('现行条号（旧条号）', 'Current (old)') },
      { value: 'current', title: words('只印现行条号', 'Current only') },
    ],
    conflict: 'X10',
    readings: [
      {
        value: 'current',
        says: words('现行民事诉讼法第246条', 'Civil Procedure Law in force, art. 246'),
        basis: [cite(civilProcedure2023, '246')],
      },
      { value: 'both', says: words('监督规则引用旧条号', 'The rules cite old numbers'), basis: [cite(civilSupervision2021, '106')] },
    ],
    basis: [cite(civilProcedure2023, '246')],
  },
  {
    key: 'end-signer',
    title: words('不支持监督、终结审查由谁签发', 'Who signs “not supported” and “terminated”'),
    says: words(
      '条文未点名，按本省权限清单；选定之后，民事监督案件的这两项决定不能由以下层级作出',
      'No signer is named; by the province’s list of powers. Once chosen, nobody below decides the two in civil cases',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'longer',
    initial: 'by-list',
    law: null,
    values: [
      { value: 'by-list', title: words('按权限清单，记录实际决定人', 'By the list of powers; who decided is recorded') },
      { value: 'deputy-chief-procurator', title: words('副检察长以上', 'Deputy chief procurator or above') },
      { value: 'chief-procurator', title: words('检察长（检察委员会）', 'Chief procurator (or the committee)') },
    ],
    conflict: 'X12',
    readings: [
      {
        value: null,
        says: words('民事监督规则第6条：按权限清单', 'Civil rules, art. 6: by the list of powers'),
        basis: [cite(civilSupervision2021, '6')],
      },
      { value: null, says: words('民事监督规则第49条：审批', 'Civil rules, art. 49: approval'), basis: [cite(civilSupervision2021, '49')] },
    ],
    basis: [cite(civilSupervision2021, '6'), cite(civilSupervision2021, '49')],
  },
  {
    key: 'petition-ack',
    title: words('信访程序性回复的天数', 'Days of the first answer to a petition'),
    says: words(
      '七日，条文未写是否为工作日；按较严的自然日；两个日期都显示',
      'Seven days, whether working days is not said; calendar days are the stricter. Both dates are shown',
    ),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate'],
    stricter: 'shorter',
    initial: '7d',
    law: null,
    values: [
      { value: '7d', title: words('七日', '7 days') },
      { value: '7wd', title: words('七个工作日', '7 working days') },
    ],
    conflict: 'petition_ack',
    readings: [
      { value: '7d', says: words('七日内程序性回复', 'First answer within seven days'), basis: [cite(petitionReply2019, 'whole')] },
    ],
    basis: [cite(petitionReply2019, 'whole')],
  },
  {
    key: 'show-rankings',
    title: words('显示排名', 'Show rankings'),
    says: words('不显示排名；数字都有定义和分母', 'No rankings; every figure has its definition and denominator'),
    sets: { option: true },
    ...OWN,
    kinds: ['procuratorate', 'court', 'justice'],
    stricter: 'none',
    initial: false,
    law: false,
    values: [{ value: false, title: words('不显示', 'Not shown') }],
    conflict: 'show_rankings',
    readings: [
      {
        value: false,
        says: words('检察建议须必要审慎，不以数量论', 'Suggestions are made with restraint, not by number'),
        basis: [cite(suggestionRules2019, '6')],
      },
    ],
    basis: [cite(suggestionRules2019, '6')],
  },
]
