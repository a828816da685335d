/** What a procuratorate may reach for about judgments and proceedings. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Condition, type Instrument, need } from './instrument.ts'

const by = ['procuratorate'] as const
const civil = (article: Parameters<typeof cite<keyof typeof civilSupervision2021.articles>>[1]) => cite(civilSupervision2021, article)
const rules = (article: Parameters<typeof cite<keyof typeof suggestionRules2019.articles>>[1]) => cite(suggestionRules2019, article)

const about = (subject: readonly string[], zh: string, en: string, ...basis: Condition['basis']) =>
  need('subject', subject, zh, en, ...basis)
const remedy = need(
  'remedy',
  ['used', 'overdue', 'exempt'],
  '当事人应当先行提出异议、复议或者诉讼；法院正在期限内审查的不受理',
  'The party’s own remedies come first; a matter pending in court and not late is not accepted',
  civil('28'),
)
const toCourt = need('addressee', ['court'], '向执行法院提出', 'Addressed to the enforcing court', cite(joint2016, '11'))
const sameLevel = need(
  'level',
  ['same'],
  '再审检察建议向同级法院提出；下级法院的裁判由本院提出抗诉',
  'A retrial suggestion goes to the court of the same level',
  civil('81'),
)
const fit = need(
  'bar',
  ['none'],
  '已经再审、经审委会讨论、仅适用法律错误或者审判人员贪腐的，提请上级院抗诉',
  'Retried, decided by the committee, an error of law only, or corruption: ask the superior to protest',
  civil('82'),
  civil('83'),
)
const barred = need(
  'bar',
  ['retried', 'committee', 'law-only', 'corruption'],
  '适宜由同级法院再审纠正的，用再审检察建议',
  'What the same court can put right is a matter for a retrial suggestion',
  civil('81'),
)
const lower = need(
  'level',
  ['lower'],
  '对同级法院的裁判不能直接抗诉，应提请上一级检察院',
  'No protest against a court of the same level: ask the next higher procuratorate',
  civil('90'),
)

const judgments: Instrument[] = [
  {
    procedureId: 'civil-retrial-suggestion',
    says: words('建议同级法院再审', 'Suggests retrial by the court of the same level'),
    by,
    needs: [about(['civil-judgment'], '只适用于已生效的民事裁判', 'For civil judgments in force only', civil('81')), sameLevel, fit],
    basis: [civil('81'), civil('87')],
  },
  {
    procedureId: 'administrative-retrial-suggestion',
    says: words('建议同级法院再审', 'Suggests retrial by the court of the same level'),
    by,
    needs: [
      about(
        ['administrative-judgment'],
        '只适用于已生效的行政裁判',
        'For administrative judgments in force only',
        cite(administrativeSupervision2021, '92'),
      ),
      sameLevel,
      fit,
    ],
    basis: [cite(administrativeSupervision2021, '92')],
  },
  {
    procedureId: 'protest-request',
    says: words('提请上一级检察院抗诉', 'Asks the next higher procuratorate to protest'),
    by,
    needs: [
      about(
        ['civil-judgment', 'administrative-judgment'],
        '只适用于已生效的民事、行政裁判',
        'For civil and administrative judgments in force',
        civil('84'),
      ),
      need('level', ['same'], '下级法院的裁判由本院直接抗诉', 'Against a lower court’s judgment we protest ourselves', civil('90')),
      barred,
    ],
    basis: [civil('84'), civil('88')],
  },
  {
    procedureId: 'civil-protest',
    says: words('对下级法院生效裁判提出抗诉', 'Protests against a lower court’s judgment'),
    by,
    needs: [about(['civil-judgment'], '只适用于已生效的民事裁判', 'For civil judgments in force only', civil('90')), lower],
    basis: [civil('90'), civil('92')],
  },
  {
    procedureId: 'administrative-protest',
    says: words('对下级法院生效裁判提出抗诉', 'Protests against a lower court’s judgment'),
    by,
    needs: [
      about(
        ['administrative-judgment'],
        '只适用于已生效的行政裁判',
        'For administrative judgments in force only',
        cite(administrativeSupervision2021, '93'),
      ),
      lower,
    ],
    basis: [cite(administrativeSupervision2021, '93')],
  },
  {
    procedureId: 'criminal-protest',
    says: words('二审程序抗诉', 'Protest in second instance'),
    by,
    needs: [
      about(
        ['criminal-first'],
        '只适用于尚未生效的一审刑事裁判',
        'For first-instance criminal judgments not yet in force',
        cite(criminalProcedure2018, '228'),
      ),
      need(
        'level',
        ['same'],
        '由同级检察院通过原审法院提出',
        'Made by the procuratorate of the same level through the trial court',
        cite(criminalRules2019, '584'),
      ),
    ],
    basis: [cite(criminalProcedure2018, '228'), cite(criminalProcedure2018, '230')],
  },
  {
    procedureId: 'criminal-retrial-protest',
    says: words('审判监督程序抗诉', 'Protest under trial supervision'),
    by,
    needs: [
      about(['criminal-final'], '只适用于已生效的刑事裁判', 'For criminal judgments in force only', cite(criminalProcedure2018, '254')),
      need(
        'level',
        ['lower'],
        '由上级检察院提出；对同级法院的裁判报请上级院',
        'Made by the superior; against the same level report upward',
        cite(criminalProcedure2018, '254'),
      ),
    ],
    basis: [cite(criminalProcedure2018, '254'), cite(criminalRules2019, '591')],
  },
]

const proceedings: Instrument[] = [
  {
    procedureId: 'enforcement-suggestion',
    says: words('对民事执行活动提出检察建议，三个月回复', 'A suggestion on civil enforcement, answered in three months'),
    by,
    needs: [about(['civil-enforcement'], '只适用于民事执行活动', 'For civil enforcement only', cite(joint2016, '11')), toCourt, remedy],
    basis: [cite(joint2016, '11'), civil('106')],
  },
  {
    procedureId: 'administrative-enforcement-suggestion',
    says: words('对行政执行、非诉执行活动提出检察建议', 'A suggestion on administrative enforcement'),
    by,
    needs: [
      about(
        ['administrative-enforcement'],
        '只适用于行政执行活动',
        'For administrative enforcement only',
        cite(administrativeSupervision2021, '113'),
      ),
      toCourt,
      remedy,
    ],
    basis: [cite(administrativeSupervision2021, '113')],
  },
  {
    procedureId: 'written-query',
    says: words('向法院书面了解执行情况，十五日内说明', 'Asks the court in writing, answered in fifteen days'),
    by,
    needs: [
      about(
        ['civil-enforcement', 'administrative-enforcement'],
        '只用于了解执行情况',
        'For the state of enforcement only',
        cite(joint2016, '10'),
      ),
      need('addressee', ['court'], '向执行法院提出', 'Addressed to the enforcing court', cite(joint2016, '10')),
    ],
    basis: [cite(joint2016, '10'), civil('105')],
  },
  {
    procedureId: 'trial-suggestion',
    says: words('对审判程序违法提出检察建议', 'A suggestion on a violation in trial procedure'),
    by,
    needs: [about(['civil-trial', 'administrative-trial'], '只适用于审判程序违法', 'For violations in trial procedure only', civil('100'))],
    basis: [civil('100'), civil('102')],
  },
  {
    procedureId: 'personnel-suggestion',
    says: words('对审判、执行人员违法行为提出检察建议（密封）', 'A suggestion on the conduct of a judge or officer (sealed)'),
    by,
    needs: [about(['conduct'], '只适用于审判、执行人员的违法行为', 'For the conduct of judges and officers only', civil('101'))],
    basis: [civil('101')],
  },
  {
    procedureId: 'criminal-correction',
    says: words('口头或者书面纠正刑事诉讼中的违法', 'Corrects a violation in criminal procedure, orally or in writing'),
    by,
    needs: [
      about(
        ['criminal-procedure'],
        '只适用于刑事侦查、审判活动',
        'For criminal investigation and trial only',
        cite(criminalRules2019, '551'),
      ),
      need(
        'gravity',
        ['minor', 'serious'],
        '普遍性、倾向性问题用检察建议',
        'Widespread problems are a matter for a suggestion',
        cite(criminalRules2019, '551'),
      ),
    ],
    basis: [cite(criminalRules2019, '551'), cite(criminalRules2019, '552')],
  },
  {
    procedureId: 'correction-suggestion',
    says: words('就普遍性违法提出纠正违法检察建议', 'A suggestion to correct a widespread violation'),
    by,
    needs: [
      about(['criminal-procedure'], '其他领域有专门的监督方式', 'Other fields have instruments of their own', rules('9')),
      need(
        'gravity',
        ['widespread'],
        '法律规定应当制发纠正违法通知书的，不以检察建议代替',
        'Where the law asks for a correction notice no suggestion replaces it',
        rules('12'),
      ),
    ],
    basis: [rules('9'), rules('12')],
  },
  {
    procedureId: 'criminal-enforcement-correction',
    says: words('对刑罚执行提出纠正意见', 'Corrects the enforcement of penalties'),
    by,
    needs: [
      about(['penalty-enforcement'], '只适用于刑罚执行', 'For the enforcement of penalties only', cite(criminalRules2019, '551')),
      need(
        'gravity',
        ['minor', 'serious'],
        '普遍性、倾向性问题用检察建议',
        'Widespread problems are a matter for a suggestion',
        cite(criminalRules2019, '551'),
      ),
    ],
    basis: [cite(criminalRules2019, '551')],
  },
]

export const towardsCourts: readonly Instrument[] = [...judgments, ...proceedings]
