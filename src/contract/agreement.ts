/** The agreement page: agreements clause by clause with their life, entering, confirming and changing one, terms and switches, the report. */
import { z } from 'zod'
import {
  AgreementInput,
  AgreementRow,
  AgreementView,
  AnnexInput,
  ApproverInput,
  ClauseInput,
  Code,
  CoveredInput,
  MemberInput,
  TemplateView,
  TermValue,
  TermView,
} from './agreement-views.ts'
import { DateText, endpoint, FILE_LIMIT, FileInput, Id, Line, LongText, Nothing, WordsView } from './endpoint.ts'

export const listAgreements = endpoint({
  id: 'list-agreements',
  method: 'GET',
  path: '/api/agreements',
  title: { zh: '协作意见', en: 'Agreements' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({ rows: z.array(AgreementRow), mayPropose: z.boolean(), because: WordsView.nullable() }),
})
export const getAgreement = endpoint({
  id: 'get-agreement',
  method: 'GET',
  path: '/api/agreements/:agreementId',
  title: { zh: '协议逐条', en: 'One agreement, clause by clause' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ agreementId: Id }),
  output: AgreementView,
  faults: ['not-found'],
})
export const printAgreement = endpoint({
  id: 'print-agreement',
  method: 'GET',
  path: '/api/agreements/:agreementId/report',
  title: { zh: '执行情况报告', en: 'Report on how the agreement is kept' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ agreementId: Id, as: z.enum(['pdf', 'docx']).default('pdf') }),
  output: z.unknown(),
  file: true,
  faults: ['not-found', 'refused'],
})
/** What the forms of this page choose from: templates, procedures, posts, indicators, houses, terms. */
export const getAgreementChoices = endpoint({
  id: 'get-agreement-choices',
  method: 'GET',
  path: '/api/agreement-choices',
  title: { zh: '录入协议的选项', en: 'Choices for entering an agreement' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({
    templates: z.array(TemplateView),
    procedures: z.array(z.object({ id: z.string(), title: WordsView, nationalLaw: z.boolean(), kinds: z.array(z.string()) })),
    posts: z.array(z.object({ kind: z.string(), kindTitle: WordsView, post: z.string(), title: WordsView })),
    indicators: z.array(WordsView),
    houses: z.array(
      z.object({ house: Id, name: z.string(), kind: z.string(), joined: z.boolean(), maySign: z.boolean(), own: z.boolean() }),
    ),
    roles: z.array(z.object({ role: z.string(), title: WordsView, optional: z.boolean(), kinds: z.array(z.string()) })),
    terms: z.array(TermView),
    /** The asker’s posts that may enter an agreement, and who may have decided it. */ proposing: z.object({
      mine: z.array(z.object({ post: z.string(), title: WordsView })),
      decision: z.array(z.object({ post: z.string(), title: WordsView })),
    }),
  }),
})
/** Splits a pasted text at its headings; nothing is stored. */
export const splitAgreementText = endpoint({
  id: 'split-agreement-text',
  method: 'POST',
  path: '/api/agreement-clauses',
  title: { zh: '拆分协议文本', en: 'Split an agreement’s text into clauses' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: z.object({
    text: z.string().max(200_000),
    prefix: z
      .string()
      .regex(/^[A-Za-z0-9]{0,10}$/)
      .default(''),
  }),
  output: z.object({
    title: z.string(),
    preamble: z.string(),
    clauses: z.array(z.object({ id: z.string(), no: z.string(), title: z.string(), text: z.string(), part: z.string().nullable() })),
    says: z.array(WordsView),
  }),
})

const Decided = z.object({ post: Code, on: DateText, decidedBy: Code, decidedOn: DateText })
const Act = z.object({ agreementId: Id, post: Code, on: DateText })
const ActDone = z.object({ agreementId: Id, actId: Id, marks: z.array(WordsView) })
const FAULTS = ['refused', 'conflict', 'not-found'] as const

export const proposeAgreement = endpoint({
  id: 'propose-agreement',
  method: 'POST',
  path: '/api/agreements',
  title: { zh: '录入并提请确认', en: 'Enter an agreement and propose it' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Decided.extend({
    agreement: AgreementInput,
    /** Role → house: `signatory` always, `third` and `fourth` where there are more. */ signatories: z.record(z.string().max(20), Id),
    files: z.array(FileInput).max(20).default([]),
    enteredLater: z.string().max(2000).nullish(),
  }),
  output: ActDone,
  faults: [...FAULTS],
})
export const confirmAgreement = endpoint({
  id: 'confirm-agreement',
  method: 'POST',
  path: '/api/agreements/:agreementId/confirm',
  title: { zh: '确认协议', en: 'Confirm the agreement' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Act.extend({
    decidedBy: Code,
    decidedOn: DateText,
    note: z.string().max(2000).default(''),
    /** A house without a node, confirmed from the signed paper; its scan goes into `files`. */ proxyFor: Id.nullish(),
    files: z.array(FileInput).max(20).default([]),
  }),
  output: ActDone,
  faults: [...FAULTS],
})
export const refuseAgreement = endpoint({
  id: 'refuse-agreement',
  method: 'POST',
  path: '/api/agreements/:agreementId/refuse',
  title: { zh: '不予确认', en: 'Refuse the agreement, with reasons' },
  who: 'signed-in',
  about: 'house',
  input: Act.extend({ reason: LongText.min(1) }),
  output: ActDone,
  faults: [...FAULTS],
})
export const withdrawAgreement = endpoint({
  id: 'withdraw-agreement',
  method: 'POST',
  path: '/api/agreements/:agreementId/withdraw',
  title: { zh: '撤回提请', en: 'Withdraw the proposal' },
  who: 'signed-in',
  about: 'house',
  input: Act.extend({ reason: LongText.min(1) }),
  output: ActDone,
  faults: [...FAULTS],
})
export const amendAgreement = endpoint({
  id: 'amend-agreement',
  method: 'POST',
  path: '/api/agreements/:agreementId/amendments',
  title: { zh: '提出修订', en: 'Propose an amendment' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Act.extend({
    summary: Line,
    grounds: LongText.min(1),
    inForceFrom: DateText,
    /** Added, or replacing the clause of the same id. */ clauses: z.array(ClauseInput).max(200).default([]),
    removed: z.array(z.string().max(40)).max(200).default([]),
    /** Absent: as it is. */ covered: z.array(CoveredInput).max(60).optional(),
    approvers: z.array(ApproverInput).max(30).optional(),
    annex: AnnexInput.nullable().optional(),
    until: DateText.nullable().optional(),
    reviewOn: DateText.nullable().optional(),
    ledgerKeeper: Id.nullable().optional(),
    files: z.array(FileInput).max(20).default([]),
  }),
  output: ActDone,
  faults: [...FAULTS],
})
export const setAgreementTerm = endpoint({
  id: 'set-agreement-term',
  method: 'POST',
  path: '/api/agreements/:agreementId/terms',
  title: { zh: '提出约定值', en: 'Propose the value of a term' },
  who: 'signed-in',
  about: 'house',
  input: Act.extend({ key: Code, value: TermValue, grounds: Line, clause: z.string().max(40).nullish() }),
  output: ActDone,
  faults: [...FAULTS],
})
export const answerAgreementChange = endpoint({
  id: 'answer-agreement-change',
  method: 'POST',
  path: '/api/agreements/:agreementId/answers',
  title: { zh: '答复修订或约定', en: 'Agree to or refuse a change' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Act.extend({
    changeId: Id,
    agreed: z.boolean(),
    /** Must be given for a refusal. */ reason: z.string().max(20_000).default(''),
    proxyFor: Id.nullish(),
    files: z.array(FileInput).max(20).default([]),
  }),
  output: ActDone,
  faults: [...FAULTS],
})
export const setLeadingGroup = endpoint({
  id: 'set-leading-group',
  method: 'POST',
  path: '/api/agreements/:agreementId/members',
  title: { zh: '登记领导小组成员', en: 'Record the leading group’s members of the own house' },
  who: 'signed-in',
  about: 'house',
  input: Act.extend({ members: z.array(MemberInput.omit({ house: true })).max(60), grounds: Line }),
  output: ActDone,
  faults: [...FAULTS],
})
export const recordAgreementReview = endpoint({
  id: 'record-agreement-review',
  method: 'POST',
  path: '/api/agreements/:agreementId/reviews',
  title: { zh: '记录试行评估', en: 'Record the review of a trial' },
  who: 'signed-in',
  about: 'house',
  input: Act.extend({
    result: z.enum(['continue', 'make-permanent', 'revise', 'end']),
    text: LongText.min(1),
    nextReviewOn: DateText.nullable().default(null),
  }),
  output: ActDone,
  faults: [...FAULTS],
})
export const endAgreement = endpoint({
  id: 'end-agreement',
  method: 'POST',
  path: '/api/agreements/:agreementId/end',
  title: { zh: '同意终止', en: 'Agree to end the agreement' },
  who: 'signed-in',
  about: 'house',
  bodyLimit: FILE_LIMIT,
  input: Act.extend({ endsOn: DateText, reason: LongText.min(1), proxyFor: Id.nullish(), files: z.array(FileInput).max(20).default([]) }),
  output: ActDone,
  faults: [...FAULTS],
})
/** The switches page: every term with its readings; house switches are set by `set-switch`, agreement terms by `set-agreement-term`. */
export const listTerms = endpoint({
  id: 'list-terms',
  method: 'GET',
  path: '/api/terms',
  title: { zh: '约定与开关', en: 'Terms and switches' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({
    house: z.array(TermView),
    /** One entry for each term and agreement in force; those no agreement sets stand once, at their default. */ agreements:
      z.array(TermView),
  }),
})
