/** SX: the template after the enforcement agreement of court and procuratorate in Sixian, 2022-04-15 (clauses SX-1 … SX-7). */
import { words } from '#kernel/words.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { type Agreement, AMENDMENTS, ANNEX, clause, court, discipline, jointOffice, procuratorate } from './agreement.ts'

export const sx: Agreement = {
  id: 'SX',
  title: words('关于完善民事执行活动法律监督协作机制的意见', 'Agreement on the mechanism of legal supervision over civil enforcement'),
  place: words('泗县人民法院、人民检察院', 'Court and procuratorate of Sixian County'),
  signedOn: '2022-04-15',
  source: sixianAgreement2022,
  signatories: [
    { role: 'proposer', title: words('人民法院', 'Court'), kind: 'court' },
    { role: 'signatory', title: words('人民检察院', 'Procuratorate'), kind: 'procuratorate' },
  ],
  covers: null,
  approvers: [],
  trialMonths: null,
  ledgerBy: 'procuratorate',
  leadingGroup: true,
  annex: ANNEX,
  amendments: AMENDMENTS,
  clauses: [
    clause(
      'SX-1',
      '第一条',
      words('领导小组', 'Leading group'),
      words(
        '两院组成领导小组，登记成员、任期和变动；一页概览写明协作意见执行得怎样。',
        'Both houses form a leading group; its members, terms and changes are recorded; one page tells how the agreement is kept.',
      ),
      {
        procedures: ['leading-group'],
        keepers: [...court('president'), ...procuratorate('chief-procurator'), ...jointOffice('organ-head')],
      },
    ),
    clause(
      'SX-2',
      '第二条',
      words('办公室', 'Its office'),
      words(
        '领导小组设联合办公室，由双方具名人员任职，负责收转、分办、督促；台账由约定的一院保管，另一院凭函件留存副本。',
        'The leading group has a joint office held by named people of both sides: it receives, routes and chases; the named house keeps the ledger, the other its copy by letters.',
      ),
      {
        procedures: ['leading-group', 'coordinating-desks', 'liaison-directory', 'office-ledger-item'],
        keepers: [...jointOffice('liaison-officer', 'organ-head'), ...court('intake-desk'), ...procuratorate('case-management')],
        pages: ['mail', 'ledger'],
      },
    ),
    clause(
      'SX-3',
      '第三条',
      words('联席会议', 'Joint meeting'),
      words(
        '就履职、信息共享、分歧处理召开联席会议，议题、记录、确认、落实前后相接。',
        'Joint meetings deal with duties, sharing and differences; agenda, minutes, confirmation and follow-up belong together.',
      ),
      {
        procedures: ['joint-meeting', 'special-meeting', 'ledger-item', 'consultation'],
        keepers: [...jointOffice('liaison-officer'), ...court('president'), ...procuratorate('chief-procurator')],
        terms: ['meetings-per-year', 'host-rotation', 'meeting-call', 'meeting-notice', 'meeting-minutes'],
        indicators: ['meetings-held'],
        pages: ['ledger'],
      },
    ),
    clause(
      'SX-4',
      '第四条',
      words('驻院纪检监察组全程参加', 'The discipline group takes part throughout'),
      words(
        '两院共同邀请的派驻纪检监察组列席、阅看（留痕）、提醒，并接收违纪违法线索。',
        'The discipline group invited by both attends, reads (logged), reminds, and receives clues of misconduct.',
      ),
      {
        procedures: ['observer-seat', 'clue-transfer'],
        keepers: [...discipline('observer'), ...court('president'), ...procuratorate('chief-procurator')],
      },
    ),
    clause(
      'SX-5',
      '第五条',
      words('统一认识、消除分歧', 'One understanding, differences removed'),
      words(
        '把分歧摆到桌面上：双方意见分别记录，一致的写明，未一致的也写明。',
        'A difference is put on the table: both views are recorded, what was agreed and what was left open.',
      ),
      { procedures: ['consultation', 'class-analysis'], keepers: [...court('division-head'), ...procuratorate('department-head')] },
    ),
    clause(
      'SX-6',
      '第六条',
      words('严格落实、各司其职', 'Each keeps its part'),
      words(
        '每一条由哪个部门承担看得见，数字点得开，能看到背后的记录。',
        'Which department keeps which clause can be seen, with figures that lead to the records.',
      ),
      {
        procedures: [
          'enforcement-supervision-case',
          'written-query',
          'enforcement-suggestion',
          'follow-up-request',
          'follow-up-suggestion',
          'file-request',
          'department-thread',
        ],
        keepers: [...court('division-head', 'enforcement-judge'), ...procuratorate('department-head', 'handling-prosecutor')],
        indicators: ['on-time', 'adopted'],
      },
    ),
    clause(
      'SX-7',
      '第七条',
      words('尊重和保障当事人诉权', 'Parties’ rights respected'),
      words(
        '告知当事人申请监督的权利；协作不得关闭当事人的任何救济途径。',
        'Parties are told of their right to apply for supervision; co-operation never closes a remedy.',
      ),
      {
        procedures: ['rights-notice', 'petition-reply'],
        keepers: [...court('filing-division', 'enforcement-judge'), ...procuratorate('complaint-intake')],
      },
    ),
  ],
}
