/** A court transfers refusal to perform a judgment to the police, with a copy to the procuratorate (law sheet JZ-ZX, §8.4). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { refusalInterpretation2024 } from '../statutes/refusal-interpretation-2024.ts'
import { refusalOpinion2025 } from '../statutes/refusal-opinion-2025.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { POLICE_HANDS, policeStages, policeTransfer, WHILE_OPEN } from './police-transfer.ts'
import { deskOf, handsOf, letter, noteCopy, party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(refusalOpinion2025, '3'), cite(refusalOpinion2025, '4')]
const conduct = [cite(refusalInterpretation2024, '2'), ...basis]
const deciding = [
  cite(refusalOpinion2025, '5', words('自签收移送之日起算，接受登记不推迟期限', 'Runs from receipt; registration does not put it off')),
]
const reasons = [cite(refusalOpinion2025, 'no-file')]
const supervision = [cite(refusalOpinion2025, 'supervision')]
const JUDGES = handsOf('court')

export const refusalTransfer = request({
  id: 'refusal-transfer',
  version: '2025-07-01',
  title: words('拒不执行判决、裁定案件移送公安机关', 'Refusal to perform a judgment: transfer to the police'),
  basis,
  parties: {
    issuer: party('court', '移送的法院', 'Court'),
    recipient: party('police', '公安机关', 'Police'),
    informed: party('procuratorate', '同时抄送的检察院', 'Procuratorate informed', { optional: true }),
  },
  stages: { ...policeStages(false), dropped: { title: words('公安机关撤销案件', 'Dropped by the police') } },
  withdraw: { posts: JUDGES },
  acts: {
    ...letter({
      title: words('移送拒执案件', 'Transfer the case'),
      posts: JUDGES,
      desk: deskOf('police'),
      facts: {
        caseNumbers: fact.caseNumbers('执行案号', 'Enforcement case', must),
        conduct: fact.text('拒不执行的行为和执行情况说明', 'Conduct, and state of enforcement', must),
        evidence: fact.text('五类证据材料清单', 'The five kinds of evidence', must),
        number: fact.text('文号', 'Document number'),
      },
      form: 'clue-transfer-letter',
      decision: ['vice-president', 'president'],
      basis: conduct,
    }),
    'note-copy': noteCopy('informed', 'procuratorate', [...ARRIVED, ...WHILE_OPEN, 'dropped'], [cite(frameworkOpinion2024, 'refusal')]),
    ...policeTransfer({ posts: JUDGES, receipt: deciding, decision: deciding, refusal: reasons, supervision, feedback: basis }),
    extend: step(
      words('案情复杂，延长至三十日', 'Complex case: thirty days'),
      'recipient',
      POLICE_HANDS,
      [...ARRIVED, 'accepted', 'supplementing'],
      { reason: fact.text('理由', 'Reasons', must) },
      deciding,
      {
        decision: ['organ-head'],
        needs: [guard.beforeDue('decision', words('七日期限已届满，不得延长', 'The seven days have ended'), deciding)],
      },
    ),
    drop: step(
      words('撤销案件并说明理由', 'Drop the case, with reasons'),
      'recipient',
      POLICE_HANDS,
      ['filed', 'fed-back'],
      { reason: fact.text('理由', 'Reasons', must) },
      reasons,
      {
        to: 'dropped',
        decision: ['organ-head'],
        served: true,
      },
    ),
    'ask-supervision-dropped': step(
      words('请检察院监督撤案', 'Ask the procuratorate to supervise the dropping'),
      'issuer',
      JUDGES,
      ['dropped'],
      { reason: fact.text('理由', 'Reasons', must) },
      supervision,
    ),
    'close-dropped': step(words('办结', 'Close'), 'issuer', JUDGES, ['dropped'], { note: fact.text('说明', 'Note') }, basis, {
      to: 'closed',
    }),
  },
  clocks: {
    decision: receiptClock(words('决定是否立案', 'Decide on filing'), 'D-JZ-FILE', ['file', 'refuse'], deciding, { extendedBy: 'extend' }),
    reasons: {
      title: words('不予立案的书面理由', 'Reasons for not filing'),
      period: { rule: 'D-JZ-NOFILE' },
      start: ['refuse.decidedOn'],
      by: 'recipient',
      met: ['refuse'],
      basis: reasons,
    },
    'reasons-dropped': {
      title: words('撤销案件的书面理由', 'Reasons for dropping the case'),
      period: { rule: 'D-JZ-NOFILE' },
      start: ['drop.decidedOn'],
      by: 'recipient',
      met: ['drop'],
      basis: reasons,
    },
  },
  leadsTo: ['filing-supervision', 'private-prosecution-record'],
})
