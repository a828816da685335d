/** Answers about papers. */
import type { z } from 'zod'
import * as contract from '#contract/paper.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import { FORMS } from '#law/forms/index.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { loadMatter, paperFacts, paperSummary } from '#work/matter/index.ts'
import {
  approversOf,
  confirmPaper,
  decodeFile,
  draftPaper,
  loadPaper,
  mayIssue,
  numberPaper,
  type PaperRow,
  pageOf,
  paperDoubts,
  printPaper,
  requireForm,
  STEP_TITLES,
  savePaper,
  submitPaper,
  takeIn,
  voidPaper,
} from '#work/paper/index.ts'
import { getHouseRow, listSwitches, namesOf } from '#work/people/index.ts'
import { type AnyAnswer, answer, type Call, DONE } from '../answer.ts'

type View = z.output<typeof contract.PaperView>

function nextSteps(paper: PaperRow, call: Call): View['next'] {
  const mine = paper.drafted_by === call.person
  const posts = call.posts.map(held => held.post)
  const open = (kind: View['next'][number]['kind'], title: Words, ok: boolean, because: Words | null): View['next'][number] => ({
    kind,
    title,
    open: ok,
    because: ok ? null : because,
  })
  const changing = ['taken-in', 'draft', 'returned'].includes(paper.status)
  const deciding = paper.status === 'in-approval' || paper.status === 'in-check'
  const decider =
    paper.status === 'in-check' ? posts.includes('case-management') : approversOf(paper.form).some(post => posts.includes(post))
  const why = mine
    ? words('不能审批自己起草的文书', 'You cannot approve a paper of your own')
    : words('由有权岗位审批', 'Another post approves it')
  return [
    open('edit', words('修改', 'Edit'), changing, words('已送审或定稿', 'Submitted or final')),
    ...(paper.origin === 'taken-in'
      ? [open('confirm', words('核对无误', 'Confirm'), changing, words('已核对', 'Confirmed already'))]
      : [open('submit', words('送审', 'Submit'), changing, words('已送审', 'Submitted already'))]),
    open('agree', words('同意', 'Agree'), deciding && decider && !mine, deciding ? why : words('现在不需要审批', 'Nothing to approve now')),
    open(
      'return',
      words('退回', 'Return'),
      deciding && decider && !mine,
      deciding ? why : words('现在不需要审批', 'Nothing to approve now'),
    ),
    ...(paper.origin === 'drafted'
      ? [open('number', words('编号', 'Number'), paper.status === 'approved', words('批准后才能编号', 'Only after approval'))]
      : []),
    open(
      'void',
      words('作废', 'Make void'),
      !['used', 'void'].includes(paper.status),
      words('已发出的文书不能作废', 'A paper that was sent cannot be made void'),
    ),
  ]
}

async function partsOf(call: Call, paper: PaperRow): Promise<Pick<View, 'parts' | 'missing'>> {
  if (paper.origin === 'taken-in') return { parts: [], missing: [] }
  const form = requireForm(paper.form)
  const page = await pageOf(call.tx, paper)
  const special = new Set(['points', 'answers', 'addressee', 'number', 'date'])
  const names = [...new Set(form.parts.flatMap(part => part.from))].filter(name => !special.has(name))
  const required = new Set(form.parts.filter(part => part.required).flatMap(part => part.from))
  const parts = names.map(name => ({
    id: name as string,
    title: FORM_FACTS[name as keyof typeof FORM_FACTS].title,
    kind: FORM_FACTS[name as keyof typeof FORM_FACTS].kind as string,
    required: required.has(name),
    value: paper.content.fields[name] ?? '',
    origin: paper.content.fields[name] ? words('来自本事项', 'From the matter') : null,
  }))
  return { parts, missing: page.ok ? [] : page.missing }
}

async function viewPaper(call: Call, paperId: string): Promise<View> {
  const paper = await loadPaper(call.tx, paperId)
  const names = await namesOf(call.tx)
  const matter = paper.matter_id ? await loadMatter(call.tx, paper.matter_id) : null
  const files = await call.tx.query<{ attachment_id: string; name: string; media_type: string; size: number }>(
    'select attachment_id, name, media_type, size from attachment where house_id = $1 and paper_id = $2 order by created_at',
    [call.house, paperId],
  )
  const trail = await call.tx.query<{ step: string; person_id: string; post: PostId; on_date: string; note: string }>(
    'select step, person_id, post, on_date, note from paper_step where house_id = $1 and paper_id = $2 order by step_no',
    [call.house, paperId],
  )
  const form = requireForm(paper.form)
  const switches = new Map((await listSwitches(call.tx)).map(one => [one.key, one.value]))
  return {
    paper: paperSummary(paper, names, matter?.title ?? null),
    content: paper.content,
    guess: paper.guess,
    doubts: await paperDoubts(call.tx, paper),
    ...(await partsOf(call, paper)),
    files: files.map(file => ({ attachmentId: file.attachment_id, name: file.name, mediaType: file.media_type, size: file.size })),
    trail: trail.map(one => ({
      step: STEP_TITLES[one.step] ?? words(one.step, one.step),
      name: names.get(one.person_id) ?? '',
      postTitle: postSpec(one.post).title,
      on: one.on_date,
      note: one.note,
    })),
    next: nextSteps(paper, call),
    approvers: form.approver.map(post => postSpec(post).title),
    draftedHere: switches.get(`drafted-here:${form.id}`) === true,
    basis: form.basis,
  }
}

export const paperAnswers: AnyAnswer[] = [
  answer(contract.listPapers, async (call, input) => {
    const [at, id] = (input.after ?? '').split('|')
    const fragment = input.q?.trim() ? `%${input.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null
    const rows = await call.tx.query<PaperRow & { matter_title: string | null }>(
      `select p.*, (select m.title from matter m where m.house_id = p.house_id and m.matter_id = p.matter_id) as matter_title from paper p where p.house_id = $1 and ($2 = 'all' or p.status not in ('used', 'void'))
         and ($3::text is null or p.title ilike $3 or p.number ilike $3) and ($4::text is null or p.matter_id = $4) and ($5 = '' or (p.updated_at, p.paper_id) < ($5::timestamptz, $6)) order by p.updated_at desc, p.paper_id desc limit 51`,
      [call.house, input.state, fragment, input.matterId ?? null, /^\d{4}-/.test(at ?? '') ? at : '', id ?? ''],
    )
    const names = await namesOf(call.tx)
    const last = rows[49]
    return {
      rows: rows.slice(0, 50).map(row => paperSummary(row, names, row.matter_title)),
      next: rows.length > 50 && last ? `${last.updated_at}|${last.paper_id}` : null,
    }
  }),
  answer(contract.listForms, async (call, input) => {
    if (input.matterId) await loadMatter(call.tx, input.matterId)
    const house = await getHouseRow(call.tx)
    const switches = new Map((await listSwitches(call.tx)).map(one => [one.key, one.value]))
    const forms = Object.values(FORMS).filter(form => mayIssue(form, house.kind))
    return {
      forms: forms.map(form => ({
        form: form.id,
        title: form.title,
        draftedHere: switches.get(`drafted-here:${form.id}`) === true,
        issuer: form.issuer,
      })),
    }
  }),
  answer(contract.takeInPaper, async (call, input) => {
    if (input.matterId) await loadMatter(call.tx, input.matterId)
    return {
      paperId: await takeIn(call.tx, call.site.vault, { form: input.form, matterId: input.matterId ?? null, file: decodeFile(input.file) }),
    }
  }),
  answer(contract.draftPaper, async (call, input) => ({
    paperId: await draftPaper(call.tx, input.form, await paperFacts(call.tx, input.matterId, input.answers)),
  })),
  answer(contract.getPaper, (call, input) => viewPaper(call, input.paperId)),
  answer(contract.savePaper, async (call, input) => {
    await savePaper(call.tx, input.paperId, input.content)
    return DONE
  }),
  answer(contract.stepPaper, async (call, input) => {
    if (input.step === 'confirm') await confirmPaper(call.tx, input.paperId, input.post)
    else if (input.step === 'submit') await submitPaper(call.tx, input.paperId, input.post, input.note)
    else if (input.step === 'number') await numberPaper(call.tx, input.paperId, input.post)
    else if (input.step === 'void') await voidPaper(call.tx, input.paperId, input.post, input.note)
    else throw new Fault('malformed', words('没有这一步', 'There is no such step'))
    return DONE
  }),
  answer(contract.printPaper, (call, input) => printPaper(call.tx, call.site.vault, input.paperId, input.as, call.site.fonts)),
]
