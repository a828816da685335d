/** The papers of criminal protests, public-interest litigation, the committee, the joint trial and minors: part by part, drafted full and empty. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import { POSTS } from '../posts/post.ts'
import type { Form, FormId } from './form.ts'
import { FORM_FACTS, type FormFactId } from './form-facts.ts'
import { FORMS } from './index.ts'

/** Head: id, title, issuer, number family, approvers; one line a part: 〔必〕 must be filled, 〔手〕 is left to the pen; last the articles. */
const PAPERS = `
criminal-protest | 刑事抗诉书 | procuratorate | 检刑抗 | 检察长/检察委员会秘书
  案件来源〔必〕: 案件来源
  当事人基本情况〔必〕: 当事人
  基本案情〔必〕: 查明的事实
  诉讼过程与法院审理情况〔必〕: 案号、诉讼过程与法院审理情况
  证据: 证据
  抗诉理由〔必〕: 监督理由
  法律依据〔必〕: 法律依据
  依据 刑事诉讼法（2018） 228；刑事诉讼法（2018） 232；刑事诉讼法（2018） 254；刑事诉讼规则（2019） 584；刑事诉讼规则（2019） 591
reading-notice | 阅卷通知书 | court | 无文号 | 审判长/承办法官
  案件〔必〕: 案号、案由或事由
  查阅案卷: 固定文字
  案卷〔必〕: 调阅范围
  联系人: 联系人及电话
  依据 刑事诉讼法（2018） 235；刑诉法解释（2021） 396
file-return-list | 案卷归还清单 | procuratorate | 无文号 | 承办检察官
  案件〔必〕: 案号
  归还的案卷〔必〕: 调阅范围、归还日期、承办人
  点收: 受送达人签名或者盖章〔手〕、备注〔手〕
  依据 刑事诉讼法（2018） 235；刑事诉讼规则（2019） 447
court-attendance-notice | 出庭通知书 | court | 无文号 | 审判长/承办法官
  案件〔必〕: 案号、案由或事由
  开庭〔必〕: 开庭日期、开庭时间、开庭地点
  合议庭: 合议庭组成
  联系人: 联系人及电话
  依据 刑事诉讼法（2018） 187；刑事诉讼法（2018） 235；检察公益诉讼解释（2020） 8；民事诉讼法（2023） 224
attendance-dispatch-letter | 派员出庭通知书 | procuratorate | 无文号 | 承办检察官/检察长
  来文〔必〕: 来文文号、案号
  出庭人员〔必〕: 出席、列席人员
  联系人: 联系人及电话
  依据 检察公益诉讼解释（2020） 8；公益诉讼办案规则 49；刑事诉讼规则（2019） 446
attendance-opinion | 出庭意见书 | procuratorate | 无文号 | 承办检察官
  案件〔必〕: 案号、案由或事由
  对事实和证据的意见〔必〕: 查明的事实、证据
  对定罪量刑、诉讼程序的意见〔必〕: 意见
  法律依据〔必〕: 法律依据
  依据 刑事诉讼法（2018） 235；刑事诉讼规则（2019） 446；刑诉法解释（2021） 397
victim-protest-answer | 请求抗诉答复书 | procuratorate | 无文号 | 检察长/承办检察官
  请求〔必〕: 收到日期、案号
  决定〔必〕: 处理结果
  理由〔必〕: 理由、法律依据
  依据 刑事诉讼法（2018） 229
pil-filing-decision | 公益诉讼立案决定书 | procuratorate | 检公益立 | 检察长
  线索来源〔必〕: 案件来源
  公益受损情况〔必〕: 公益受损的事实
  决定〔必〕: 法律依据、案由或事由
  联系人: 联系人及电话
  依据 公益诉讼办案规则 30；公益诉讼办案规则 70
pil-consultation-letter | 公益诉讼磋商函 | procuratorate | 无文号 | 承办检察官/检察长
  案件〔必〕: 监督案件编号、案由或事由
  公益受损的初步事实〔必〕: 公益受损的事实
  磋商事项〔必〕: 需要说明的情况
  磋商方式〔必〕: 磋商方式
  联系人: 联系人及电话
  依据 公益诉讼办案规则 70
pil-consultation-record | 磋商记录（事实确认书） | any | 无文号 | —
  磋商〔必〕: 会议或者开庭日期、磋商方式、参加人员
  事实确认〔必〕: 查明的事实、公益受损的事实
  整改措施和时限〔必〕: 已采取的措施、整改期限
  不同意见: 备注〔手〕
  双方签字: 受送达人签名或者盖章〔手〕
  依据 公益诉讼办案规则 70
pil-suggestion-letter | 公益诉讼检察建议书 | procuratorate | 检行公建 | 检察长/检察委员会秘书
  案件来源〔必〕: 案件来源
  公益受侵害的事实〔必〕: 公益受损的事实
  违法行使职权或者不作为的事实和理由〔必〕: 违法情形、证据
  法律依据〔必〕: 法律依据
  具体内容〔必〕: 建议事项
  整改期限〔必〕: 整改期限
  其他: 其他需要说明的事项
  依据 公益诉讼办案规则 75；公益诉讼办案规则 74；检察公益诉讼解释（2020） 21
pil-opinion-letter | 公益诉讼检察意见书（诉前） | procuratorate | 检公益意 | 检察长/检察委员会秘书
  案件来源〔必〕: 案件来源
  公益受侵害的事实〔必〕: 公益受损的事实
  违法行使职权或者不作为的事实和理由〔必〕: 违法情形、证据
  法律依据〔必〕: 法律依据
  具体内容〔必〕: 建议事项
  整改期限〔必〕: 整改期限
  其他: 其他需要说明的事项
  依据 公益诉讼办案规则 75；检察公益诉讼解释（2020） 21
pil-suspension-decision | 公益诉讼中止审查决定书 | procuratorate | 无文号 | 检察长
  案件〔必〕: 监督案件编号、案由或事由
  中止审查的理由〔必〕: 理由
  决定〔必〕: 法律依据
  依据 公益诉讼办案规则 78
pil-administrative-complaint | 行政公益诉讼起诉书 | procuratorate | 检行公诉 | 检察长/检察委员会秘书
  公益诉讼起诉人和被告〔必〕: 当事人
  诉讼请求〔必〕: 请求事项
  事实和理由〔必〕: 查明的事实、公益受损的事实
  诉前程序〔必〕: 检察建议书文号、答复内容
  证据〔必〕: 证据
  法律依据〔必〕: 法律依据
  依据 公益诉讼办案规则 84；检察公益诉讼解释（2020） 22
pil-civil-complaint | 民事公益诉讼起诉书 | procuratorate | 检民公诉 | 检察长/检察委员会秘书
  公益诉讼起诉人和被告〔必〕: 当事人
  诉讼请求〔必〕: 请求事项
  事实和理由〔必〕: 查明的事实、公益受损的事实
  诉前程序〔必〕: 公告日期、答复内容
  证据〔必〕: 证据
  法律依据〔必〕: 法律依据
  依据 检察公益诉讼解释（2020） 14；公益诉讼办案规则 91
pil-appeal | 公益诉讼上诉状 | procuratorate | 无文号 | 检察长/检察委员会秘书
  一审裁判〔必〕: 案号、收到日期
  上诉请求〔必〕: 请求事项
  上诉理由〔必〕: 监督理由、法律依据
  依据 检察公益诉讼解释（2020） 10；公益诉讼办案规则 58
pil-public-notice | 民事公益诉讼诉前公告 | procuratorate | 无文号 | 检察长
  案件〔必〕: 监督案件编号、案由或事由
  公益受损情况〔必〕: 公益受损的事实
  告知〔必〕: 法律依据
  公告媒体〔必〕: 公告媒体
  联系人: 联系人及电话
  依据 检察公益诉讼解释（2020） 13；公益诉讼办案规则 91
refusal-report | 拒绝配合调查情况报告 | procuratorate | 无文号 | 检察长
  案件〔必〕: 监督案件编号、案由或事由
  拒绝、妨碍调查的情况〔必〕: 查明的事实、证据
  建议〔必〕: 请求事项、法律依据
  联系人: 联系人及电话
  依据 公益诉讼办案规则 45
committee-attendance-notice | 列席审判委员会会议通知 | court | 无文号 | 院长/副院长
  会议〔必〕: 会议日期、会议时间、会议地点
  列席的议题〔必〕: 议题
  案号: 案号
  材料清单: 材料清单
  保密提示: 固定文字
  联系人: 联系人及电话
  依据 列席意见 4；列席意见 5；列席意见 9
committee-attendance-register | 列席审判委员会登记表 | court | 无文号 | 审判委员会秘书
  会议〔必〕: 会议或者开庭日期、议题
  案号: 案号
  列席〔必〕: 出席、列席人员、列席职务
  进出会场: 备注〔手〕、受送达人签名或者盖章〔手〕
  依据 列席意见 1；列席意见 4
committee-record-extract | 审判委员会会议记录摘录（列席意见部分） | court | 无文号 | 审判委员会秘书
  会议〔必〕: 会议或者开庭日期、议题
  案号: 案号
  列席人员发表的意见〔必〕: 出席、列席人员、意见
  核对: 受送达人签名或者盖章〔手〕
  依据 列席意见 7；列席意见 9
committee-attendance-request-letter | 列席审判委员会会议函 | procuratorate | 无文号 | 检察长
  议题〔必〕: 议题
  案号: 案号
  理由〔必〕: 理由
  依据〔必〕: 法律依据
  联系人: 联系人及电话
  依据 列席意见 4
joint-trial-recommendation | 院长检察长同庭履职案件推荐表 | any | 无文号 | —
  案件〔必〕: 案号、案由或事由、推荐理由
  排除事项核查〔必〕: 不公开、未成年、回避事项核查
  审批: 部门负责人意见〔手〕、院领导审批意见〔手〕
  依据 法检框架意见（2024） joint-trial；刑诉法解释（2021） 557
joint-trial-plan | 同庭履职方案 | any | 无文号 | —
  案件〔必〕: 案号、开庭日期、开庭地点
  人员〔必〕: 合议庭组成、出席、列席人员
  分工与保障: 分工〔手〕、邀请旁听人员〔手〕
  依据 法检框架意见（2024） joint-trial；刑事诉讼法（2018） 187
joint-trial-review | 同庭履职评议表 | any | 无文号 | —
  案件〔必〕: 案号、会议或者开庭日期
  评议〔必〕: 意见、改进建议
  评议人: 受送达人签名或者盖章〔手〕
  依据 法检框架意见（2024） joint-trial
sealing-notice | 犯罪记录封存通知书 | any | 无文号 | —
  被封存的记录〔必〕: 当事人、案号、记录种类
  依据〔必〕: 法律依据
  要求: 固定文字
  联系人: 联系人及电话
  依据 刑事诉讼法（2018） 286；刑事诉讼规则（2019） 482；刑诉法解释（2021） 581；犯罪记录封存办法（2022） notice
sealed-query-application | 封存记录查询申请书 | any | 无文号 | —
  申请单位〔必〕: 申请人、承办人
  查询对象和范围〔必〕: 当事人、需要说明的情况
  查询理由〔必〕: 用途
  查询依据〔必〕: 法律依据
  依据 刑事诉讼法（2018） 286；刑事诉讼规则（2019） 484；刑诉法解释（2021） 581
sealed-query-decision | 封存记录查询许可（不许可）决定书 | any | 无文号 | 部门负责人/检察长/庭长/副院长/院长
  申请〔必〕: 申请人、收到日期
  决定〔必〕: 处理结果
  理由〔必〕: 理由、法律依据
  依据 刑事诉讼规则（2019） 484；刑诉法解释（2021） 581
unsealing-decision | 解除封存决定书 | any | 无文号 | 检察长/院长
  记录〔必〕: 当事人、案号
  解除封存的情形〔必〕: 理由
  决定〔必〕: 法律依据
  依据 刑事诉讼规则（2019） 485
mandatory-report-form | 侵害未成年人案件强制报告登记表 | any | 无文号 | —
  报告单位〔必〕: 申请人、承办人
  发现情况〔必〕: 发现日期、查明的事实
  报告〔必〕: 报告方式、已采取的措施〔手〕、备注〔手〕
  依据 未成年人保护法 11；强制报告意见（试行） duty
occupational-ban-letter | 从业禁止裁判送达函 | court | 无文号 | 审判长/庭长
  裁判〔必〕: 案号、生效日期
  从业禁止〔必〕: 当事人、从业禁止的内容
  请求〔必〕: 法律依据
  联系人: 联系人及电话
  依据 从业禁止意见（2022） judgment；未成年人保护法 62
minors-briefing-paper | 涉未成年人案件情况通报 | any | 无文号 | —
  通报期间〔必〕: 通报期间
  案件情况（已去标识）〔必〕: 处理结果
  法律适用问题: 需要说明的情况
  联系人: 联系人及电话
  依据 法检框架意见（2024） minors；未成年人保护法 103
`
  .trim()
  .split(/\n(?=\S)/)

const shown = (fact: FormFactId, hand: boolean): string => `${FORM_FACTS[fact].title.zh}${hand ? '〔手〕' : ''}`

function outline(id: FormId): string {
  const form: Form = FORMS[id]
  const approver = form.approver.map(post => POSTS[post].title.zh).join('/') || '—'
  const parts = form.parts.map(part => {
    const facts = part.from.map(fact => shown(fact, part.byHand?.includes(fact) ?? false)).join('、')
    return `  ${part.title.zh}${part.required ? '〔必〕' : ''}: ${facts || '固定文字'}`
  })
  const basis = form.basis.map(cited => `${cited.title} ${cited.article}`).join('；')
  return [`${id} | ${form.title.zh} | ${form.issuer} | ${form.numberFamily ?? '无文号'} | ${approver}`, ...parts, `  依据 ${basis}`].join(
    '\n',
  )
}

const IDS = PAPERS.map(paper => paper.slice(0, paper.indexOf(' ')) as FormId)

const GENERAL: FormFactId[] = ['addressee', 'number', 'date', 'caseNumbers', 'parties', 'points', 'answers', 'attachments']

/** Everything a form of this shelf may ask for, each fact named by its own title. */
function full(id: FormId): Parameters<typeof draft>[1] {
  const asked = [...new Set(FORMS[id].parts.flatMap(part => part.from as readonly FormFactId[]))].filter(fact => !GENERAL.includes(fact))
  return {
    house: { name: '沅清县人民检察院', shortName: '沅清检' },
    addressee: '沅清县人民法院',
    caseNumbers: ['（2026）湘3199刑初12号'],
    parties: ['某甲'],
    points: [{ id: 'p1', text: '限期整改' }],
    answers: [],
    fields: Object.fromEntries(asked.map(fact => [fact, FORM_FACTS[fact].kind === 'date' ? '2026-06-15' : FORM_FACTS[fact].title.zh])),
    attachments: [],
  } as Parameters<typeof draft>[1]
}

const EMPTY = { ...full('reading-notice'), addressee: '', caseNumbers: [], parties: [], points: [], fields: {} }

describe('each paper, part by part', () => {
  it.each(IDS.map((id, index) => [id, PAPERS[index]] as const))('%s', (id, paper) => expect(outline(id)).toBe(paper))
})

describe('each paper, drafted', () => {
  it.each(IDS)('%s: with every fact there is a page with the house, the title and every heading', id => {
    const drafted = draft(FORMS[id], full(id))
    expect(drafted.ok ? [] : drafted.missing.map(one => one.says.zh)).toEqual([])
    if (!drafted.ok) return
    expect(drafted.document.title).toBe((FORMS[id] as Form).printedTitle ?? FORMS[id].title.zh)
    const headings = drafted.document.blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual((FORMS[id] as Form).parts.flatMap(part => (part.heading ? [part.title.zh] : [])))
  })

  it.each(IDS)('%s: without facts it names every required part, and drops none', id => {
    const drafted = draft(FORMS[id], EMPTY)
    const required = (FORMS[id] as Form).parts.filter(part => part.required && part.from.some(fact => !part.byHand?.includes(fact)))
    expect(drafted.ok).toBe(false)
    if (drafted.ok) return
    expect([...new Set(drafted.missing.map(one => one.part).filter(part => part !== 'addressee'))]).toEqual(required.map(part => part.id))
  })
})

describe('what a paper may never carry', () => {
  it('the extract of the committee’s record draws on the opinion of the attendee and on nothing of the deliberation', () => {
    const facts = FORMS['committee-record-extract'].parts.flatMap(part => part.from as readonly FormFactId[])
    expect([...new Set(facts)].sort()).toEqual(['agenda', 'attendee', 'caseNumbers', 'heldOn', 'opinion', 'recipientSignature'])
  })

  it('the briefing on minors has no place for names or case numbers', () => {
    const facts = FORMS['minors-briefing-paper'].parts.flatMap(part => part.from as readonly FormFactId[])
    expect(facts.filter(fact => ['parties', 'caseNumbers', 'applicant', 'attendees'].includes(fact))).toEqual([])
  })

  it('the pre-suit paper holds the eight items of art. 75 under either name, the addressee being the first', () => {
    for (const id of ['pil-suggestion-letter', 'pil-opinion-letter'] as const) {
      expect(FORMS[id].addressed).toBe('head')
      expect(FORMS[id].parts.map(part => part.id)).toEqual(['source', 'harm', 'violation', 'law', 'points', 'period', 'other'])
    }
  })
})
