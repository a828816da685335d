/** Answers of the agreement page: its acts are acts of the agreement's shared matter; reading comes from the tables of agreements. */
import type { z } from 'zod'
import * as contract from '#contract/agreement.ts'
import type { AgreementText, Amendment } from '#engine/agreement/agreement-text.ts'
import { splitAgreementText } from '#engine/agreement/split-text.ts'
import type { Facts } from '#engine/procedure/act.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import {
  AGREEMENT_PROCEDURE,
  actOf,
  checkAmendment,
  checkProposal,
  checkTerm,
  listAgreements,
  listChoices,
  listTerms,
  mayPropose,
  reportPage,
  requireChange,
  roleIn,
  viewAgreement,
} from '#work/agreement/index.ts'
import { doAct, startMatter } from '#work/matter/index.ts'
import { decodeFile, type NewFile, printPage } from '#work/paper/index.ts'
import { getHouseRow } from '#work/people/index.ts'
import { type AnyAnswer, answer, type Call, type FileAnswer } from '../answer.ts'

type Done = z.output<(typeof contract.proposeAgreement)['output']>
type Given = {
  agreementId: string
  post: string
  on: string
  proxyFor?: string | null | undefined
  files?: { name: string; base64: string }[]
}

const held = (call: Call) => call.posts.map(one => one.post)
const filesOf = (files: { name: string; base64: string }[] = []): NewFile[] => files.map(decodeFile)

/** Does one act of the record in the role of the own house, or of the house whose act is entered from paper. */
async function act(call: Call, kind: Parameters<typeof actOf>[0], given: Given, facts: Facts): Promise<Done> {
  const house = given.proxyFor ?? call.house
  const role = await roleIn(call.tx, given.agreementId, house)
  const made = await doAct(call.tx, call.site, {
    matterId: given.agreementId,
    kind: actOf(kind, role),
    post: given.post,
    on: given.on,
    facts,
    files: filesOf(given.files),
    proxy: house !== call.house,
  })
  return { agreementId: given.agreementId, actId: made.actId, marks: made.marks.map(mark => mark.says) }
}

async function propose(call: Call, input: z.output<(typeof contract.proposeAgreement)['input']>): Promise<Done> {
  const text: AgreementText = input.agreement
  await checkProposal(call.tx, text, [call.house, ...Object.values(input.signatories)])
  const made = await startMatter(call.tx, call.site, {
    procedureId: AGREEMENT_PROCEDURE,
    counterparts: input.signatories,
    title: text.title,
    caseNumbers: [],
    kind: 'propose',
    post: input.post,
    on: input.on,
    facts: { agreement: JSON.stringify(text), signedOn: text.signedOn, decidedBy: input.decidedBy, decidedOn: input.decidedOn },
    files: filesOf(input.files),
    enteredLater: input.enteredLater,
  })
  return { agreementId: made.matterId, actId: made.actId, marks: made.marks.map(mark => mark.says) }
}

async function amend(call: Call, input: z.output<(typeof contract.amendAgreement)['input']>): Promise<Done> {
  const { agreementId, post, on, files, grounds, ...rest } = input
  const amendment = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Amendment
  await checkAmendment(call.tx, agreementId, amendment)
  return act(call, 'amend', { agreementId, post, on, files }, { amendment: JSON.stringify(amendment), grounds })
}

async function report(call: Call, id: string, as: 'pdf' | 'docx'): Promise<FileAnswer> {
  const view = await viewAgreement(call.tx, id, held(call))
  const own = await getHouseRow(call.tx)
  return printPage(reportPage(view, own.name, call.today), as, call.site.fonts, `${view.title}执行情况 ${call.today}`)
}

const reading: AnyAnswer[] = [
  answer(contract.listAgreements, async call => {
    const own = await getHouseRow(call.tx)
    const { may, because } = mayPropose(own.kind, held(call))
    return { rows: await listAgreements(call.tx), mayPropose: may, because }
  }),
  answer(contract.getAgreement, (call, input) => viewAgreement(call.tx, input.agreementId, held(call))),
  answer(contract.printAgreement, (call, input) => report(call, input.agreementId, input.as)),
  answer(contract.getAgreementChoices, call => listChoices(call.tx, held(call))),
  answer(contract.splitAgreementText, async (_call, input) => splitAgreementText(input.text, input.prefix)),
  answer(contract.listTerms, call => listTerms(call.tx)),
]

const confirming: AnyAnswer[] = [
  answer(contract.proposeAgreement, propose),
  answer(contract.confirmAgreement, (call, input) =>
    act(call, 'confirm', input, { decidedBy: input.decidedBy, decidedOn: input.decidedOn, note: input.note || null }),
  ),
  answer(contract.refuseAgreement, (call, input) => act(call, 'refuse', input, { reason: input.reason })),
  answer(contract.withdrawAgreement, (call, input) => act(call, 'withdraw', input, { reason: input.reason })),
  answer(contract.endAgreement, (call, input) => act(call, 'end', input, { endsOn: input.endsOn, reason: input.reason })),
]

const changing: AnyAnswer[] = [
  answer(contract.amendAgreement, amend),
  answer(contract.setAgreementTerm, async (call, input) => {
    await checkTerm(call.tx, input.agreementId, input)
    return act(call, 'set-term', input, {
      term: input.key,
      value: String(input.value),
      clause: input.clause ?? null,
      grounds: input.grounds,
    })
  }),
  answer(contract.answerAgreementChange, async (call, input) => {
    await requireChange(call.tx, input.agreementId, input.changeId, input.proxyFor ?? call.house)
    const verdict = input.agreed ? 'agreed' : 'refused'
    return act(call, 'answer-change', input, { change: input.changeId, verdict, reason: input.reason || null })
  }),
  answer(contract.setLeadingGroup, (call, input) =>
    act(call, 'set-members', input, { members: JSON.stringify(input.members), grounds: input.grounds }),
  ),
  answer(contract.recordAgreementReview, (call, input) => {
    if (input.result === 'continue' && input.nextReviewOn === null)
      throw new Fault('refused', words('继续试行须写明下次评估日期', 'A trial that goes on names the day of its next review'), {
        details: [{ where: 'nextReviewOn', says: words('请填写日期', 'Give a date') }],
      })
    return act(call, 'record-review', input, { result: input.result, text: input.text, nextReviewOn: input.nextReviewOn })
  }),
]

export const agreementAnswers: AnyAnswer[] = [...reading, ...confirming, ...changing]
