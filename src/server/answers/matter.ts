/** Answers about matters: list, view, start, act, past acts, team, reminder, files. */
import * as contract from '#contract/matter.ts'
import type { Facts } from '#engine/procedure/act.ts'
import { asDetail } from '#engine/procedure/refusal.ts'
import {
  doAct,
  listMatters,
  listStartable,
  readBeforeDoing,
  recordPastActs,
  reminderOf,
  setTeam,
  startMatter,
  tryAct,
  viewMatter,
} from '#work/matter/index.ts'
import { decodeFile, openAttachment } from '#work/paper/index.ts'
import { type AnyAnswer, answer, DONE } from '../answer.ts'

const says = (marks: { says: { zh: string; en: string } }[]): { zh: string; en: string }[] => marks.map(mark => mark.says)

export const matterAnswers: AnyAnswer[] = [
  answer(contract.listMatters, (call, input) => listMatters(call.tx, input)),
  answer(contract.getMatter, (call, input) => viewMatter(call.tx, input.matterId)),
  answer(contract.listStartable, async (call, input) => ({
    procedures: await listStartable(
      call.tx,
      call.posts.map(held => held.post),
      input.from,
    ),
  })),
  answer(contract.startMatter, async (call, input) => {
    const made = await startMatter(call.tx, call.site, { ...input, facts: input.facts as Facts, files: input.files.map(decodeFile) })
    return { matterId: made.matterId, actId: made.actId, marks: says(made.marks) }
  }),
  answer(
    contract.doAct,
    async (call, input) => {
      const made = await doAct(call.tx, call.site, { ...input, facts: input.facts as Facts, files: input.files.map(decodeFile) })
      return { actId: made.actId, marks: says(made.marks) }
    },
    input => readBeforeDoing(input),
  ),
  answer(contract.checkAct, async (call, input) => {
    const verdict = await tryAct(call.tx, {
      ...input,
      facts: input.facts as Facts,
      files: input.files.map(file => ({ name: file.name, bytes: Buffer.alloc(0) })),
    })
    if (verdict.ok) return { ok: true, marks: says(verdict.marks), problems: [] }
    return {
      ok: false,
      marks: [],
      problems: verdict.because.map(one => ({ where: asDetail(one).where ?? null, says: one.says, basis: one.basis })),
    }
  }),
  answer(contract.recordPastActs, async (call, input) => {
    const acts = input.acts.map(act => ({ ...act, facts: act.facts as Facts }))
    return recordPastActs(call.tx, call.site, { ...input, acts })
  }),
  answer(contract.setTeam, async (call, input) => {
    await setTeam(call.tx, input)
    return DONE
  }),
  answer(contract.getReminder, async (call, input) => ({ text: await reminderOf(call.tx, input.matterId) })),
  answer(contract.getFile, (call, input) => openAttachment(call.tx, call.site.vault, input.attachmentId)),
]
