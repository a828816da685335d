/** Today, the mail desk and approvals. */
import { z } from 'zod'
import { DateText, Done, endpoint, Id, Line, Nothing, WordsView } from './endpoint.ts'
import { ClockView, PaperSummary } from './views.ts'

export const TodayLine = z
  .object({
    key: z.string(),
    matterId: Id.nullable(),
    paperId: Id.nullable(),
    letterId: Id.nullable(),
    what: WordsView,
    matterTitle: z.string(),
    number: z.string().nullable(),
    clock: ClockView.nullable(),
    since: DateText.nullable(),
    action: z.object({
      kind: z.enum(['act', 'open', 'approve', 'sign-for', 'copy-reminder', 'arrange-meeting']),
      act: z.string().nullable(),
      title: WordsView,
    }),
  })
  .meta({ id: 'TodayLine' })
export const getToday = endpoint({
  id: 'get-today',
  method: 'GET',
  path: '/api/today',
  title: { zh: '今日', en: 'Today' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ scope: z.enum(['mine', 'division', 'between']).default('mine') }),
  output: z.object({
    today: DateText,
    weekday: WordsView,
    sections: z.array(
      z.object({
        id: z.enum(['overdue', 'soon', 'later', 'to-do', 'waiting', 'transit', 'provisional', 'unconfirmed', 'meetings']),
        title: WordsView,
        lines: z.array(TodayLine),
        more: z.boolean(),
      }),
    ),
    /** 两院之间: both columns alike. */
    between: z.array(
      z.object({ house: Id, name: z.string(), overdue: z.number(), running: z.number(), met: z.number(), metLate: z.number() }),
    ),
  }),
})
export const LetterRow = z
  .object({
    letterId: Id,
    matterId: Id.nullable(),
    fromName: z.string(),
    toName: z.string(),
    what: WordsView,
    number: z.string().nullable(),
    title: z.string(),
    sealed: z.boolean(),
    sentAt: z.string().nullable(),
    arrivedAt: z.string().nullable(),
    openedAt: z.string().nullable(),
    signedOn: DateText.nullable(),
    assignedTo: z.string().nullable(),
    state: z.enum(['to-sign', 'signed', 'assigned', 'queued', 'sent', 'arrived', 'opened', 'paper', 'quarantined', 'update-needed']),
    silent: z.boolean(),
    says: WordsView.nullable(),
  })
  .meta({ id: 'LetterRow' })
export const listMail = endpoint({
  id: 'list-mail',
  method: 'GET',
  path: '/api/mail',
  title: { zh: '收发', en: 'Mail desk' },
  who: 'signed-in',
  about: 'list',
  input: z.object({
    list: z.enum(['to-sign', 'signed', 'to-send', 'unacknowledged', 'done']).default('to-sign'),
    after: z.string().max(200).optional(),
  }),
  output: z.object({
    rows: z.array(LetterRow),
    counts: z.object({ 'to-sign': z.number(), signed: z.number(), 'to-send': z.number(), unacknowledged: z.number() }),
    gaps: z.array(WordsView),
    /** After a restore: what the house may not do, and whose answer is missing. */
    rest: WordsView.nullable(),
    next: z.string().nullable(),
  }),
})
export const openLetter = endpoint({
  id: 'open-letter',
  method: 'POST',
  path: '/api/mail/:letterId/open',
  title: { zh: '打开来件', en: 'Open a letter' },
  who: 'signed-in',
  about: 'letter',
  keyless: true,
  input: z.object({ letterId: Id }),
  output: z.object({ matterId: Id.nullable() }),
  faults: ['not-found'],
})
export const acceptDefinition = endpoint({
  id: 'accept-definition',
  method: 'POST',
  path: '/api/matters/:matterId/definition',
  title: { zh: '接受来件所附的程序定义', en: 'Accept the definition that a letter carries' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ matterId: Id, post: z.string().max(60), grounds: Line }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const listApprovals = endpoint({
  id: 'list-approvals',
  method: 'GET',
  path: '/api/approvals',
  title: { zh: '待我批', en: 'Approvals' },
  who: 'signed-in',
  about: 'list',
  input: Nothing,
  output: z.object({
    rows: z.array(
      z.object({
        paper: PaperSummary,
        story: z.array(WordsView),
        requires: z.array(WordsView),
        asks: z.enum(['check', 'decide']),
        /** What is different from when this person last saw it; null the first time. */
        changes: z.object({ since: DateText, lines: z.array(WordsView) }).nullable(),
        /** Names what is shown; sent back when it was seen. */
        state: z.string(),
      }),
    ),
  }),
})
export const markApprovalSeen = endpoint({
  id: 'mark-approval-seen',
  method: 'POST',
  path: '/api/approvals/:paperId/seen',
  title: { zh: '记住已看到的内容', en: 'Remember what was seen' },
  who: 'signed-in',
  about: 'paper',
  keyless: true,
  input: z.object({ paperId: Id, state: z.string().max(80) }),
  output: Done,
  faults: ['not-found'],
})
export const decidePaper = endpoint({
  id: 'decide-paper',
  method: 'POST',
  path: '/api/papers/:paperId/decision',
  title: { zh: '审批', en: 'Approve or return' },
  who: 'signed-in',
  about: 'paper',
  input: z.object({ paperId: Id, decision: z.enum(['agree', 'return']), note: z.string().max(4000).default(''), post: z.string().max(60) }),
  output: Done,
  faults: ['refused', 'not-found', 'conflict'],
})
