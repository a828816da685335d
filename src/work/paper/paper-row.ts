/** A paper's row and the rules of its life: which step is possible now, for whom, and why not. */
import type { Answer, Point } from '#engine/procedure/act.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Form, FormId } from '#law/forms/form.ts'
import { findForm } from '#law/forms/index.ts'
import type { PostId } from '#law/posts/post.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type PaperStatus =
  | 'taken-in'
  | 'draft'
  | 'in-check'
  | 'in-approval'
  | 'returned'
  | 'approved'
  | 'numbered'
  | 'final'
  | 'used'
  | 'void'
export type PaperContent = {
  number: string | null
  date: string | null
  addressee: string | null
  points: Point[]
  fields: Record<string, string>
  answers: Answer[]
}
export type PaperGuess = {
  number: string | null
  date: string | null
  addressee: string | null
  issuer: string | null
  points: Point[]
  caseNumbers: string[]
  text: string
}

export type PaperRow = {
  paper_id: string
  matter_id: string | null
  form: FormId
  origin: 'taken-in' | 'drafted'
  status: PaperStatus
  number: string | null
  paper_date: string | null
  addressee: string | null
  title: string
  content: PaperContent
  guess: PaperGuess | null
  doubts: Words[]
  drafted_by: string
  checked_by: string | null
  checked_on: string | null
  decided_by: string | null
  decided_post: PostId | null
  decided_on: string | null
  used_by_act: string | null
  version: number
  updated_at: string
}

export const STATUS_TITLES: Record<PaperStatus, Words> = {
  'taken-in': words('已收入，待核对', 'Taken in, to be confirmed'),
  draft: words('草稿', 'Draft'),
  'in-check': words('待案管审核', 'With case management'),
  'in-approval': words('待审批', 'Waiting for approval'),
  returned: words('已退回修改', 'Returned'),
  approved: words('已批准，待编号', 'Approved, to be numbered'),
  numbered: words('已编号', 'Numbered'),
  final: words('定稿', 'Final'),
  used: words('已发出', 'Sent'),
  void: words('作废', 'Void'),
}

/** What happened to a paper, by the name of the step. */
export const STEP_TITLES: Record<string, Words> = {
  confirm: words('核对确认', 'Confirmed'),
  submit: words('送审', 'Submitted'),
  check: words('案管审核', 'Checked'),
  decide: words('批准', 'Approved'),
  return: words('退回', 'Returned'),
  number: words('编号', 'Numbered'),
  void: words('作废', 'Made void'),
}

/** Forms that leave only after 案管 has checked them: those of acts that declare it (P1 art 114). */
const CHECKED_FORMS = new Set(
  PROCEDURES.flatMap(def =>
    Object.values(def.acts)
      .filter(act => act.checkedBy && act.paper)
      .map(act => act.paper?.form),
  ),
)

export const needsCheck = (form: FormId): boolean => CHECKED_FORMS.has(form)

/** The form of a paper. @throws Fault refused for an unknown one */
export function requireForm(id: string): Form {
  const form = findForm(id as FormId)
  if (!form)
    throw new Fault('refused', words('没有这种文书', 'There is no such form'), {
      details: [{ where: 'form', says: words('请从列表中选择', 'Choose from the list') }],
    })
  return form
}

/** One paper; locked when it is about to change. @throws Fault not-found */
export const loadPaper = (tx: Tx, paperId: string, lock = false): Promise<PaperRow> =>
  tx.one<PaperRow>(`select * from paper where house_id = $1 and paper_id = $2 ${lock ? 'for update' : ''}`, [tx.asker.house, paperId])

/** Papers waiting for one of these posts: to check (案管) or to decide. */
export async function listWaiting(tx: Tx, posts: PostId[]): Promise<{ paper: PaperRow; asks: 'check' | 'decide' }[]> {
  const rows = await tx.query<PaperRow>(
    `select * from paper where house_id = $1 and status in ('in-check', 'in-approval') order by updated_at, paper_id limit 200`,
    [tx.asker.house],
  )
  return rows.flatMap((paper): { paper: PaperRow; asks: 'check' | 'decide' }[] => {
    if (paper.status === 'in-check')
      return posts.includes('case-management') && paper.drafted_by !== tx.asker.person ? [{ paper, asks: 'check' as const }] : []
    return approversOf(paper.form).some(post => posts.includes(post)) && paper.drafted_by !== tx.asker.person
      ? [{ paper, asks: 'decide' as const }]
      : []
  })
}

export const approversOf = (form: FormId): PostId[] => requireForm(form).approver
