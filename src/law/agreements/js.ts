/** JS: the template after the agreement of procuratorate, rule-of-law office and justice bureau in Jinshi (clauses JS-0 … JS-6). */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { type Agreement, AMENDMENTS, ANNEX, clause, justice, mediation, organ, procuratorate } from './agreement.ts'

const PROSECUTOR = procuratorate('handling-prosecutor', 'department-head', 'chief-procurator')
const ORGAN = organ('organ-liaison', 'organ-handler', 'organ-head')

export const js: Agreement = {
  id: 'JS',
  title: words(
    '关于建立检察监督与行政执法协作机制的意见',
    'Agreement on co-operation between procuratorial supervision and administrative enforcement',
  ),
  place: words('津市市人民检察院、依法治市办、司法局', 'Procuratorate, rule-of-law office and justice bureau of Jinshi'),
  signedOn: null,
  source: jinshiAgreement,
  signatories: [
    { role: 'proposer', title: words('人民检察院', 'Procuratorate'), kind: 'procuratorate' },
    { role: 'signatory', title: words('依法治市（县）办', 'Rule-of-law office'), kind: 'justice' },
    { role: 'third', title: words('司法局', 'Justice bureau'), kind: 'justice' },
  ],
  covers: {
    through: 'justice',
    says: words(
      '各行政执法单位不是签署方，由依法治市（县）办统筹，经其受本意见约束。',
      'The administrative organs are no signatories; they are bound through the rule-of-law office that co-ordinates them.',
    ),
  },
  approvers: [
    {
      clause: 'JS-6',
      who: words('依法治市（县）委员会', 'Commission for the rule of law'),
      says: words(
        '监督结果纳入年度考核的，按考核办法审定',
        'Where results count in the yearly assessment, it is settled by the assessment rules',
      ),
    },
  ],
  trialMonths: null,
  ledgerBy: null,
  leadingGroup: false,
  annex: ANNEX,
  amendments: AMENDMENTS,
  clauses: [
    clause(
      'JS-0',
      '总则',
      words('重大事项协作的启动', 'Starting co-operation on a major matter'),
      words(
        '以协作函提请；对方同意，或者说明理由不同意；同意的列出任务计划，结果回告。',
        'A request starts it; the other side agrees or declines with reasons; then follow a plan with tasks and the result.',
      ),
      {
        procedures: ['major-matter-cooperation', 'consultation', 'third-house-invitation'],
        keepers: [...PROSECUTOR, ...justice('organ-head', 'organ-liaison'), ...ORGAN],
      },
    ),
    clause(
      'JS-1',
      '第一项',
      words('信息共享与重大事件通报', 'Sharing, and notice of major events'),
      words(
        '与各执法单位共享案件信息；重大案件、重大事件及时通报并确认收到。',
        'Case information is shared with the organs; major cases and events are notified and acknowledged.',
      ),
      {
        procedures: [
          'crime-transfer-decision',
          'information-sharing',
          'major-event-notice',
          'crime-transfer',
          'reverse-linkage',
          'reverse-linkage-review',
        ],
        keepers: [...procuratorate('case-management', 'liaison-officer'), ...ORGAN],
        terms: ['delivery-rhythm', 'fx-reply'],
        indicators: ['transferred', 'answered-transfers'],
      },
    ),
    clause(
      'JS-2',
      '第二项',
      words('调查核实协助', 'Help in verification'),
      words(
        '请求行政机关协助调查核实的，对方提供，或者说明理由不提供。',
        'An organ asked for help in verification gives it, or says why not.',
      ),
      {
        procedures: ['investigation-assistance', 'suggestion-investigation', 'investigation-refusal-report'],
        keepers: [...PROSECUTOR, ...ORGAN],
        terms: ['assistance-days'],
      },
    ),
    clause(
      'JS-3',
      '第三项',
      words('行政争议实质性化解', 'Disputes settled in substance'),
      words(
        '争议由各机关分工办理，行政争议调处中心参加，先调解，直到达成和解或者转回审查。',
        'Every organ has its task, the mediation centre included; mediation first, to a settlement or back to review.',
      ),
      {
        procedures: ['dispute-settlement'],
        keepers: [...PROSECUTOR, ...mediation('organ-head', 'organ-handler'), ...justice('organ-head'), ...ORGAN],
        indicators: ['settled'],
      },
    ),
    clause(
      'JS-4',
      '第四项',
      words('检察建议落实反馈', 'Feedback on suggestions'),
      words(
        '对行政机关的检察建议跟到整改为止，整改前听取其意见；不采纳的写明理由。',
        'A suggestion to an organ is followed until rectified, with the organ heard; not adopting it is a reasoned answer.',
      ),
      {
        procedures: [
          'organ-suggestion',
          'governance-suggestion',
          'correction-suggestion',
          'unlawful-administration',
          'public-interest-suggestion',
          'suggestion-evaluation',
        ],
        keepers: [...PROSECUTOR, ...procuratorate('case-management'), ...ORGAN],
        terms: ['organ-reply'],
        indicators: ['on-time', 'replied', 'adopted', 'rectified', 'not-adopted-with-reasons'],
      },
    ),
    clause(
      'JS-5',
      '第五项',
      words('常态化联系、联络员', 'Standing contact, liaison officers'),
      words(
        '各单位确定联络员和替补，变动时办理交接，名册随时可查。',
        'Every unit names a liaison officer and a substitute; a change is handed over; the directory is at hand.',
      ),
      {
        procedures: ['liaison-directory', 'department-thread'],
        keepers: [...procuratorate('liaison-officer'), ...justice('organ-liaison'), ...organ('organ-liaison')],
      },
    ),
    clause(
      'JS-6',
      '第六项',
      words('监督结果运用', 'Use of results'),
      words(
        '监督结果纳入依法治市（县）年度考核的，数字有定义、可点开；被考核单位可以申诉、复核；评分表不是排名。',
        'Where results count in the yearly assessment, figures have definitions and open their records; the unit may contest; a sheet is no ranking.',
      ),
      {
        procedures: ['annual-assessment'],
        keepers: [...justice('organ-head'), ...procuratorate('case-management')],
        terms: ['scoring-rules', 'show-rankings'],
        indicators: ['on-time', 'rectified'],
        pages: ['analysis'],
      },
    ),
  ],
}
