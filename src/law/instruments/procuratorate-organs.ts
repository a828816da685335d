/** What a procuratorate may reach for towards organs, the police and others. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Condition, type Instrument, need } from './instrument.ts'

const by = ['procuratorate'] as const
const civil = (article: Parameters<typeof cite<keyof typeof civilSupervision2021.articles>>[1]) => cite(civilSupervision2021, article)
const rules = (article: Parameters<typeof cite<keyof typeof suggestionRules2019.articles>>[1]) => cite(suggestionRules2019, article)

const about = (subject: readonly string[], zh: string, en: string, ...basis: Condition['basis']) =>
  need('subject', subject, zh, en, ...basis)
const organs: Instrument[] = [
  {
    procedureId: 'unlawful-administration',
    says: words('监督行政违法行为', 'Supervises an unlawful administrative act'),
    by,
    needs: [
      about(['administration'], '只适用于行政违法行为', 'For unlawful administration only', cite(administrativeSupervision2021, '119')),
      need(
        'origin',
        ['supervision'],
        '限于办理行政诉讼监督案件中发现的，不是独立的监督权',
        'Only what is found while handling administrative litigation supervision; no free-standing power',
        cite(administrativeSupervision2021, '119'),
      ),
    ],
    basis: [cite(administrativeSupervision2021, '119')],
  },
  {
    procedureId: 'public-interest-suggestion',
    says: words('行政公益诉讼诉前程序', 'The step before an administrative public-interest suit'),
    by,
    needs: [
      about(['public-interest'], '只适用于公益受到侵害', 'For harm to the public interest only', cite(publicInterest2021, '74')),
      need(
        'harm',
        ['organ'],
        '没有负责的行政机关的，用民事公益诉讼',
        'Without an organ in charge it is a civil public-interest case',
        cite(publicInterestInterpretation2020, '21'),
      ),
      need('presuit', ['none'], '诉前程序已经进行', 'The step before the suit was already taken', cite(publicInterest2021, '75')),
    ],
    basis: [cite(publicInterestInterpretation2020, '21'), cite(publicInterest2021, '75')],
  },
  {
    procedureId: 'administrative-public-interest-suit',
    says: words('提起行政公益诉讼', 'Sues the organ in the public interest'),
    by,
    needs: [
      about(['public-interest'], '只适用于公益受到侵害', 'For harm to the public interest only', cite(publicInterest2021, '81')),
      need(
        'harm',
        ['organ'],
        '没有负责的行政机关的，用民事公益诉讼',
        'Without an organ in charge it is a civil case',
        cite(publicInterestInterpretation2020, '21'),
      ),
      need(
        'presuit',
        ['unanswered', 'uncorrected'],
        '须先提出检察建议，且行政机关仍不依法履职',
        'A suggestion comes first, and the organ must still fail',
        cite(publicInterest2021, '81'),
      ),
    ],
    basis: [cite(publicInterest2021, '81'), cite(publicInterest2021, '82')],
  },
  {
    procedureId: 'civil-public-interest-notice',
    says: words('民事公益诉讼诉前公告三十日', 'Thirty days’ notice before a civil public-interest suit'),
    by,
    needs: [
      about(
        ['public-interest'],
        '只适用于公益受到侵害',
        'For harm to the public interest only',
        cite(publicInterestInterpretation2020, '13'),
      ),
      need(
        'harm',
        ['civil'],
        '有负责的行政机关的，先用检察建议',
        'Where an organ is in charge a suggestion comes first',
        cite(publicInterestInterpretation2020, '21'),
      ),
      need(
        'presuit',
        ['none'],
        '诉前程序已经进行',
        'The step before the suit was already taken',
        cite(publicInterestInterpretation2020, '13'),
      ),
    ],
    basis: [cite(publicInterestInterpretation2020, '13'), cite(publicInterest2021, '91')],
  },
  {
    procedureId: 'civil-public-interest-suit',
    says: words('提起民事公益诉讼', 'Sues in civil proceedings in the public interest'),
    by,
    needs: [
      about(
        ['public-interest'],
        '只适用于公益受到侵害',
        'For harm to the public interest only',
        cite(publicInterestInterpretation2020, '13'),
      ),
      need(
        'harm',
        ['civil'],
        '有负责的行政机关的，先用检察建议',
        'Where an organ is in charge a suggestion comes first',
        cite(publicInterestInterpretation2020, '21'),
      ),
      need(
        'presuit',
        ['announced'],
        '须先公告三十日，期满没有适格主体起诉',
        'Thirty days’ notice first, and nobody sued',
        cite(publicInterestInterpretation2020, '13'),
      ),
    ],
    basis: [cite(publicInterestInterpretation2020, '13')],
  },
  {
    procedureId: 'governance-suggestion',
    says: words('就管理漏洞提出社会治理检察建议', 'A suggestion on a gap in management'),
    by,
    needs: [about(['governance'], '限于六种情形的管理、治理问题', 'For the six situations of management and governance only', rules('11'))],
    basis: [rules('11'), rules('17')],
  },
  {
    procedureId: 'reverse-linkage',
    says: words('提出检察意见，建议行政处罚', 'A procuratorial opinion that a penalty is due'),
    by,
    needs: [
      about(
        ['non-prosecution'],
        '只适用于不起诉后需要行政处罚、处分的',
        'For penalties due after non-prosecution only',
        cite(criminalProcedure2018, '177'),
      ),
    ],
    basis: [cite(criminalProcedure2018, '177'), rules('12')],
  },
]

const others: Instrument[] = [
  {
    procedureId: 'filing-supervision',
    says: words('要求公安机关说明不立案理由', 'Asks the police why they do not file'),
    by,
    needs: [
      about(
        ['crime-clue', 'refusal', 'false-litigation'],
        '只适用于应当立案而不立案',
        'Where a case should be filed and is not',
        cite(criminalProcedure2018, '113'),
      ),
      need(
        'police',
        ['refused', 'late'],
        '公安机关尚未决定的，先移送线索',
        'While the police have not decided, pass the clue on first',
        cite(criminalRules2019, '559'),
      ),
    ],
    basis: [cite(criminalProcedure2018, '113'), cite(criminalRules2019, '560')],
  },
  {
    procedureId: 'clue-transfer',
    says: words('移送涉嫌犯罪、违纪违法线索', 'Passes on a clue to a crime or a breach of discipline'),
    by,
    needs: [about(['crime-clue', 'conduct'], '只适用于犯罪、违纪违法线索', 'For clues to crimes or breaches of discipline', civil('120'))],
    basis: [civil('120')],
  },
  {
    procedureId: 'false-litigation-notice',
    says: words('将虚假诉讼情况通报法院', 'Tells the court of false litigation'),
    by,
    needs: [about(['false-litigation'], '只适用于虚假诉讼', 'For false litigation only', civil('37'))],
    basis: [civil('37')],
  },
  {
    procedureId: 'investigation-assistance',
    says: words('请行政机关协助调查核实', 'Asks an organ to help in verification'),
    by,
    needs: [
      about(['facts'], '用于取得材料或者说明', 'To get material or an explanation', cite(procuratorateOrganic2018, '21')),
      need(
        'addressee',
        ['organ', 'police', 'other'],
        '向法院了解情况用调卷或者书面了解',
        'Ask a court by file request or written query',
        civil('47'),
      ),
    ],
    basis: [cite(procuratorateOrganic2018, '21')],
  },
  {
    procedureId: 'file-request',
    says: words('调（借）阅法院案卷', 'Asks the court for a file'),
    by,
    needs: [
      about(
        ['facts', 'civil-enforcement', 'administrative-enforcement', 'civil-judgment', 'administrative-judgment'],
        '用于办理中的监督案件',
        'For a supervision case in hand',
        civil('47'),
      ),
    ],
    basis: [civil('47')],
  },
  {
    procedureId: 'dispute-settlement',
    says: words('会同有关单位实质性化解行政争议', 'Settles an administrative dispute together with the organs concerned'),
    by,
    needs: [
      about(
        ['dispute'],
        '须有可以化解的争议，当事人自愿',
        'A dispute that can be settled, with willing parties',
        cite(administrativeSupervision2021, '6'),
      ),
    ],
    basis: [cite(administrativeSupervision2021, '6')],
  },
]

export const towardsOrgans: readonly Instrument[] = [...organs, ...others]
