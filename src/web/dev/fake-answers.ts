/** The invented answers, by endpoint id. */
import { words as w } from '#kernel/words.ts'
import { cite, clock, later, matter, overdue, paper } from './fake-matter.ts'
import { paperView } from './fake-paper.ts'
import { procedures } from './fake-procedures.ts'

type Answer = unknown | ((url: URL, cookie: string) => unknown)

const person = (id: string, house: string, houseName: string, name: string, zh: string, en: string) => ({
  personId: id,
  house,
  houseName,
  name,
  posts: [w(zh, en)],
  says: w(`以${zh}的岗位办理沅清县的监督事项`, `Works as ${en} in Yuanqing`),
})
const line = (key: string, extra: object) => ({
  key,
  matterId: 'm1',
  paperId: null,
  letterId: null,
  what: w('法院回复检察建议', 'Reply to the suggestion'),
  matterTitle: '某建工案执行监督',
  number: '沅清检民执监〔2026〕43319900007号',
  clock,
  since: null,
  action: { kind: 'act', act: 'reply', title: w('回复', 'Reply') },
  ...extra,
})
const letter = (id: string, extra: object) => ({
  letterId: id,
  matterId: 'm1',
  fromName: '沅清县人民检察院',
  toName: '沅清县人民法院',
  what: w('检察建议书', 'Suggestion letter'),
  number: '沅清检民执监〔2026〕43319900007号',
  title: '某建工案执行监督',
  sealed: false,
  sentAt: '2026-11-20T01:00:00Z',
  arrivedAt: '2026-11-20T01:05:00Z',
  openedAt: null,
  signedOn: null,
  assignedTo: null,
  state: 'to-sign',
  silent: false,
  says: null,
  ...extra,
})
const rowOf = (id: string, title: string, due: string | null, daysLeft: number | null) => ({
  matterId: id,
  procedureId: 'enforcement-suggestion',
  procedureTitle: w('民事执行监督检察建议', 'Enforcement suggestion'),
  kind: 'shared',
  title,
  number: '沅清检民执监〔2026〕43319900007号',
  caseNumbers: ['（2025）湘3199执418号'],
  stageTitle: w('办理中', 'In hand'),
  ended: false,
  sealed: id === 'm3',
  counterpart: '沅清县人民检察院',
  openedOn: '2026-08-20',
  due,
  dueTitle: due ? w('法院回复', 'Reply') : null,
  provisional: due === '2027-02-12',
  daysLeft,
})
const personRow = (id: string, name: string, disabled = false) => ({
  personId: id,
  name,
  login: name,
  division: '执行局',
  disabled,
  posts: [{ post: 'enforcement-judge', title: w('执行法官', 'Enforcement judge'), since: '2026-01-01', until: null, delegatedBy: null }],
  openMatters: 3,
})
const log = (house: string, name: string, own: boolean) => ({
  house,
  name,
  own,
  origin: `countersign/${house}/2026`,
  size: 412,
  root: 'q0J9'.repeat(11),
  words: ['松林', '渡口', '石桥', '秋雨'],
  checkpointAt: '2026-11-23T01:00:00Z',
  unsealed: own ? 3 : null,
  witnessedBy: own ? [{ name: '沅清县人民检察院', at: '2026-11-23T01:05:00Z', size: 409 }] : [],
})

const enforcementCase = {
  caseId: 'c1',
  number: '（2025）湘3199执418号',
  courtName: '沅清县人民法院',
  cause: '建设工程施工合同纠纷',
  parties: '某建工公司',
  filedOn: '2025-05-06',
  matters: 2,
}

export const answers: Record<string, Answer> = {
  'get-site': (_: URL, cookie: string) => ({
    mode: cookie.includes('first=1') ? 'first-run' : 'demo',
    today: '2026-11-23',
    houses: [],
    version: '0.1.0',
    demoPeople: [
      person('1', 'p', '沅清县人民检察院', '林某', '承办检察官', 'Handling prosecutor'),
      person('2', 'p', '沅清县人民检察院', '周某', '检察长', 'Chief procurator'),
      person('3', 'c', '沅清县人民法院', '唐某', '院长', 'Court president'),
      person('4', 'c', '沅清县人民法院', '吴某', '办公室收文', 'Office (intake desk)'),
    ],
  }),
  'get-me': {
    house: 'court',
    houseName: '沅清县人民法院',
    houseKind: 'court',
    personId: 'x1',
    name: '唐某',
    posts: [
      { post: 'presiding-judge', title: w('审判长', 'Presiding judge'), delegatedBy: null },
      { post: 'president', title: w('院长', 'Court president'), delegatedBy: '周某' },
    ],
    today: '2026-11-23',
    mode: 'demo',
    totp: false,
    menu: ['today', 'mail', 'approvals', 'matters', 'papers', 'cases', 'ledger', 'proof', 'admin'],
    inTransit: { count: 2, silent: 1 },
    awaitingMe: 2,
    csrf: 'x',
  },
  'get-today': {
    today: '2026-11-23',
    weekday: w('周一', 'Mon'),
    sections: [
      {
        id: 'overdue',
        title: w('已超期', 'Overdue'),
        lines: [line('1', { clock: overdue, action: { kind: 'copy-reminder', act: null, title: w('催办', 'Remind') } })],
        more: false,
      },
      { id: 'soon', title: w('三天内', 'Within three days'), lines: [line('2', {})], more: false },
      {
        id: 'waiting',
        title: w('等对方', 'Waiting for the other side'),
        lines: [
          line('3', { clock: null, since: '2026-11-20', letterId: 'l1', action: { kind: 'open', act: null, title: w('查看', 'Open') } }),
        ],
        more: false,
      },
      { id: 'provisional', title: w('暂定日期', 'Provisional dates'), lines: [line('4', { clock: later })], more: true },
    ],
    between: [
      { house: 'c', name: '沅清县人民法院', overdue: 1, running: 4, met: 9, metLate: 1 },
      { house: 'p', name: '沅清县人民检察院', overdue: 0, running: 3, met: 11, metLate: 2 },
    ],
  },
  'list-mail': {
    rows: [
      letter('l1', {}),
      letter('l2', {
        state: 'opened',
        silent: true,
        says: w('两个工作日未签收，请改纸质送达', 'Two working days unsigned: serve on paper'),
      }),
      letter('l3', { state: 'quarantined', sealed: true }),
      letter('l4', { state: 'signed', signedOn: '2026-11-21', assignedTo: '唐某' }),
    ],
    counts: { 'to-sign': 1, signed: 1, 'to-send': 0, unacknowledged: 2 },
    gaps: [w('法院有 2 件函件尚未到达', '2 letters from the court have not arrived')],
    rest: null,
    next: null,
  },
  'mark-approval-seen': { done: true },
  'open-letter': { matterId: 'm1' },
  'list-approvals': {
    rows: [
      {
        paper,
        story: [w('06-15 受理', '06-15 accepted'), w('08-12 提交检察长', '08-12 submitted')],
        requires: [w('由检察长决定或检委会讨论决定（《规则》第一百零八条）', 'Decided by the chief or the committee (art. 108)')],
        asks: 'decide',
        changes: { since: '2026-11-20', lines: [w('第2项建议有改动', 'Point 2 changed')] },
        state: 's',
      },
    ],
  },
  'list-matters': {
    rows: [
      rowOf('m1', '某建工案执行监督', '2026-11-23', 0),
      rowOf('m2', '某置业案执行监督', '2026-11-18', -3),
      rowOf('m3', '密封事项', '2027-02-12', 83),
      rowOf('m4', '某商贸案终结审查', null, null),
    ],
    next: 'k',
  },
  'get-matter': matter,
  'list-startable': { procedures },
  'start-matter': { matterId: 'm1', actId: 'a9', marks: [] },
  'do-act': { actId: 'a9', marks: [w('逾期', 'late')] },
  'check-act': { ok: true, marks: [], problems: [] },
  'record-past-acts': { matterId: 'm1', recorded: 1, notes: [] },
  'get-reminder': { text: w('贵院有一件来文将于 11-23 到期，请登录会签查看。', 'A paper is due on 11-23; see Countersign.') },
  'list-papers': {
    rows: [
      paper,
      {
        ...paper,
        paperId: 'p2',
        form: 'reply-letter',
        formTitle: w('回复意见函', 'Reply letter'),
        origin: 'drafted',
        status: 'returned',
        statusTitle: w('退回', 'Returned'),
        number: null,
        title: '某建工案回复意见',
      },
    ],
    next: null,
  },
  'get-paper': (url: URL) => paperView(url.pathname.endsWith('p2')),
  'list-forms': {
    forms: [
      { form: 'suggestion-letter', title: w('检察建议书', 'Suggestion letter'), draftedHere: false, issuer: 'procuratorate' },
      { form: 'reply-letter', title: w('回复意见函', 'Reply letter'), draftedHere: true, issuer: 'court' },
    ],
  },
  'take-in-paper': { paperId: 'p1' },
  'list-cases': {
    rows: [enforcementCase],
    next: null,
  },
  'get-case': {
    case: enforcementCase,
    amount: '86,400 元',
    note: '',
    chain: [{ number: '（2026）湘3199执恢7号', caseId: null }],
    matters: [
      {
        matterId: 'm1',
        title: '某建工案执行监督',
        procedureTitle: w('检察建议', 'Suggestion'),
        stageTitle: w('办理中', 'In hand'),
        ended: false,
      },
    ],
    parse: [w('2025 年 · 沅清县人民法院 · 执行 · 第 418 号', '2025 · Yuanqing · enforcement · no. 418')],
  },
  'check-number': (url: URL) => ({
    ok: url.searchParams.get('text')?.includes('湘') ?? false,
    normalised: null,
    says: [w('首次执行', 'first enforcement')],
  }),
  'get-ledger': {
    columns: [
      { field: 'number', title: w('文号', 'Number') },
      { field: 'task', title: w('事项', 'Matter') },
      { field: 'sent', title: w('发出日期', 'Sent') },
      { field: 'result', title: w('采纳情况', 'Result') },
    ],
    rows: [
      {
        matterId: 'm1',
        values: { number: '沅清检民执监〔2026〕43319900007号', task: '执行款发放', sent: '2026-08-20', result: '部分采纳' },
      },
    ],
    next: null,
  },
  'preview-sheet': {
    kind: 'suggestion-ledger',
    headerRow: 2,
    columns: [
      { index: 0, heading: '文号', field: 'number', sure: true },
      { index: 1, heading: '发出', field: 'sent', sure: false },
    ],
    fields: [
      { field: 'number', title: w('文号', 'Number') },
      { field: 'sent', title: w('发出日期', 'Sent') },
    ],
    records: [
      {
        row: 3,
        values: { number: '沅清检〔2025〕1号', sent: '5.6' },
        doubts: [w('日期没有年份，按 2025 年', 'No year; 2025 assumed')],
        errors: [],
      },
      { row: 4, values: { number: '', sent: '2025-13-01' }, doubts: [], errors: [w('没有 13 月', 'There is no month 13')] },
    ],
    asks: [w('“发出”是否为送达日期？', 'Is 发出 the day of service?')],
  },
  'import-sheet': { matters: 1, skipped: 1, errorSheet: 'UEsDBA==' },
  'list-people': { people: [personRow('x1', '唐某'), personRow('x2', '吴某'), personRow('x3', '何某', true)] },
  'add-people': { added: [{ personId: 'x9', login: '陈某', firstPassword: 'kite-lamp-orbit-42' }] },
  'hand-over': { matters: 3, papers: 1 },
  'get-house': {
    house: {
      house: 'court',
      name: '沅清县人民法院',
      shortName: '沅清法',
      kind: 'court',
      level: 1,
      region: '433199',
      code: '湘3199',
      fingerprint: 'SHA256:7f3a b2c1 88d0 4e5f',
    },
    peers: [
      { house: 'procuratorate', name: '沅清县人民检察院', kind: 'procuratorate', level: 1, joined: true, fingerprint: 'SHA256:11aa 22bb' },
    ],
    switches: [
      {
        key: 'draft.reply-letter',
        title: w('本系统起草回复意见函', 'Draft reply letters here'),
        value: true,
        values: [
          { value: true, title: w('是', 'Yes') },
          { value: false, title: w('否', 'No') },
        ],
        grounds: '院务会议',
        setBy: '唐某',
        setOn: '2026-01-05',
        basis: [cite],
      },
    ],
    unconfirmed: [
      {
        rule: 'D10',
        title: w('提供案卷五日', 'File within five days'),
        says: w('收到调卷函五个工作日内提供', 'Within five working days'),
        basis: [{ ...cite, evidence: 'recalled' }],
        confirmedBy: null,
        confirmedOn: null,
      },
    ],
    numberPatterns: [
      {
        family: '执监',
        forms: [w('回复意见函', 'Reply letter')],
        pattern: '（{year}）{code}执监函{seq}号',
        initial: '（{year}）{code}执监函{seq}号',
        preview: '（2026）湘3199执监函6号',
        next: 6,
        doubt: null,
        grounds: null,
        setBy: null,
        setOn: null,
      },
    ],
    numberGrammar: {
      shortName: { min: 1, max: 4 },
      businessCodes: null,
      maxDigits: 14,
      firstYear: 1979,
      grounds: null,
      setBy: null,
      setOn: null,
    },
  },
  'get-proof': {
    logs: [log('court', '沅清县人民法院', true), log('procuratorate', '沅清县人民检察院', false)],
    keysTogether: true,
    says: w('两院各有一份日志，互为见证。', 'Each house keeps a log; each witnesses the other.'),
  },
  'verify-house': { ok: true, checked: 409, unsealed: 3, findings: [] },
  'get-health': { courierPaused: false, queued: 0, quarantined: 1, database: 'PostgreSQL 18.4', version: '0.1.0', rest: null },
  'get-draft': { value: null, savedAt: null },
  'start-totp': {
    uri: 'otpauth://totp/x',
    secret: 'JBSWY3DPEHPK3PXP',
    qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="1" height="1"/></svg>',
  },
  'set-up-house': { done: true, fingerprints: [{ house: 'court', name: '沅清县人民法院', fingerprint: 'SHA256:7f3a b2c1' }] },
  ...Object.fromEntries(
    [
      'sign-in',
      'demo-sign-in',
      'set-demo-day',
      'sign-out',
      'save-draft',
      'confirm-totp',
      'change-password',
      'decide-paper',
      'save-paper',
      'step-paper',
      'set-team',
      'set-posts',
      'delegate-post',
      'disable-person',
      'set-switch',
      'confirm-rule',
      'pause-courier',
    ].map(id => [id, { done: true, totpNeeded: false, today: '2026-11-23' }]),
  ),
}
