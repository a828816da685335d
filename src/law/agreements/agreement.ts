/** What an agreement between institutions is as data: numbered clauses, each bound to procedures, posts, terms, figures and pages. */
import { type Words, words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import type { Statute } from '../statutes/statute.ts'

/** What a clause speaks of and this version of the product does not do; what it does stays bound to the clause. Stated as a fact, nothing is promised. */
export const LATER = {
  register: words('本版本不含案件登记共享功能', 'The shared case register is not part of this version'),
  'file-room': words('本版本不含卷宗室功能', 'The file room is not part of this version'),
  screening: words('本版本不含线索筛查功能', 'Screening of leads is not part of this version'),
} as const satisfies Record<string, Words>
export type Later = keyof typeof LATER

/** Figures that a clause is watched by; their definitions, with numerator and denominator, stand in law sheet §8.4. */
export const INDICATORS = {
  uses: words('使用次数', 'Times used'),
  open: words('未结件数', 'Open'),
  late: words('超期件数', 'Late'),
  'on-time': words('按期回复率', 'Answered in time'),
  replied: words('回复率', 'Answered'),
  adopted: words('采纳率', 'Adopted'),
  rectified: words('整改率', 'Rectified'),
  'protest-changed': words('抗诉改变率', 'Changed after protest'),
  'not-adopted-with-reasons': words('不采纳并说明理由件数', 'Not adopted, with reasons'),
  'lead-precision': words('线索查实率', 'Leads that proved right'),
  settled: words('争议化解件数', 'Disputes settled'),
  transferred: words('移送件数', 'Transferred'),
  'answered-transfers': words('移送有回音件数', 'Transfers answered'),
  'meetings-held': words('会议召开次数', 'Meetings held'),
  'items-closed': words('议定事项办结率', 'Items closed'),
  queries: words('查询次数', 'Queries'),
} as const satisfies Record<string, Words>
export type IndicatorId = keyof typeof INDICATORS

/** Pages of the product on which a clause is worked with. */
export const PAGES = {
  today: words('今日', 'Today'),
  mail: words('收发', 'Mail'),
  matters: words('事项', 'Matters'),
  papers: words('文书', 'Papers'),
  cases: words('案件', 'Cases'),
  agreement: words('协议', 'Agreement'),
  leads: words('线索', 'Leads'),
  files: words('卷宗', 'Files'),
  ledger: words('会商台账', 'Meetings and ledger'),
  analysis: words('分析', 'Analysis'),
  proof: words('存证', 'Proof'),
} as const satisfies Record<string, Words>
export type PageId = keyof typeof PAGES

export type Keeper = { kind: HouseKind; post: PostId }

/** One clause. `id` is stable (../agreements.md): data, tests and matters name it. */
export type Clause = {
  id: string
  /** As it is numbered in our template: 第二条, （一）. */
  no: string
  title: Words
  /** Our paraphrase; never a sentence of the signed text. */
  text: Words
  procedures: readonly string[]
  keepers: readonly Keeper[]
  terms: readonly string[]
  indicators: readonly IndicatorId[]
  pages: readonly PageId[]
  later?: Later
}

export type Signatory = { role: 'proposer' | 'signatory' | 'third' | 'fourth'; title: Words; kind: HouseKind }

export type Agreement = {
  /** LX, SX, HLJ, JS, FW. */
  id: string
  title: Words
  /** Where and when the text it is modelled on was signed; null where no source tells. */
  place: Words
  signedOn: string | null
  source: Statute
  signatories: readonly Signatory[]
  /** Units bound through a signatory without signing, and through which kind. */
  covers: { through: HouseKind; says: Words } | null
  /** Approvals that the text names beside those of the law. */
  approvers: readonly { clause: string; who: Words; says: Words }[]
  /** 试行: months after which the template proposes a review; null where the text is no trial. */
  trialMonths: number | null
  /** The kind of signatory whose house keeps the joint office's ledger; null where there is no joint office. */
  ledgerBy: HouseKind | null
  leadingGroup: boolean
  /** Every template carries the annex on electronic service as not agreed: two houses agree it expressly (design §3.4). */
  annex: Words
  amendments: Words
  clauses: readonly Clause[]
}

export const ANNEX = words(
  '双方书面同意以本系统函件作为送达方式的，另行签署电子送达附件；未打开的函件按附件约定的工作日转为纸质送达。未签署的，电子函件只作通知。',
  'Electronic letters count as service only where both sides sign this annex; a letter left unopened for the working days it names is served on paper. Without it an electronic letter only informs.',
)
export const AMENDMENTS = words(
  '修订由任一签署单位提出，各签署单位确认后生效；各次修订连同理由保存。',
  'Any signatory proposes an amendment; it takes effect when all have confirmed; each is kept with its reasons.',
)

type Bound = Partial<Pick<Clause, 'terms' | 'indicators' | 'pages' | 'later'>> & {
  procedures?: readonly string[]
  keepers?: readonly Keeper[]
}

const IF_BOUND: readonly IndicatorId[] = ['uses', 'open', 'late']

/** One clause in a few lines; a bound clause shows at least use, open and late, and is worked with under Matters. */
export function clause(id: string, no: string, title: Words, text: Words, bound: Bound = {}): Clause {
  const { procedures = [], keepers = [], terms = [], indicators = [], pages = [], later } = bound
  const worked = procedures.length > 0
  return {
    id,
    no,
    title,
    text,
    procedures,
    keepers,
    terms,
    indicators: [...new Set([...(worked ? IF_BOUND : []), ...indicators])],
    pages: [...new Set<PageId>(['agreement', ...(worked ? (['matters', 'today'] as const) : []), ...pages])],
    ...(later ? { later } : {}),
  }
}

const by =
  (kind: HouseKind) =>
  (...posts: PostId[]): Keeper[] =>
    posts.map(post => ({ kind, post }))

/** Who keeps a clause, one line per kind of house. */
export const court = by('court')
export const procuratorate = by('procuratorate')
export const justice = by('justice')
export const organ = by('organ')
export const police = by('police')
export const discipline = by('discipline')
export const mediation = by('mediation')
export const jointOffice = by('joint-office')
