/** Terms between houses that the law leaves no choice in: shown with their readings, never changed. */
import { words } from '#kernel/words.ts'
import { ORGANS } from '../posts/house-kind.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { fileAccess2010 } from '../statutes/file-access-2010.ts'
import { holidayRules2024 } from '../statutes/holiday-rules-2024.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import type { Term } from './term.ts'

const BOTH = { binds: words('两院', 'Both houses'), kinds: ['court', 'procuratorate'] } as const
const ALL = { binds: words('各签署单位', 'All signatories'), kinds: ['court', 'procuratorate', ...ORGANS] } as const

export const SHARED_FIXED: readonly Term[] = [
  {
    key: 'receipt-start',
    title: words('期限起算点', 'Where a period starts'),
    says: words('自收到之日起算，保存盖章的收文凭证', 'From receipt; the stamped receipt is kept'),
    sets: { option: true },
    ...ALL,
    scope: 'agreement',
    stricter: 'none',
    initial: 'receipt',
    law: 'receipt',
    values: [{ value: 'receipt', title: words('收到之日', 'Receipt') }],
    conflict: 'X8',
    readings: [
      {
        value: 'receipt',
        says: words('第10、8、17条未写明起算点，按收到之日', 'Arts. 10, 8 and 17 do not spell the start out; receipt is taken'),
        basis: [cite(joint2016, '10'), cite(joint2016, '8'), cite(joint2016, '17')],
      },
      {
        value: null,
        says: words('民事诉讼法第87条：送达回证上的签收日期', 'Civil Procedure Law, art. 87: the date signed on the receipt'),
        basis: [cite(civilProcedure2023, '87')],
      },
    ],
    basis: [cite(civilProcedure2023, '87')],
  },
  {
    key: 'make-up-days',
    title: words('调休上班日', 'Make-up working days'),
    says: words(
      '周末调休上班日按工作日计算，以国务院办公厅年度通知为准',
      'A make-up working Saturday or Sunday is a working day, by the yearly notice',
    ),
    sets: { option: true },
    ...ALL,
    scope: 'agreement',
    stricter: 'none',
    initial: 'working-day',
    law: 'working-day',
    values: [{ value: 'working-day', title: words('按工作日', 'Working day') }],
    conflict: 'X9',
    readings: [
      {
        value: 'working-day',
        says: words('放假办法第7条：统一安排由国务院办公厅发布', 'Holiday rules, art. 7: arranged by the yearly notice'),
        basis: [cite(holidayRules2024, '7')],
      },
      {
        value: null,
        says: words('民事诉讼法第85条只写法定休假日，未写调休', 'Civil Procedure Law, art. 85 speaks of statutory rest days only'),
        basis: [cite(civilProcedure2023, '85')],
      },
    ],
    basis: [cite(holidayRules2024, '7'), cite(civilProcedure2023, '85')],
  },
  {
    key: 'extension-before-due',
    title: words('延期须在届满前批准', 'An extension is approved before the period ends'),
    says: words('条文未写批准时间；届满之后不再受理延期', 'The text is silent on when; after the end no extension is taken'),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'none',
    initial: true,
    law: true,
    values: [{ value: true, title: words('届满前', 'Before the end') }],
    conflict: 'X14',
    readings: [
      { value: true, says: words('届满前批准（本系统采用）', 'Approved before the end (used here)'), basis: [cite(joint2016, '13')] },
      { value: null, says: words('第13条没有写明批准时间', 'Art. 13 does not say when'), basis: [cite(joint2016, '13')] },
    ],
    basis: [cite(joint2016, '13')],
  },
  {
    key: 'side-file',
    title: words('副卷的查阅', 'Reading the side file'),
    says: words('单独许可、加水印、留阅览记录', 'Separate permission, watermark, access log'),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'none',
    initial: 'separate-permission',
    law: 'separate-permission',
    values: [{ value: 'separate-permission', title: words('单独许可', 'Separate permission') }],
    conflict: 'X15',
    readings: [
      {
        value: 'separate-permission',
        says: words('民事监督规则第47条第三款：可以依程序查阅副卷', 'Civil rules, art. 47: the side file may be read by procedure'),
        basis: [cite(civilSupervision2021, '47')],
      },
      {
        value: null,
        says: words('调阅规定第6条：保密与责任', 'File access rules, art. 6: secrecy and responsibility'),
        basis: [cite(fileAccess2010, '6')],
      },
    ],
    basis: [cite(civilSupervision2021, '47'), cite(fileAccess2010, '6')],
  },
  {
    key: 'pil-presuit-doc',
    title: words('公益诉讼诉前文书的名称', 'Name of the pre-suit paper'),
    says: words('按发出当日有效的法律，新法尚未施行', 'By the law in force that day; a new law is not in force'),
    sets: { option: true },
    binds: words('人民检察院', 'The procuratorate'),
    kinds: ['procuratorate'],
    scope: 'agreement',
    stricter: 'none',
    initial: 'suggestion',
    law: 'suggestion',
    values: [{ value: 'suggestion', title: words('检察建议书', 'Suggestion') }],
    conflict: 'pil_presuit_doc',
    readings: [
      {
        value: 'suggestion',
        says: words('公益诉讼办案规则第75条：检察建议', 'Public-interest rules, art. 75: suggestion'),
        basis: [cite(publicInterest2021, '75')],
      },
    ],
    basis: [cite(publicInterest2021, '75')],
  },
  {
    key: 'reply-holiday-rule',
    title: words('回复期限遇休假日', 'A reply due on a rest day'),
    says: words('规则未写，参照民事诉讼法顺延', 'The rules are silent; the Civil Procedure Law is followed by analogy'),
    sets: { option: true },
    ...ALL,
    scope: 'agreement',
    stricter: 'none',
    initial: 'civil',
    law: 'civil',
    values: [{ value: 'civil', title: words('顺延至休假日后的第一日', 'Rolls to the first day after') }],
    conflict: 'reply_holiday_rule',
    readings: [
      {
        value: 'civil',
        says: words('民事诉讼法第85条第三款', 'Civil Procedure Law, art. 85 para. 3'),
        basis: [cite(civilProcedure2023, '85')],
      },
    ],
    basis: [cite(civilProcedure2023, '85')],
  },
]
