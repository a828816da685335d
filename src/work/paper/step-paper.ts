/** The life of a paper after it exists: confirm, submit, check, decide, return, number, void. Each step is dated, named and recorded. */
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { familyOf } from '#law/forms/form.ts'
import { isPostId, type PostId, postSpec } from '#law/posts/post.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { takeNumber } from './number-paper.ts'
import { approversOf, loadPaper, needsCheck, type PaperContent, type PaperRow, type PaperStatus, requireForm } from './paper-row.ts'

const refuse = (says: Words, where?: string): Fault => new Fault('refused', says, { details: [where ? { where, says } : { says }] })

async function writeStep(
  tx: Tx,
  paper: PaperRow,
  step: string,
  status: PaperStatus,
  post: PostId,
  note: string,
  extra: Record<string, string | null> = {},
): Promise<void> {
  const { house, person, today } = tx.asker
  const columns = Object.keys(extra)
  const sets = columns.map((name, index) => `, ${name} = $${index + 4}`).join('')
  await tx.query(`update paper set status = $3, version = version + 1, updated_at = now()${sets} where house_id = $1 and paper_id = $2`, [
    house,
    paper.paper_id,
    status,
    ...columns.map(name => extra[name]),
  ])
  await tx.query(
    `insert into paper_step (house_id, paper_id, step_no, step, person_id, post, on_date, note) select $1, $2, coalesce(max(step_no), 0) + 1, $3, $4, $5, $6, $7 from paper_step where house_id = $1 and paper_id = $2`,
    [house, paper.paper_id, step, person, post, today, note],
  )
  await appendEvent(tx, {
    house,
    kind: step === 'decide' ? 'decision' : 'paper',
    table: 'paper_step',
    id: paper.paper_id,
    about: { step, status, post },
  })
}

function requireStatus(paper: PaperRow, wanted: PaperStatus[]): void {
  if (!wanted.includes(paper.status)) throw new Fault('conflict', words('文书状态已变化，请刷新', 'The paper has moved on; reload'))
}

function requireOwnPost(post: string): PostId {
  if (!isPostId(post)) throw refuse(words('请选择岗位', 'Choose your post'), 'post')
  return post
}

/** The person confirms what was read from a sealed file; from here it is the paper. @throws Fault refused, conflict */
export async function confirmPaper(tx: Tx, paperId: string, post: string): Promise<void> {
  const paper = await loadPaper(tx, paperId, true)
  requireStatus(paper, ['taken-in', 'returned'])
  if (paper.origin !== 'taken-in') throw refuse(words('起草的文书应当送审', 'A drafted paper is submitted, not confirmed'))
  const form = requireForm(paper.form)
  if (form.numberFamily && !paper.content.number) throw refuse(words('请核对并填写文号', 'Confirm the number of the paper'), 'number')
  if (!paper.content.date) throw refuse(words('请核对并填写成文日期', 'Confirm the date of the paper'), 'date')
  const next = needsCheck(paper.form) ? 'in-check' : 'final'
  await writeStep(tx, paper, 'confirm', next, requireOwnPost(post), '')
}

/** Sends a draft to those who may approve it; a form that needs no approval becomes final with its number. @throws Fault refused, conflict */
export async function submitPaper(tx: Tx, paperId: string, post: string, note: string): Promise<void> {
  const paper = await loadPaper(tx, paperId, true)
  requireStatus(paper, ['draft', 'returned'])
  if (paper.origin !== 'drafted') throw refuse(words('收入的文书应当核对确认', 'A paper taken in is confirmed, not submitted'))
  const approvers = approversOf(paper.form)
  await writeStep(tx, paper, 'submit', approvers.length ? 'in-approval' : 'approved', requireOwnPost(post), note)
}

/** A chief agrees or returns; 案管 checks or returns. Nobody approves or checks their own paper. @throws Fault refused, conflict */
export async function decidePaper(
  tx: Tx,
  input: { paperId: string; decision: 'agree' | 'return'; note: string; post: string },
): Promise<void> {
  const paper = await loadPaper(tx, input.paperId, true)
  requireStatus(paper, ['in-check', 'in-approval'])
  const post = requireOwnPost(input.post)
  const { person, today } = tx.asker
  if (paper.drafted_by === person) throw refuse(words('不能审批自己起草的文书', 'You cannot approve a paper of your own'))
  if (input.decision === 'return' && !input.note.trim()) throw refuse(words('退回须写明意见', 'Returning needs a note'), 'note')
  if (paper.status === 'in-check') {
    if (post !== 'case-management') throw refuse(words('由案件管理部门审核', 'Case management checks it'), 'post')
    if (input.decision === 'return') return writeStep(tx, paper, 'return', 'returned', post, input.note)
    return writeStep(tx, paper, 'check', 'final', post, input.note, { checked_by: person, checked_on: today })
  }
  const approvers = approversOf(paper.form)
  if (!approvers.includes(post))
    throw refuse(
      words(
        `由${approvers.map(one => postSpec(one).title.zh).join('或')}批准`,
        `Approved by: ${approvers.map(one => postSpec(one).title.en).join(' or ')}`,
      ),
      'post',
    )
  if (input.decision === 'return') return writeStep(tx, paper, 'return', 'returned', post, input.note)
  const numbered = requireForm(paper.form).numberFamily !== null
  const next: PaperStatus = numbered ? 'approved' : needsCheck(paper.form) ? 'in-check' : 'final'
  const dated: Record<string, string> =
    next === 'final' && paper.content.date === null ? { content: JSON.stringify({ ...paper.content, date: today }), paper_date: today } : {}
  return writeStep(tx, paper, 'decide', next, post, input.note, { decided_by: person, decided_post: post, decided_on: today, ...dated })
}

/** The procedure of the matter the paper belongs to; null for a paper of no matter. */
async function procedureOf(tx: Tx, paper: PaperRow): Promise<string | null> {
  if (!paper.matter_id) return null
  const row = await tx.maybe<{ procedure_id: string }>('select procedure_id from matter where house_id = $1 and matter_id = $2', [
    tx.asker.house,
    paper.matter_id,
  ])
  return row?.procedure_id ?? null
}

/** Gives an approved paper its number and date; without a gap, per house, family and year. @throws Fault refused, conflict */
export async function numberPaper(tx: Tx, paperId: string, post: string): Promise<void> {
  const paper = await loadPaper(tx, paperId, true)
  requireStatus(paper, ['approved'])
  const form = requireForm(paper.form)
  const family = familyOf(form, await procedureOf(tx, paper))
  const number = paper.content.number ?? (family ? await takeNumber(tx, family) : null)
  const content: PaperContent = { ...paper.content, number, date: paper.content.date ?? tx.asker.today }
  await tx.query('update paper set content = $3 where house_id = $1 and paper_id = $2', [tx.asker.house, paperId, JSON.stringify(content)])
  await writeStep(tx, paper, 'number', needsCheck(paper.form) ? 'in-check' : 'final', requireOwnPost(post), '', {
    number,
    paper_date: content.date,
  })
}

/** A paper that was not sent can be made void; its number stays taken. @throws Fault refused, conflict */
export async function voidPaper(tx: Tx, paperId: string, post: string, note: string): Promise<void> {
  const paper = await loadPaper(tx, paperId, true)
  if (paper.status === 'used' || paper.status === 'void')
    throw refuse(words('已发出的文书不能作废，请用撤回或变更', 'A paper that was sent cannot be made void; withdraw or change it'))
  if (!note.trim()) throw refuse(words('作废须写明理由', 'Give the reason'), 'note')
  await writeStep(tx, paper, 'void', 'void', requireOwnPost(post), note)
}

/** Marks the paper as the one an act carries. */
export async function usePaper(tx: Tx, paper: PaperRow, actId: string, matterId: string): Promise<void> {
  await tx.query(
    `update paper set status = 'used', used_by_act = $3, matter_id = coalesce(matter_id, $4), updated_at = now() where house_id = $1 and paper_id = $2`,
    [tx.asker.house, paper.paper_id, actId, matterId],
  )
  await appendEvent(tx, { house: tx.asker.house, kind: 'paper', table: 'paper', id: paper.paper_id, about: { step: 'used', act: actId } })
}
