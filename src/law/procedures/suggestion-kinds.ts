/** One table of all kinds of suggestion (law sheets §1.1, X16–X18): who sends it to whom, who decides, on which paper, and by which law it is answered – one desk, one table, never one period. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import { type HouseKind, ORGANS } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import { administrativeInterpretation2018 } from '../statutes/administrative-interpretation-2018.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2011 } from '../statutes/joint-2011.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { trialSuggestionForm } from '../statutes/trial-suggestion-form.ts'
import { CHIEF_OR_COMMITTEE, COURT_SIGNERS } from './suggestion-acts.ts'

/**
 * One kind. `rules`: the rows of the period list by which it is answered; `letter`: what the date written in the letter does – nothing,
 * shortens the period, or governs alone. `law` is where the period stands; `prevails` says which special rule goes before the general one.
 */
export type SuggestionKind = {
  procedure: string
  type: Words
  from: HouseKind
  to: readonly HouseKind[]
  decides: readonly PostId[]
  form: FormId
  rules: readonly string[]
  letter: 'no' | 'may-shorten' | 'governs'
  law: readonly Citation[]
  prevails: Words | null
}

/** A kind that is answered by exactly one row. */
export type OneRuleKind = SuggestionKind & { rules: readonly [string] }

const COMMITTEE: PostId[] = ['procuratorial-committee']
const TWO_MONTHS = [cite(suggestionRules2019, '19')]
const SPECIAL = words('有特别规定的从其规定（建议规定第三十条）', 'Special rules go first (suggestion rules art. 30)')

/** The letters of the procuratorate to a court: each by the rule of its own branch. */
const toCourts: SuggestionKind[] = [
  {
    procedure: 'civil-retrial-suggestion',
    type: words('再审检察建议（民事）', 'Retrial, civil'),
    from: 'procuratorate',
    to: ['court'],
    decides: COMMITTEE,
    form: 'retrial-suggestion-letter',
    rules: ['D-ZJ-CT'],
    letter: 'no',
    law: [cite(civilProcedureInterpretation2022, '417')],
    prevails: SPECIAL,
  },
  {
    procedure: 'administrative-retrial-suggestion',
    type: words('再审检察建议（行政）', 'Retrial, administrative'),
    from: 'procuratorate',
    to: ['court'],
    decides: COMMITTEE,
    form: 'retrial-suggestion-letter',
    rules: ['D-ZJ-CT'],
    letter: 'no',
    law: [cite(administrativeInterpretation2018, '126')],
    prevails: SPECIAL,
  },
  {
    procedure: 'trial-suggestion',
    type: words('审判程序违法检察建议', 'Unlawful trial procedure'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'trial-suggestion-letter',
    rules: ['D-SP-REPLY'],
    letter: 'governs',
    law: [cite(joint2011, '10'), cite(trialSuggestionForm, 'whole')],
    prevails: SPECIAL,
  },
  {
    procedure: 'judge-conduct-suggestion',
    type: words('审判人员违法检察建议', 'Judicial personnel'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'trial-suggestion-letter',
    rules: ['D-SP-REPLY'],
    letter: 'governs',
    law: [cite(joint2011, '10'), cite(trialSuggestionForm, 'whole')],
    prevails: SPECIAL,
  },
  {
    procedure: 'enforcement-suggestion',
    type: words('执行监督检察建议', 'Enforcement'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'suggestion-letter',
    rules: ['D19'],
    letter: 'no',
    law: [cite(joint2016, '13')],
    prevails: SPECIAL,
  },
  {
    procedure: 'follow-up-suggestion',
    type: words('跟进监督检察建议', 'Follow-up'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'suggestion-letter',
    rules: ['D21'],
    letter: 'no',
    law: [cite(joint2016, '14')],
    prevails: SPECIAL,
  },
  {
    procedure: 'administrative-enforcement-suggestion',
    type: words('行政执行监督检察建议', 'Administrative enforcement'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'administrative-suggestion-letter',
    rules: [],
    letter: 'governs',
    law: [cite(administrativeSupervision2021, '113'), cite(suggestionRules2019, '16:6')],
    prevails: words('三个月只是类推，建议书写明的日期为准', 'Three months is only an analogy; the date in the letter governs'),
  },
  {
    procedure: 'personnel-suggestion',
    type: words('执行人员违法检察建议', 'Enforcement personnel'),
    from: 'procuratorate',
    to: ['court'],
    decides: CHIEF_OR_COMMITTEE,
    form: 'suggestion-letter',
    rules: [],
    letter: 'governs',
    law: [cite(civilSupervision2021, '110'), cite(suggestionRules2019, '16:6')],
    prevails: words('不适用执行监督的三个月', 'The three months of enforcement do not apply'),
  },
]

const general = (procedure: string, type: Words, to: readonly HouseKind[]): OneRuleKind => ({
  procedure,
  type,
  from: 'procuratorate',
  to,
  decides: CHIEF_OR_COMMITTEE,
  form: 'general-suggestion-letter',
  rules: ['D-JY-REPLY'],
  letter: 'may-shorten',
  law: TWO_MONTHS,
  prevails: null,
})

const MONTH = cite(
  minorsProtection,
  '114',
  words('特别法规定的一个月，优先于二个月的一般期限', 'Special law: its one month prevails over the general two'),
)
const MINORS_FIRST = words('未成年人保护法一个月优先', 'The one month of the law on minors goes first')

/** Letters of the procuratorate to organs and other units that run by the suggestion rules: their definitions are made from these rows. */
export const GENERAL_KINDS = {
  unlawful: general('unlawful-administration', words('行政违法行为监督检察建议', 'Unlawful administrative act'), [
    'organ',
    'police',
    'justice',
  ]),
  governance: general('governance-suggestion', words('社会治理检察建议', 'Social governance'), [...ORGANS, 'court']),
  minors: {
    ...general('minors-suggestion', words('未成年人保护检察建议', 'Protection of minors'), [...ORGANS, 'court']),
    rules: ['D-JY-REPLY-WN'],
    letter: 'no',
    law: [MONTH],
    prevails: MINORS_FIRST,
  },
  correction: general('correction-suggestion', words('纠正违法检察建议', 'Correction of a violation'), [
    'organ',
    'police',
    'justice',
    'court',
  ]),
  other: general('other-suggestion', words('其他检察建议', 'Other'), [...ORGANS, 'court']),
} as const satisfies Record<string, OneRuleKind>

/** Letters of the procuratorate to units with a course of their own. */
const toUnits: SuggestionKind[] = [
  {
    ...general('class-suggestion', words('类案检察建议', 'Class of cases'), ['court', ...ORGANS]),
    rules: [],
    letter: 'governs',
    law: [cite(civilSupervision2021, '117'), cite(suggestionRules2019, '16:6')],
    prevails: words('二个月或者三个月，以建议书写明的日期为准', 'Two months or three: the date in the letter governs'),
  },
  {
    ...general('organ-suggestion', words('对影响执行的国家机关的检察建议', 'State organ that affects enforcement'), ['organ']),
    form: 'organ-suggestion-letter',
    rules: ['D23'],
    prevails: SPECIAL,
  },
  {
    ...general('public-interest-suggestion', words('公益诉讼检察建议', 'Public interest'), ['organ', 'police', 'justice']),
    form: 'pil-suggestion-letter',
    rules: ['D-GA-PERF', 'D-GA-URG'],
    letter: 'no',
    law: [cite(publicInterestInterpretation2020, '21')],
    prevails: SPECIAL,
  },
]

const COURT_DECIDES: PostId[] = ['vice-president', 'president', 'adjudication-committee']

/** Judicial suggestions: their definitions are made from these rows. */
export const JUDICIAL_KINDS = {
  governance: {
    procedure: 'governance-judicial-suggestion',
    type: words('综合治理类司法建议', 'Judicial suggestion on governance'),
    from: 'court',
    to: ORGANS,
    decides: ['president'],
    form: 'judicial-suggestion-letter',
    rules: ['D-SFJY'],
    letter: 'may-shorten',
    law: [cite(judicialSuggestion2023, '8')],
    prevails: words('其他法律另有规定的从其规定', 'Other law goes first'),
  },
  minors: {
    procedure: 'minors-judicial-suggestion',
    type: words('未成年人保护司法建议', 'Judicial suggestion on minors'),
    from: 'court',
    to: ORGANS,
    decides: COURT_DECIDES,
    form: 'judicial-suggestion-letter',
    rules: ['D-JY-REPLY-WN'],
    letter: 'may-shorten',
    law: [MONTH],
    prevails: MINORS_FIRST,
  },
  other: {
    procedure: 'judicial-suggestion',
    type: words('其他司法建议', 'Other judicial suggestion'),
    from: 'court',
    to: [...ORGANS, 'procuratorate'],
    decides: COURT_DECIDES,
    form: 'judicial-suggestion-letter',
    rules: [],
    letter: 'governs',
    law: [
      cite(
        judicialSuggestion2023,
        '12',
        words('参照执行；回复日期以建议书载明的为准', 'By analogy; the date written in the letter governs'),
      ),
    ],
    prevails: null,
  },
} as const satisfies Record<string, SuggestionKind>

const counter: SuggestionKind = {
  procedure: 'counter-suggestion',
  type: words('法院对监督行为的书面建议', 'Court’s suggestion about the supervision'),
  from: 'court',
  to: ['procuratorate'],
  decides: COURT_SIGNERS,
  form: 'counter-suggestion',
  rules: ['D22', 'D22b'],
  letter: 'no',
  law: [cite(joint2016, '17'), cite(civilSupervision2021, '122')],
  prevails: words(
    '三个月为外部期限，一个月为内部目标，并列显示，不合并',
    'Three months outside, one month as the target: shown side by side, never merged',
  ),
}

export const SUGGESTION_KINDS: readonly SuggestionKind[] = [
  ...toCourts,
  ...toUnits,
  ...Object.values(GENERAL_KINDS),
  counter,
  ...Object.values(JUDICIAL_KINDS),
]

/** The row of a procedure, or undefined when it is no suggestion. */
export const suggestionKind = (procedure: string): SuggestionKind | undefined => SUGGESTION_KINDS.find(kind => kind.procedure === procedure)
