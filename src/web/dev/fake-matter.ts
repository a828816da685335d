/** One invented matter with everything a page can show: map, acts, clocks, points, open and closed acts. */
import type { z } from 'zod'
import type { OutputOf } from '#contract/endpoint.ts'
import type { getMatter } from '#contract/matter.ts'
import type { ActForm, ActView, ClockView, PaperSummary } from '#contract/views.ts'
import { type Words, words as w } from '#kernel/words.ts'

export const cite = {
  statute: 'joint-2016',
  article: '13',
  title: '关于民事执行活动法律监督若干问题的规定',
  titleEn: 'Rules on supervision of civil enforcement',
  evidence: 'read' as const,
  checkedOn: '2026-11-20',
}
export const points = [
  { id: '1', text: '执行款 86,400 元于 2026-02-02 到账后逾期未发放，依法及时发放。' },
  { id: '2', text: '对 04-20 提出的执行异议依法审查并作出裁定。' },
  { id: '3', text: '对申请人提供的车辆线索依法核实并采取措施。' },
]
export const clock: z.output<typeof ClockView> = {
  id: 'reply',
  title: w('法院回复', 'Reply of the court'),
  status: 'due-soon',
  period: '3m',
  start: '2026-08-21',
  nominal: '2026-11-21',
  due: '2026-11-23',
  earliestDue: null,
  latestDue: null,
  metOn: null,
  daysLeft: 2,
  provisional: false,
  extended: false,
  byRole: 'recipient',
  byName: '沅清县人民法院',
  own: true,
  because: [
    w('签收 2026-08-21，次日起算', 'Signed for 2026-08-21; counted from the next day'),
    w('3 个月 → 2026-11-21 周六', '3 months → 2026-11-21 Sat'),
    w('期限届满日为休息日，顺延至 2026-11-23 周一', 'ends on a rest day; moves to 2026-11-23 Mon'),
  ],
  basis: [cite],
  alternatives: [],
}
export const later: z.output<typeof ClockView> = {
  ...clock,
  id: 'extended',
  title: w('上级建议回复', 'Reply to the superior'),
  status: 'running',
  due: '2027-02-12',
  daysLeft: 83,
  provisional: true,
  own: false,
}
export const overdue: z.output<typeof ClockView> = {
  ...clock,
  id: 'late',
  title: w('法院回复', 'Reply of the court'),
  status: 'overdue',
  due: '2026-11-18',
  daysLeft: -3,
  own: false,
}

const act = (
  n: number,
  kind: string,
  title: Words,
  on: string,
  own: boolean,
  more: Partial<z.output<typeof ActView>> = {},
): z.output<typeof ActView> => ({
  actId: `a${n}`,
  kind,
  title,
  house: own ? 'court' : 'procuratorate',
  houseName: own ? '沅清县人民法院' : '沅清县人民检察院',
  personName: own ? '唐某' : '林某',
  postTitle: own ? w('立案庭', 'Case-filing division') : w('承办检察官', 'Handling prosecutor'),
  own,
  on,
  bounds: null,
  source: 'own',
  recordedAt: `${on}T02:00:00Z`,
  arrivedAt: null,
  placed: true,
  n,
  effect: true,
  effectReason: null,
  marks: [],
  facts: [],
  files: [],
  basis: [cite],
  hash: `3f9a${n}c0de77b1`.repeat(4),
  sealedInLog: true,
  mail: [],
  ...more,
})
const posts = [
  { post: 'presiding-judge', title: w('审判长', 'Presiding judge') },
  { post: 'president', title: w('院长', 'Court president') },
]
const form = (kind: string, title: Words, more: Partial<z.output<typeof ActForm>> = {}): z.output<typeof ActForm> => ({
  kind,
  title,
  opening: false,
  served: false,
  fields: [],
  paper: null,
  decision: [],
  checkedBy: null,
  attachments: true,
  myPosts: posts,
  basis: [cite],
  ...more,
})
const field = (
  name: string,
  kind: z.output<typeof ActForm>['fields'][number]['kind'],
  title: Words,
  more: Partial<z.output<typeof ActForm>['fields'][number]> = {},
): z.output<typeof ActForm>['fields'][number] => ({
  name,
  kind,
  title,
  required: true,
  values: [],
  help: null,
  points: [],
  reasonUnless: [],
  notBefore: null,
  notAfter: null,
  ...more,
})
const codes = [
  { code: 'adopted', title: w('采纳', 'Adopted') },
  { code: 'partly', title: w('部分采纳', 'Partly adopted') },
  { code: 'not-adopted', title: w('不采纳', 'Not adopted') },
]

export const openingForm = form('serve', w('送达检察建议书', 'Serve the suggestion'), {
  opening: true,
  served: true,
  paper: { form: 'suggestion-letter', title: w('检察建议书', 'Suggestion letter'), required: true, draftedHere: false },
  decision: [
    { post: 'chief-procurator', title: w('检察长', 'Chief procurator') },
    { post: 'procuratorial-committee', title: w('检察委员会', 'Procuratorial committee') },
  ],
  checkedBy: w('案件管理', 'Case management'),
  fields: [
    field('points', 'points', w('建议项', 'Points')),
    field('grounds', 'text', w('事由', 'Grounds'), { required: false }),
    field('cases', 'case-numbers', w('监督案号', 'Cases supervised')),
  ],
})
export const paper: z.output<typeof PaperSummary> = {
  paperId: 'p1',
  form: 'suggestion-letter',
  formTitle: w('检察建议书', 'Suggestion letter'),
  origin: 'taken-in',
  status: 'used',
  statusTitle: w('已使用', 'Used'),
  number: '沅清检民执监〔2026〕43319900007号',
  date: '2026-08-18',
  addressee: '沅清县人民法院',
  title: '某建工案检察建议书',
  matterId: 'm1',
  matterTitle: '某建工案执行监督',
  updatedAt: '2026-08-18T03:00:00Z',
  draftedBy: '林某',
}
const closed = (kind: string, title: Words, says: Words): OutputOf<typeof getMatter>['actions'][number] => ({
  kind,
  title,
  open: false,
  because: { code: 'stage', says, basis: [cite] },
  proxy: false,
  form: form(kind, title, { myPosts: [] }),
})

export const matter: OutputOf<typeof getMatter> = {
  clauses: [],
  matterId: 'm1',
  procedure: {
    id: 'enforcement-suggestion',
    version: '2021-08-01',
    title: w('民事执行监督检察建议', 'Enforcement suggestion'),
    kind: 'shared',
    basis: [cite],
  },
  title: '某建工案执行监督',
  number: '沅清检民执监〔2026〕43319900007号',
  caseNumbers: ['（2025）湘3199执418号'],
  sealed: false,
  ended: false,
  openedOn: '2026-08-20',
  ownRole: 'recipient',
  keeperName: '沅清县人民检察院',
  parties: [
    { role: 'issuer', title: w('监督机关', 'Issuer'), house: 'procuratorate', name: '沅清县人民检察院', joined: true },
    { role: 'recipient', title: w('被监督法院', 'Recipient'), house: 'court', name: '沅清县人民法院', joined: true },
  ],
  stage: { id: 'docketed', title: w('办理中', 'In hand') },
  map: [
    { stage: 'served', title: w('送达', 'Served'), status: 'reached', says: null },
    { stage: 'received', title: w('签收', 'Signed for'), status: 'reached', says: null },
    { stage: 'docketed', title: w('立案办理', 'Docketed'), status: 'current', says: null },
    { stage: 'replied', title: w('回复', 'Replied'), status: 'possible', says: null },
    {
      stage: 'returned',
      title: w('退回', 'Returned'),
      status: 'closed-off',
      says: w('已签收，不能再退回', 'Signed for; it can no longer be returned'),
    },
    { stage: 'closed', title: w('办结', 'Closed'), status: 'possible', says: null },
  ],
  timeline: [
    act(1, 'serve', w('送达', 'Served'), '2026-08-20', false, {
      facts: [{ name: 'points', title: w('建议项', 'Points'), kind: 'points', text: null, points }],
      files: [{ attachmentId: 'f1', name: '检察建议书.pdf', mediaType: 'application/pdf', size: 48000 }],
      mail: [{ house: 'court', houseName: '沅清县人民法院', state: 'opened', at: '2026-08-20T08:00:00Z' }],
    }),
    act(2, 'sign-for', w('签收', 'Signed for'), '2026-08-21', true, {
      facts: [{ name: 'receivedOn', title: w('收到日', 'Received on'), kind: 'date', text: w('2026-08-21', '2026-08-21') }],
    }),
    act(3, 'docket', w('立案', 'Docketed'), '2026-08-24', true, {
      facts: [
        {
          name: 'number',
          title: w('执监案号', 'Docket number'),
          kind: 'case-numbers',
          text: w('（2026）湘3199执监5号', '（2026）湘3199执监5号'),
        },
      ],
      placed: false,
      n: null,
      sealedInLog: false,
      marks: [w('事后录入', 'Entered later')],
    }),
    act(4, 'extend', w('申请延期', 'Extension'), '2026-11-19', true, {
      effect: false,
      effectReason: w('第二次延期不生效：只能延长一次', 'A second extension has no effect: once only'),
      source: 'proxy',
    }),
  ],
  clocks: [clock, later],
  points: points.map((point, index) => ({
    ...point,
    answer:
      index === 0
        ? { code: 'adopted', title: w('采纳', 'Adopted'), reason: '' }
        : index === 1
          ? { code: 'partly', title: w('部分采纳', 'Partly adopted'), reason: '裁定已于 09-29 作出，期限计算另有依据。' }
          : null,
    check: index === 0 ? { code: 'no-objection', title: w('无异议', 'No objection'), note: '' } : null,
    evidence: index === 0 ? ['发放凭证 2026-08-28'] : [],
  })),
  actions: [
    {
      kind: 'reply',
      title: w('回复', 'Reply'),
      open: true,
      because: null,
      proxy: false,
      form: form('reply', w('回复', 'Reply'), {
        served: true,
        paper: { form: 'reply-letter', title: w('回复意见函', 'Reply letter'), required: false, draftedHere: true },
        fields: [field('answers', 'answers', w('逐项回复', 'Answers'), { values: codes, points, reasonUnless: ['adopted'] })],
      }),
    },
    {
      kind: 'sign-for',
      title: w('签收', 'Sign for'),
      open: true,
      because: null,
      proxy: false,
      form: form('sign-for', w('签收', 'Sign for'), {
        fields: [
          field('receivedOn', 'date', w('收到日期', 'Received on'), {
            initial: '2026-11-23',
            notBefore: '2026-08-20',
            notAfter: '2026-11-23',
          }),
          field('way', 'code', w('送达方式', 'Way of service'), {
            values: [
              { code: 'electronic', title: w('电子', 'electronic') },
              { code: 'paper', title: w('纸质', 'paper') },
            ],
          }),
          field('complete', 'flag', w('附件齐全', 'Attachments complete'), { required: false }),
        ],
      }),
    },
    {
      kind: 'return-letter',
      title: w('退回', 'Return'),
      open: true,
      because: null,
      proxy: false,
      form: form('return-letter', w('退回', 'Return'), {
        fields: [
          field('reason', 'code', w('退回事由', 'Reason'), {
            values: [
              { code: 'wrong-addressee', title: w('主送有误', 'wrong addressee') },
              { code: 'missing', title: w('附件缺失', 'missing attachment') },
              { code: 'unreadable', title: w('无法辨认', 'unreadable') },
              { code: 'duplicate', title: w('重复', 'duplicate') },
            ],
          }),
        ],
      }),
    },
    closed('extend', w('申请延期', 'Extend'), w('只能延长一次，已于 08-30 延长', 'Only once; it was extended on 08-30')),
    closed('close', w('办结', 'Close'), w('须先有回复', 'A reply must come first')),
  ],
  papers: [paper],
  links: [{ matterId: 'm2', title: '某建工案执行监督审查', relation: w('来自', 'from'), procedureTitle: w('审查', 'Review') }],
  team: [{ personId: 'x1', name: '唐某', duty: 'handler', dutyTitle: w('承办人', 'Handler') }],
  startable: [{ procedureId: 'counter', title: w('反向建议', 'Counter-suggestion') }],
  notes: [w('该日法律未收录，期限按现行规定试算', 'The law of that day is not encoded; periods are tried with today’s rules')],
}
