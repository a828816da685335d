/** Joint documents and joint cases: drafted and decided by both, published, corrected, withdrawn everywhere; the reasoned no at every turn. */
import type { Life, Step } from './life.ts'
import { agreed, by, did, refusedWithReasons, signed } from './request-steps.ts'

const COURT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)
const CT = { issuer: 'court', recipient: 'procuratorate' } as const
const PR = { issuer: 'procuratorate', recipient: 'court' } as const

const proposal = (on: string, kind = 'rule') => ({
  title: '关于办理电动自行车醉驾案件的工作指引',
  kind,
  purpose: '统一入罪标准和证据要求',
  from: '类案分析会商',
  replyBy: '2026-03-20',
  ...CHIEF(on),
})
const ISSUED = '第一条 电动自行车经鉴定属于机动车的，依法处理。'
const GO = (version: string) => ({ version, result: 'may-sign', text: '与上位法一致' })

const begun: Step[] = [
  did('2026-03-02', 'propose', proposal('2026-03-02')),
  signed('2026-03-03', { reply: '2026-03-20' }),
  agreed('2026-03-10', COURT('2026-03-10'), { clocks: { reply: 'met' }, stage: 'drafting' }),
]

const documents: Life[] = [
  {
    procedure: 'joint-document',
    says: '两长会签：双方起草、提意见，两边合法性审查，各自集体研究（只记决定人和日期），两长会签，主办单位编号印发，备案，转为规则',
    clauses: ['HLJ-13', 'HLJ-18', 'HLJ-5', 'FW-5.2', 'FW-2.2a'],
    parties: { ...PR, office: 'joint-office' },
    steps: [
      ...begun,
      did('2026-03-11', 'legality-review', GO('第一稿'), { refused: { code: 'guard', article: 'documents' } }),
      did('2026-03-12', 'draft', { version: '第一稿', text: '第一条 ……' }),
      did('2026-03-13', 'comment-theirs', { place: '第一条', text: '增加鉴定前提' }),
      did('2026-03-13', 'comment-office', { text: '与上次纪要一致' }),
      did('2026-03-16', 'draft-theirs', { version: '第二稿', text: ISSUED, note: '增加鉴定前提' }),
      did('2026-03-17', 'draft', { version: '第三稿', text: ISSUED, note: '合并双方意见' }),
      did('2026-03-18', 'legality-review', { version: '第三稿', result: 'change-needed', text: '第二条超出权限' }, { stage: 'drafting' }),
      did('2026-03-19', 'draft', { version: '第四稿', text: ISSUED, note: '删去第二条' }),
      did('2026-03-20', 'legality-review', GO('第四稿'), { stage: 'reviewed-own' }),
      did('2026-03-20', 'draft', { version: '第五稿', text: ISSUED }, { refused: { code: 'wrong-stage' } }),
      did('2026-03-23', 'legality-review-theirs', GO('第四稿'), { stage: 'reviewed' }),
      did('2026-03-25', 'committee', by('procuratorial-committee', '2026-03-24'), { stage: 'reviewed' }),
      did('2026-03-25', 'reopen', { reason: '再改' }, { refused: { code: 'guard' } }),
      did('2026-03-26', 'committee-theirs', by('adjudication-committee', '2026-03-26'), { stage: 'decided' }),
      did('2026-03-27', 'co-sign-theirs', COURT('2026-03-27'), { stage: 'decided' }),
      did(
        '2026-03-27',
        'issue',
        { number: '沅清检会〔2026〕1号', issuedOn: '2026-03-27', text: ISSUED },
        { refused: { code: 'wrong-stage' } },
      ),
      did('2026-03-30', 'co-sign', CHIEF('2026-03-30'), { stage: 'signed' }),
      did(
        '2026-03-31',
        'issue',
        { number: '沅清检会〔2026〕1号', issuedOn: '2026-03-31', effectiveOn: '2026-04-01', text: ISSUED },
        { stage: 'issued' },
      ),
      did('2026-04-02', 'file', { filing: 'filed' }, { refused: { code: 'guard' } }),
      did('2026-04-02', 'file', { filing: 'filed', filedWith: '上一级人民检察院', filedOn: '2026-04-02' }, { stage: 'filed' }),
      did('2026-04-03', 'becomes', { kind: 'rule' }, { refused: { code: 'facts' } }),
      did('2026-04-03', 'becomes', { kind: 'rule', name: '沅清办案指引第1号', text: '第一条由刑庭、刑检执行' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'joint-document',
    says: '研究后未达成一致：说明理由办结，不是错误；没有理由的不予受理',
    clauses: ['HLJ-13', 'FW-5.2'],
    parties: PR,
    steps: [
      ...begun,
      did('2026-03-12', 'draft', { version: '第一稿', text: ISSUED }),
      did('2026-03-16', 'legality-review', GO('第一稿')),
      did('2026-03-17', 'reopen-theirs', { reason: '拟增加一条' }, { stage: 'drafting' }),
      did('2026-03-18', 'draft-theirs', { version: '第二稿', text: ISSUED }),
      did('2026-03-19', 'legality-review', GO('第二稿')),
      did('2026-03-20', 'legality-review-theirs', GO('第二稿'), { stage: 'reviewed' }),
      did('2026-03-24', 'not-agree-theirs', {}, { refused: { code: 'facts' } }),
      did('2026-03-24', 'not-agree-theirs', { reason: '审委会认为条件不成熟' }, { stage: 'not-agreed' }),
    ],
  },
  {
    procedure: 'joint-document',
    says: '法院提议试点实施细则，检察院不同意共同制定，说明理由；逾期答复照收并注明',
    clauses: ['HLJ-13', 'FW-1.1b', 'FW-5.1'],
    parties: CT,
    steps: [
      did('2026-03-02', 'propose', { ...proposal('2026-03-02', 'plan'), title: '向基层延伸的实施细则', ...COURT('2026-03-02') }),
      signed('2026-03-03'),
      ...refusedWithReasons('2026-03-23', '省级已有规定', CHIEF('2026-03-23'), {
        marks: ['late'],
        clocks: { reply: 'met-late' },
        stage: 'refused',
      }),
    ],
  },
  {
    procedure: 'joint-document',
    says: '试点经评估推广为工作方案，依规定无须备案的说明理由，作为文件执行，延伸到基层',
    clauses: ['FW-1.1b', 'FW-5.1', 'HLJ-18'],
    parties: CT,
    steps: [
      did('2026-05-06', 'propose', {
        ...proposal('2026-05-06', 'plan'),
        replyBy: '2026-05-20',
        from: '联合试点评估',
        ...COURT('2026-05-06'),
      }),
      signed('2026-05-07', { reply: '2026-05-20' }),
      agreed('2026-05-11', CHIEF('2026-05-11'), { stage: 'drafting' }),
      did('2026-05-12', 'draft', { version: '送审稿', text: '各院参照试点规则执行。' }),
      did('2026-05-13', 'legality-review', GO('送审稿')),
      did('2026-05-14', 'legality-review-theirs', GO('送审稿')),
      did('2026-05-18', 'committee-theirs', CHIEF('2026-05-18'), { stage: 'reviewed' }),
      did('2026-05-18', 'committee', COURT('2026-05-18'), { stage: 'decided' }),
      did('2026-05-19', 'co-sign', by('vice-president', '2026-05-19'), { refused: { code: 'facts' } }),
      did('2026-05-19', 'co-sign', COURT('2026-05-19')),
      did('2026-05-20', 'co-sign-theirs', CHIEF('2026-05-20'), { stage: 'signed' }),
      did('2026-05-21', 'issue', { number: '沅清法会〔2026〕2号', issuedOn: '2026-05-21', text: '各院参照试点规则执行。' }),
      did('2026-05-22', 'file', { filing: 'not-needed' }, { refused: { code: 'guard' } }),
      did('2026-05-22', 'file', { filing: 'not-needed', reason: '工作方案不属于备案范围' }),
      did('2026-05-22', 'becomes', { kind: 'document', name: '工作方案' }, { stage: 'closed' }),
    ],
  },
]

const proposed = (on: string, kind: string) => ({
  kind,
  title: '某公司与某材料店买卖合同纠纷案',
  caseNumbers: ['（2025）湘3199民初88号'],
  reason: '对违约金调整有指导意义',
  replyBy: '2026-06-15',
  ...COURT(on),
})
const final = (kindOfCase: string) => ({ effectiveOn: '2025-12-30', proof: '生效证明书', kindOfCase })
const WRITTEN = {
  subtitle: '违约金过高的审查',
  keywords: '民事 买卖合同 违约金',
  facts: '原告起诉请求支付货款。',
  reasons: '违约金应当与损失相适应。',
  gist: '违约金过高的，可以调整。',
  index: '民法典第585条',
}
const MASKED = { text: '张某诉李某买卖合同纠纷。', replacements: '[{"rule":"art9","count":2}]', profile: 'joint_strict' }
const PASS = { result: 'may-publish', opinion: '不涉密，未见可识别信息' }

/** From the proposal to the text that both have reviewed. */
const reviewed = (kind: string): Step[] => [
  did('2026-06-01', 'propose', proposed('2026-06-01', kind)),
  signed('2026-06-02', { reply: '2026-06-15' }),
  did('2026-06-08', 'select', { answer: 'selected' }, { stage: 'selected', clocks: { reply: 'met' } }),
  did('2026-06-09', 'write', WRITTEN, { refused: { code: 'wrong-stage' } }),
  did('2026-06-09', 'verify-final', final('ordinary'), { stage: 'verified' }),
  did('2026-06-10', 'write', WRITTEN, { stage: 'written' }),
  did('2026-06-11', 'mask', { ...MASKED, profile: 'none' }, { refused: { code: 'facts' } }),
  did('2026-06-11', 'mask', MASKED, { stage: 'masked' }),
  did('2026-06-12', 'secrecy-review', PASS, { stage: 'reviewed-own' }),
  did('2026-06-15', 'secrecy-review-theirs', { result: 'not-yet', opinion: '地名可以识别' }, { stage: 'written' }),
  did('2026-06-16', 'mask', { ...MASKED, text: '张某诉李某买卖合同纠纷（县名已略）。' }),
  did('2026-06-16', 'secrecy-review', PASS),
  did('2026-06-17', 'secrecy-review-theirs', PASS, { stage: 'reviewed' }),
]
const OK = { answer: 'approved' }

const published: Step[] = [
  ...reviewed('typical'),
  did('2026-06-17', 'assess', { account: '双方当事人无异议' }),
  did(
    '2026-06-18',
    'approve-reference',
    { ...OK, ...by('adjudication-committee', '2026-06-18') },
    { refused: { code: 'guard', article: 'cases' } },
  ),
  did('2026-06-18', 'approve', { ...OK, ...COURT('2026-06-18') }, { stage: 'approved-own' }),
  did('2026-06-19', 'publish', { publishedOn: '2026-06-19', where: '两院网站' }, { refused: { code: 'wrong-stage' } }),
  did('2026-06-22', 'approve-theirs', { ...OK, ...CHIEF('2026-06-22') }, { stage: 'approved' }),
  did('2026-06-23', 'publish', { publishedOn: '2026-06-23', where: '两院网站' }, { stage: 'published' }),
]

const cases: Life[] = [
  {
    procedure: 'joint-case',
    says: '典型案例：入选、核验生效、编写、隐名、双方保密审查（退回一次）、两院批准、发布；更正须两院批准；撤回后每个取得案例的单位都确认停止使用才办结',
    clauses: ['FW-3.3a', 'HLJ-18'],
    parties: { ...CT, office: 'joint-office', superior: 'court' },
    steps: [
      ...published,
      did('2026-07-01', 'ask-correction', { reason: '要旨有笔误' }),
      did('2026-07-02', 'correct', { text: '更正后的文本', reason: '笔误', ...COURT('2026-07-02') }, { stage: 'correcting' }),
      did('2026-07-03', 'approve-correction', { answer: 'not-agreed', ...CHIEF('2026-07-03') }, { refused: { code: 'guard' } }),
      did('2026-07-03', 'approve-correction', { answer: 'agreed', ...CHIEF('2026-07-03') }, { stage: 'published' }),
      did(
        '2026-09-01',
        'withdraw',
        { ground: 'judgment-changed', acknowledgeBy: '2026-09-10', ...COURT('2026-09-01') },
        { refused: { code: 'facts' } },
      ),
      did(
        '2026-09-01',
        'withdraw',
        { ground: 'judgment-changed', reason: '裁判已被再审改判', acknowledgeBy: '2026-09-10', ...COURT('2026-09-01') },
        { stage: 'withdrawing', clocks: { acknowledgement: '2026-09-10' } },
      ),
      did('2026-09-02', 'acknowledge-withdrawal-office', { account: '台账链接已删除' }, { stage: 'withdrawing' }),
      did('2026-09-03', 'acknowledge-withdrawal-superior', { account: '备案文本已停用' }, { stage: 'withdrawing' }),
      did('2026-09-14', 'acknowledge-withdrawal', { account: '网站已下架' }, { marks: ['late'], stage: 'withdrawn' }),
    ],
  },
  {
    procedure: 'joint-case',
    says: '共同发布单位也可以撤回，推荐单位确认停止使用；没有其他单位取得的不再等待',
    clauses: ['FW-3.3a'],
    parties: CT,
    steps: [
      ...published,
      did(
        '2026-07-06',
        'withdraw-theirs',
        { ground: 'recognisable', reason: '当事人可能被识别', acknowledgeBy: '2026-07-10', ...CHIEF('2026-07-06') },
        { stage: 'withdrawing-theirs', clocks: { 'acknowledgement-host': '2026-07-10' } },
      ),
      did('2026-07-07', 'acknowledge-withdrawal', { account: '已下架' }, { refused: { code: 'wrong-stage' } }),
      did(
        '2026-07-07',
        'acknowledge-withdrawal-host',
        { account: '已下架' },
        { stage: 'withdrawn', clocks: { 'acknowledgement-host': 'met' } },
      ),
    ],
  },
  {
    procedure: 'joint-case',
    says: '参考性案例由审委会、检委会决定；对方退回修改的重新编写、隐名、审查',
    clauses: ['FW-3.3a'],
    parties: CT,
    steps: [
      ...reviewed('reference'),
      did('2026-06-18', 'approve', { ...OK, ...COURT('2026-06-18') }, { refused: { code: 'guard', article: 'cases' } }),
      did('2026-06-18', 'approve-reference', { ...OK, ...by('adjudication-committee', '2026-06-18') }, { stage: 'approved-own' }),
      did(
        '2026-06-22',
        'approve-reference-theirs',
        { answer: 'returned', ...by('procuratorial-committee', '2026-06-22') },
        { refused: { code: 'guard' } },
      ),
      did(
        '2026-06-22',
        'approve-reference-theirs',
        { answer: 'returned', reason: '要旨须限定', ...by('procuratorial-committee', '2026-06-22') },
        { stage: 'written' },
      ),
      did('2026-06-23', 'write', { ...WRITTEN, gist: '违约金过分高于损失的，可以适当调整。' }),
      did('2026-06-23', 'mask', MASKED),
      did('2026-06-24', 'secrecy-review', PASS),
      did('2026-06-24', 'secrecy-review-theirs', PASS),
      did('2026-06-25', 'approve-reference', { ...OK, ...by('adjudication-committee', '2026-06-25') }),
      did('2026-06-26', 'approve-reference-theirs', { ...OK, ...by('procuratorial-committee', '2026-06-26') }, { stage: 'approved' }),
      did('2026-06-29', 'publish', { publishedOn: '2026-06-29', where: '参考性案例汇编' }, { stage: 'published' }),
    ],
  },
  {
    procedure: 'joint-case',
    says: '裁判公开规定第四条所列案件一律不得发布；调解结案确有必要公开的写明理由；不能发布的说明理由办结',
    clauses: ['FW-3.3a'],
    parties: CT,
    steps: [
      did('2026-06-01', 'propose', proposed('2026-06-01', 'typical')),
      signed('2026-06-02'),
      did('2026-06-08', 'select', { answer: 'selected' }),
      ...['state-secret', 'minors-crime', 'settled', 'family', 'unsuitable'].map(
        (kind): Step => did('2026-06-09', 'verify-final', final(kind), { refused: { code: 'guard', article: '4' } }),
      ),
      did('2026-06-09', 'verify-final', final('settled-necessary'), { refused: { code: 'guard', article: '4' } }),
      did('2026-06-09', 'verify-final', { ...final('ordinary'), effectiveOn: '2026-06-30' }, { refused: { code: 'facts' } }),
      did('2026-06-10', 'drop', { ground: 'never-published' }, { refused: { code: 'facts' } }),
      did('2026-06-10', 'drop', { ground: 'never-published', reason: '离婚诉讼，依规定不公布' }, { stage: 'dropped' }),
    ],
  },
  {
    procedure: 'joint-case',
    says: '不入选须说明理由，是正常结果；逾期答复照收并注明',
    clauses: ['FW-3.3a'],
    parties: PR,
    steps: [
      did('2026-06-01', 'propose', { ...proposed('2026-06-01', 'typical'), ...CHIEF('2026-06-01') }),
      signed('2026-06-02'),
      did('2026-06-16', 'select', { answer: 'not-selected' }, { refused: { code: 'guard' } }),
      did('2026-06-16', 'select', { answer: 'not-selected', reason: '已有同类入库案例' }, { marks: ['late'], stage: 'not-selected' }),
    ],
  },
]

export const jointResultLives: Life[] = [...documents, ...cases]
