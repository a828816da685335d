/** Service of a formal paper on another house: signing for it, returning it, other lawful service declared, confirmed, contested, agreed. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { DESK } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, StageSpec } from './procedure.ts'

/** Ways of lawful service other than the recipient's own stamp (law sheet §13.2). */
export const SERVICE_CHANNELS: Record<string, Words> = {
  direct: words('直接送达（送达回证）', 'Direct service (service receipt)'),
  announced: words('宣告送达', 'Service by announcement'),
  left: words('留置送达', 'Left at the address'),
  electronic: words('电子送达（经同意）', 'Electronic service, with consent'),
  post: words('邮寄（回执）', 'Post (return slip)'),
  'court-express': words('法院专递', 'Court express mail'),
  'procuratorate-express': words('检察专递', 'Procuratorate express mail'),
  entrusted: words('委托送达', 'Entrusted service'),
}

/** The only four reasons for which a desk may send a letter back. */
export const RETURN_REASONS: Record<string, Words> = {
  'wrong-addressee': words('主送单位有误', 'Wrong addressee'),
  'missing-attachment': words('缺少附件', 'Missing attachment'),
  unreadable: words('无法辨认', 'Unreadable'),
  duplicate: words('重复送达', 'Duplicate'),
}

/** Stages in which the paper has arrived and its duty runs, whatever is still argued about the day. */
export const ARRIVED = ['received', 'declared', 'contested']

/** Where a period "from receipt" starts: the agreed day, else the recipient's stamp, else the service the sender has proved. */
export const RECEIPT = ['agree-service-date.receivedOn', 'sign-for.receivedOn', 'declare-service.declaredOn']

/** The stages every served paper passes through. */
export const serviceStages: Record<string, StageSpec> = {
  served: { title: words('已送出，待签收', 'Sent, to be signed for') },
  received: { title: words('已签收', 'Received') },
  declared: { title: words('送达方已申报送达', 'Service declared by sender') },
  contested: { title: words('送达日期有异议', 'Date of service contested') },
  returned: { title: words('已退回', 'Returned by the desk') },
}

const unwritten = words('法律条文未规定本步骤，系协作平台约定', 'The text has no such step; it is a rule of the collaboration platform')
const byAnalogy = words('送达参照民事诉讼法', 'Service follows the Civil Procedure Law by analogy')

export type ServiceParties = {
  sender: string
  recipient: string
  senderPosts: PostId[]
  deskPosts: PostId[]
  opening: string
  basis: Citation[]
}

const signForAct = (p: ServiceParties): ActSpec => ({
  title: words('签收', 'Sign for'),
  by: p.recipient,
  posts: p.deskPosts,
  when: ['served'],
  to: 'received',
  noClock: DESK,
  facts: {
    receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: `${p.opening}.on` }),
    dateSource: fact.code(
      '日期依据',
      'Proof of the date',
      {
        stamp: words('当日收文章', 'Stamped today'),
        'earlier-proof': words('早于登记日，另附凭证', 'Earlier than today, document attached'),
      },
      must,
    ),
    laterReason: fact.text('补录原因', 'Why entered later'),
    registerNumber: fact.text('收文号', 'Intake number'),
  },
  paper: { form: 'intake-register' },
  attachments: true,
  needs: [
    guard.ownFactNeeds(
      'dateSource',
      ['earlier-proof'],
      'laterReason',
      words('较早的收到日期须写明补录原因并附凭证', 'An earlier date needs a reason and a document'),
      p.basis,
    ),
  ],
  basis: p.basis,
})

const returnAct = (p: ServiceParties): ActSpec => ({
  title: words('退回', 'Return'),
  by: p.recipient,
  posts: p.deskPosts,
  when: ['served'],
  to: 'returned',
  noClock: DESK,
  repeat: 'many',
  facts: { reason: fact.code('退回事由', 'Reason', RETURN_REASONS, must), note: fact.text('说明', 'Note') },
  basis: p.basis.map(cited => ({ ...cited, note: unwritten })),
})

const confirmServiceAct = (p: ServiceParties): ActSpec => ({
  title: words('确认送达', 'Confirm service'),
  by: p.recipient,
  posts: p.deskPosts,
  when: ['declared', 'contested'],
  to: 'received',
  noClock: DESK,
  facts: {},
  basis: [cite(civilProcedure2023, '87', byAnalogy)],
})

const contestServiceAct = (p: ServiceParties): ActSpec => ({
  title: words('对送达日期提出异议', 'Contest the date of service'),
  by: p.recipient,
  posts: p.deskPosts,
  when: ['declared'],
  to: 'contested',
  noClock: DESK,
  facts: {
    claimedOn: fact.date('主张的收到日期', 'Date claimed', {
      ...past,
      notBefore: `${p.opening}.on`,
      help: words('未收到的可不填', 'Leave empty if nothing arrived'),
    }),
    reason: fact.text('理由', 'Reasons', must),
  },
  attachments: true,
  basis: [cite(civilProcedure2023, '87', byAnalogy)],
})

const receiptActs = (p: ServiceParties): Record<string, ActSpec> => ({
  'sign-for': signForAct(p),
  return: returnAct(p),
  'confirm-service': confirmServiceAct(p),
  'contest-service': contestServiceAct(p),
})

const declareServiceAct = (p: ServiceParties): ActSpec => ({
  title: words('申报其他合法送达', 'Declare other lawful service'),
  by: p.sender,
  posts: p.senderPosts,
  when: ['served'],
  to: 'declared',
  noClock: DESK,
  facts: {
    channel: fact.code('送达方式', 'Channel', SERVICE_CHANNELS, must),
    declaredOn: fact.date('送达日期', 'Served on', { ...must, ...past, notBefore: `${p.opening}.on` }),
    proof: fact.text('凭证说明', 'What proves it', must),
  },
  paper: { form: 'service-receipt' },
  attachments: true,
  basis: (['87', '89', '90', '91'] as const).map(article => cite(civilProcedure2023, article, byAnalogy)),
})

const agreeServiceDateAct = (p: ServiceParties): ActSpec => ({
  title: words('认可对方主张的收到日期', 'Agree to the date claimed'),
  by: p.sender,
  posts: p.senderPosts,
  when: ['contested'],
  to: 'received',
  noClock: DESK,
  facts: { receivedOn: fact.date('认可的收到日期', 'Date agreed', { ...must, ...past, notBefore: `${p.opening}.on` }) },
  basis: [cite(civilProcedure2023, '87', byAnalogy)],
})

const serveAgainAct = (p: ServiceParties): ActSpec => ({
  title: words('补正后再次送达', 'Serve again after correction'),
  by: p.sender,
  posts: p.senderPosts,
  when: ['returned'],
  to: 'served',
  noClock: DESK,
  repeat: 'many',
  facts: { correction: fact.text('补正内容', 'What was corrected', must) },
  served: true,
  attachments: true,
  basis: p.basis.map(cited => ({ ...cited, note: unwritten })),
})

const declarationActs = (p: ServiceParties): Record<string, ActSpec> => ({
  'declare-service': declareServiceAct(p),
  'agree-service-date': agreeServiceDateAct(p),
  'serve-again': serveAgainAct(p),
})

/** All acts by which a served paper becomes a received one. `basis` is the article that lets the period run from receipt. */
export const serviceActs = (parties: ServiceParties): Record<string, ActSpec> => ({ ...receiptActs(parties), ...declarationActs(parties) })

/** The house that asked signs for the answer. */
export const signForReply = (by: string, posts: PostId[], basis: Citation[], reply = 'reply'): ActSpec => ({
  title: words('签收回复', 'Sign for the answer'),
  by,
  posts,
  when: ['replied'],
  to: 'reply-received',
  repeat: 'many',
  noClock: DESK,
  facts: { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: `${reply}.on` }) },
  paper: { form: 'intake-register' },
  attachments: true,
  basis,
})
