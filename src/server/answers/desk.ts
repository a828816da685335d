/** Answers of Today, the mail desk and approvals. */
import * as contract from '#contract/desk.ts'
import { type Words, words } from '#kernel/words.ts'
import { postSpec } from '#law/posts/post.ts'
import { isResting, restFault } from '#mail/life.ts'
import { openLetter } from '#mail/take-letters.ts'
import { acceptDefinition, loadMatter, paperSummary } from '#work/matter/index.ts'
import { approversOf, decidePaper, listWaiting, requireForm } from '#work/paper/index.ts'
import { getHouseRow, namesOf } from '#work/people/index.ts'
import { listMail, mailCounts, markSeen, type SinceSeen, sinceLastSeen, viewToday } from '#work/today/index.ts'
import { type AnyAnswer, answer, type Call, DONE } from '../answer.ts'
import { catchUp } from '../by-itself/catch-up.ts'

/** The matter's short story for a chief: what it is, where it stands, which date. */
async function storyOf(call: Call, matterId: string | null): Promise<{ title: string | null; story: Words[] }> {
  if (!matterId) return { title: null, story: [] }
  const matter = await loadMatter(call.tx, matterId)
  const stage = matter.definition.stages[matter.stage]?.title ?? words('', '')
  return {
    title: matter.title,
    story: [
      words(
        `${matter.definition.title.zh} · ${matter.case_numbers.join('、')}`,
        `${matter.definition.title.en} · ${matter.case_numbers.join(', ')}`,
      ),
      words(`现在：${stage.zh}（${matter.opened_on}起）`, `Now: ${stage.en} (since ${matter.opened_on})`),
      ...(matter.next_due
        ? [
            words(
              `最近期限：${matter.next_due}${matter.provisional ? '（暂定）' : ''}`,
              `Next due: ${matter.next_due}${matter.provisional ? ' (provisional)' : ''}`,
            ),
          ]
        : []),
    ],
  }
}

export const deskAnswers: AnyAnswer[] = [
  answer(contract.getToday, (call, input) => viewToday(call.tx, input.scope)),
  answer(contract.listMail, async (call, input) => {
    const house = await getHouseRow(call.tx)
    const { rows, gaps } = await listMail(call.tx, input.list, house.name)
    const rest = (await isResting(call.tx)) ? (await restFault(call.tx)).words : null
    return { rows, gaps, rest, counts: await mailCounts(call.tx), next: null }
  }),
  answer(contract.openLetter, async (call, input) => ({ matterId: await openLetter(call.tx, call.site.vault, input.letterId) })),
  answer(contract.acceptDefinition, async (call, input) => {
    await acceptDefinition(call.tx, input)
    call.tx.afterCommit(() => catchUp(call.site, call.house))
    return DONE
  }),
  answer(contract.listApprovals, async call => {
    const names = await namesOf(call.tx)
    const rows = []
    const waiting = await listWaiting(
      call.tx,
      call.posts.map(held => held.post),
    )
    const since = await sinceLastSeen(
      call.tx,
      waiting.map(one => one.paper),
    )
    for (const { paper, asks } of waiting) {
      const { title, story } = await storyOf(call, paper.matter_id)
      const approvers = approversOf(paper.form)
      const requires =
        asks === 'check'
          ? [
              words(
                '发出前由案件管理部门审核，办理人不得自行审核',
                'Case management checks what leaves the house; the handling person cannot',
              ),
            ]
          : [
              words(
                `由${approvers.map(post => postSpec(post).title.zh).join('或')}批准`,
                `Approved by ${approvers.map(post => postSpec(post).title.en).join(' or ')}`,
              ),
            ]
      const basis = requireForm(paper.form).basis.map(one => words(`${one.title}第${one.article}条`, `${one.titleEn} art. ${one.article}`))
      const { changes, state } = since.get(paper.paper_id) as SinceSeen
      rows.push({ paper: paperSummary(paper, names, title), story, requires: [...requires, ...basis], asks, changes, state })
    }
    return { rows }
  }),
  answer(contract.markApprovalSeen, async (call, input) => {
    await markSeen(call.tx, input.paperId, input.state)
    return DONE
  }),
  answer(contract.decidePaper, async (call, input) => {
    await decidePaper(call.tx, input)
    return DONE
  }),
]
