/** Terms that set the length of a shared clock: always an agreement's, never one house's. */
import { words } from '#kernel/words.ts'
import { administrativeCompulsion2011 } from '../statutes/administrative-compulsion-2011.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { fileAccess2010 } from '../statutes/file-access-2010.ts'
import { joint2011 } from '../statutes/joint-2011.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { linkage2021 } from '../statutes/linkage-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { trialSuggestionForm } from '../statutes/trial-suggestion-form.ts'
import { lengths, type Term } from './term.ts'

const COURT = { binds: words('人民法院', 'The court'), kinds: ['court'] } as const
const PROCURATORATE = { binds: words('人民检察院', 'The procuratorate'), kinds: ['procuratorate'] } as const
const ORGAN = { binds: words('被建议、被通知的单位', 'The organ addressed'), kinds: ['organ', 'police', 'justice', 'mediation'] } as const

export const SHARED_PERIODS: readonly Term[] = [
  {
    key: 'counter-suggestion-limit',
    title: words('检察院答复法院书面建议的外限', 'Outer limit of the answer to the court’s counter-suggestion'),
    says: words(
      '一个月作为内部目标始终显示，外限由双方约定，两者都留痕',
      'One month is always shown as the target; both sides set the outer limit; both are on record',
    ),
    sets: { period: 'D22' },
    ...PROCURATORATE,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '3m',
    law: '3m',
    values: lengths('1m', '2m', '3m'),
    conflict: 'X1',
    readings: [
      { value: '3m', says: words('联合规定第17条：三个月', 'Joint rules, art. 17: three months'), basis: [cite(joint2016, '17')] },
      {
        value: '1m',
        says: words('民事监督规则第122条：一个月', 'Civil rules, art. 122: one month'),
        basis: [cite(civilSupervision2021, '122')],
      },
      {
        value: null,
        says: words('行政监督规则第128条：没有具体天数', 'Administrative rules, art. 128: no number'),
        basis: [cite(administrativeSupervision2021, '128')],
      },
    ],
    basis: [cite(joint2016, '17')],
  },
  {
    key: 'query-days',
    title: words('法院说明案件执行情况的期限', 'Time for the court’s answer to a written query'),
    says: words('民事监督规则没有天数，采用联合规定的十五日', 'The civil rules name no number; the joint rules’ fifteen days are used'),
    sets: { period: 'D12' },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '15d',
    law: '15d',
    values: lengths('7d', '10d', '15d'),
    conflict: 'X3',
    readings: [
      { value: '15d', says: words('联合规定第10条：十五日', 'Joint rules, art. 10: fifteen days'), basis: [cite(joint2016, '10')] },
      {
        value: null,
        says: words('民事监督规则第105条：没有天数', 'Civil rules, art. 105: no number'),
        basis: [cite(civilSupervision2021, '105')],
      },
    ],
    basis: [cite(joint2016, '10')],
  },
  {
    key: 'trial-suggestion-reply',
    title: words('审判程序检察建议的回复期限', 'Reply to a suggestion on trial procedure'),
    says: words(
      '一个月只用于审判程序建议，条文系回忆，须经确认；执行建议仍为三个月',
      'One month only for trial procedure, recalled and to be confirmed; enforcement suggestions keep three months',
    ),
    sets: { row: true },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: 'D-SP-REPLY',
    law: null,
    values: [
      { value: 'D-JY-REPLY', title: words('两个月（检察建议工作规定）', 'Two months (rules on suggestions)') },
      { value: 'D-SP-REPLY', title: words('一个月（文书样本，未核对）', 'One month (model form, not read)') },
    ],
    conflict: 'X7',
    readings: [
      {
        value: 'D-SP-REPLY',
        says: words('2011年联合意见第10条、文书样本：一个月', 'Joint opinion of 2011, art. 10, and the model form: one month'),
        basis: [cite(joint2011, '10'), cite(trialSuggestionForm, 'whole')],
      },
      {
        value: null,
        says: words('联合规定第13条：三个月，用于执行监督', 'Joint rules, art. 13: three months, for enforcement'),
        basis: [cite(joint2016, '13')],
      },
      {
        value: 'D-JY-REPLY',
        says: words('检察建议工作规定第19条：两个月', 'Rules on suggestions, art. 19: two months'),
        basis: [cite(suggestionRules2019, '19')],
      },
    ],
    basis: [cite(trialSuggestionForm, 'whole')],
  },
  {
    key: 'paper-review-days',
    title: words('非诉执行书面审查期限', 'Ruling on paper review of non-litigation enforcement'),
    says: words(
      '按工作日计算；同时可显示按日计算的较早日期作为提示',
      'Counted in working days; the earlier calendar day may be shown as a warning',
    ),
    sets: { period: 'N05' },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '7wd',
    law: '7wd',
    values: lengths('7wd', '5wd', '7d'),
    conflict: 'X13',
    readings: [
      {
        value: '7wd',
        says: words(
          '行政强制法第69条：十日以内的期限是工作日',
          'Administrative Compulsion Law, art. 69: limits up to ten days are working days',
        ),
        basis: [cite(administrativeCompulsion2011, '69')],
      },
      {
        value: '7d',
        says: words('司法解释第160条：七日，未写工作日', 'Interpretation, art. 160: seven days, without saying working days'),
        basis: [cite(administrativeInterpretation2018, '160')],
      },
    ],
    basis: [cite(administrativeCompulsion2011, '57'), cite(administrativeCompulsion2011, '69')],
  },
  {
    key: 'reply-months',
    title: words('法院回复执行检察建议的期限', 'Court’s reply to an enforcement suggestion'),
    says: words('双方可以约定更短的期限；延长仍依条文', 'Both may agree a shorter period; extension stays as the text has it'),
    sets: { period: 'D19' },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '3m',
    law: '3m',
    values: lengths('1m', '2m', '3m'),
    conflict: null,
    readings: [
      { value: '3m', says: words('联合规定第13条：三个月', 'Joint rules, art. 13: three months'), basis: [cite(joint2016, '13')] },
    ],
    basis: [cite(joint2016, '13')],
  },
  {
    key: 'organ-reply',
    title: words('被建议单位回复期限', 'Reply of an organ to a suggestion'),
    says: words('双方可以约定更短的期限', 'A shorter period may be agreed'),
    sets: { period: 'D-JY-REPLY' },
    ...ORGAN,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '2m',
    law: '2m',
    values: lengths('1m', '2m'),
    conflict: null,
    readings: [
      {
        value: '2m',
        says: words('检察建议工作规定第19条：两个月', 'Rules on suggestions, art. 19: two months'),
        basis: [cite(suggestionRules2019, '19')],
      },
    ],
    basis: [cite(suggestionRules2019, '19')],
  },
  {
    key: 'retrial-notice',
    title: words('法院审查再审检察建议的期限', 'Court’s review of a retrial suggestion'),
    says: words('双方可以约定更短的期限', 'A shorter period may be agreed'),
    sets: { period: 'D-ZJ-CT' },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '3m',
    law: '3m',
    values: lengths('2m', '3m'),
    conflict: null,
    readings: [
      {
        value: '3m',
        says: words('民事诉讼法司法解释第417条：三个月', 'Civil interpretation, art. 417: three months'),
        basis: [cite(civilProcedureInterpretation2022, '417')],
      },
    ],
    basis: [cite(civilProcedureInterpretation2022, '417')],
  },
  {
    key: 'file-supply-days',
    title: words('法院提供执行卷宗的期限', 'Time for the court to supply the file'),
    says: words('联合规定第8条五日系回忆，须经确认', 'Five days by art. 8 of the joint rules, recalled and to be confirmed'),
    sets: { period: 'D10' },
    ...COURT,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '5d',
    law: '5d',
    values: lengths('3d', '5d'),
    conflict: null,
    readings: [{ value: '5d', says: words('联合规定第8条：五日', 'Joint rules, art. 8: five days'), basis: [cite(joint2016, '8')] }],
    basis: [cite(joint2016, '8')],
  },
  {
    key: 'loan-months',
    title: words('借阅卷宗的期限', 'Length of a file loan'),
    says: words('三个月为限，续期另办手续，连续不超过六个月', 'Three months; a renewal needs new paperwork, six months at most'),
    sets: { period: 'D11' },
    ...PROCURATORATE,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '3m',
    law: '3m',
    values: lengths('1m', '2m', '3m'),
    conflict: 'file_loan_months',
    readings: [
      {
        value: '3m',
        says: words('调阅规定第4条：三个月', 'Rules on file access, art. 4: three months'),
        basis: [cite(fileAccess2010, '4')],
      },
    ],
    basis: [cite(fileAccess2010, '4')],
  },
  {
    key: 'fx-reply',
    title: words('行政机关回复检察意见的期限', 'Organ’s reply to a prosecutorial opinion'),
    says: words('两个月系回忆，须经确认', 'Two months, recalled and to be confirmed'),
    sets: { period: 'D-FX-REPLY' },
    ...ORGAN,
    scope: 'agreement',
    stricter: 'shorter',
    initial: '2m',
    law: '2m',
    values: lengths('1m', '2m'),
    conflict: 'fx_reply_months',
    readings: [
      {
        value: '2m',
        says: words('衔接规定：两个月（条号未核对）', 'Linkage rules: two months (article not read)'),
        basis: [cite(linkage2021, 'reply')],
      },
    ],
    basis: [cite(linkage2021, 'reply')],
  },
  {
    key: 'suggestion-objection',
    title: words('对检察建议提出异议的期限', 'Time to object to a suggestion'),
    says: words('全国规定没有天数，以建议书写明的为准；双方可以约定', 'No national number; the letter names it; both may agree one'),
    sets: { period: 'D-JY-OBJ' },
    binds: words('提出建议的检察院：不得写得更短', 'The issuing procuratorate: not shorter in its letter'),
    kinds: ['procuratorate'],
    scope: 'agreement',
    stricter: 'longer',
    initial: 'in-letter',
    law: null,
    values: [{ value: 'in-letter', title: words('以建议书写明的为准', 'As the letter says') }, ...lengths('5d', '10d', '15d')],
    conflict: 'objection_days',
    readings: [
      {
        value: 'in-letter',
        says: words(
          '检察建议工作规定第16、23条：写明异议期，没有天数',
          'Rules on suggestions, arts. 16 and 23: the letter names it, no number',
        ),
        basis: [cite(suggestionRules2019, '16'), cite(suggestionRules2019, '23')],
      },
    ],
    basis: [cite(suggestionRules2019, '23')],
  },
]
