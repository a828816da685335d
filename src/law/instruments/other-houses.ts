/** What a court, an organ or the police may reach for. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { refusalOpinion2025 } from '../statutes/refusal-opinion-2025.ts'
import { cite } from '../statutes/statute.ts'
import { type Instrument, need } from './instrument.ts'

export const courtInstruments: readonly Instrument[] = [
  {
    procedureId: 'counter-suggestion',
    says: words('对检察监督行为提出书面建议', 'A written suggestion on the conduct of supervision'),
    by: ['court'],
    needs: [
      need('subject', ['supervision-conduct'], '只针对检察监督行为', 'About the conduct of supervision only', cite(joint2016, '17')),
      need('addressee', ['procuratorate'], '向提出监督的检察院提出', 'Addressed to the supervising procuratorate', cite(joint2016, '17')),
    ],
    basis: [cite(joint2016, '17'), cite(civilSupervision2021, '122')],
  },
  {
    procedureId: 'governance-judicial-suggestion',
    says: words('综合治理类司法建议，经审委会、院长签发', 'A judicial suggestion on governance, by committee and president'),
    by: ['court'],
    needs: [
      need(
        'subject',
        ['governance'],
        '限于普遍性的综合治理问题',
        'For general problems of governance only',
        cite(judicialSuggestion2023, '1'),
      ),
      need(
        'addressee',
        ['organ', 'police', 'other'],
        '向本地主管机关或者有关单位提出',
        'Addressed to the competent organ or unit',
        cite(judicialSuggestion2023, '3'),
      ),
    ],
    basis: [cite(judicialSuggestion2023, '1'), cite(judicialSuggestion2023, '3')],
  },
  {
    procedureId: 'judicial-suggestion',
    says: words('个案中的司法建议', 'A judicial suggestion in a single case'),
    by: ['court'],
    needs: [
      need(
        'subject',
        ['administration', 'governance', 'facts'],
        '限于个案中发现的问题',
        'For what a case has shown',
        cite(judicialSuggestion2023, '12'),
      ),
    ],
    basis: [cite(judicialSuggestion2023, '12')],
  },
  {
    procedureId: 'false-litigation-transfer',
    says: words('向公安机关移送虚假诉讼线索，抄告检察院', 'Passes a clue to false litigation to the police, copied to the procuratorate'),
    by: ['court'],
    needs: [
      need('subject', ['false-litigation'], '只适用于虚假诉讼', 'For false litigation only', cite(falseLitigation2021, '3')),
      need(
        'police',
        ['not-told'],
        '已经移送；不立案的，请检察院监督立案',
        'Already passed on; ask the procuratorate to supervise the filing',
        cite(falseLitigation2021, '3'),
      ),
    ],
    basis: [cite(falseLitigation2021, '2'), cite(falseLitigation2021, '3')],
  },
  {
    procedureId: 'refusal-transfer',
    says: words('移送拒不执行判决、裁定线索', 'Passes on a suspected refusal to perform a judgment'),
    by: ['court'],
    needs: [
      need('subject', ['refusal'], '只适用于拒不执行判决、裁定', 'For refusal to perform judgments only', cite(refusalOpinion2025, '3')),
      need(
        'police',
        ['not-told'],
        '已经移送；不立案的，请检察院监督立案',
        'Already passed on; ask the procuratorate to supervise the filing',
        cite(refusalOpinion2025, '5'),
      ),
    ],
    basis: [cite(refusalOpinion2025, '3'), cite(refusalOpinion2025, '5')],
  },
  {
    procedureId: 'committee-attendance',
    says: words('告知检察长列席审判委员会', 'Tells the chief procurator that he may attend the adjudication committee'),
    by: ['court'],
    needs: [
      need(
        'subject',
        ['criminal-first', 'criminal-final', 'civil-judgment', 'administrative-judgment'],
        '限于抗诉案件等四类议题',
        'For the four kinds of agenda items only',
        cite(committeeAttendance2010, '3'),
      ),
    ],
    basis: [cite(committeeAttendance2010, '3')],
  },
  {
    procedureId: 'consultation',
    says: words('就共性问题会商，不讨论个案处理结果', 'Consults on a general question, never on how a case ends'),
    by: ['court', 'procuratorate'],
    needs: [
      need(
        'subject',
        ['law-question'],
        '限于证据标准、法律适用、程序问题；个案如何裁判不能会商',
        'For evidence, law and procedure in general; never how a pending case is decided',
        cite(civilSupervision2021, '5'),
      ),
    ],
    basis: [cite(civilSupervision2021, '5')],
  },
]

export const organInstruments: readonly Instrument[] = [
  {
    procedureId: 'crime-transfer',
    says: words('向公安机关移送涉嫌犯罪案件，抄送检察院', 'Transfers a suspected crime to the police, copied to the procuratorate'),
    by: ['organ', 'justice'],
    needs: [
      need(
        'subject',
        ['crime-clue'],
        '只适用于执法中发现的涉嫌犯罪',
        'For suspected crimes found in law enforcement',
        cite(crimeTransfer2020, '5'),
      ),
      need(
        'police',
        ['not-told'],
        '已经移送；不立案的，可以复议或者建议检察院监督',
        'Already transferred; ask for review or for supervision of the filing',
        cite(crimeTransfer2020, '9'),
      ),
    ],
    basis: [cite(crimeTransfer2020, '5')],
  },
]
