/** The papers of judgment supervision and of letters between procuratorates, part by part: order, what must be filled, who approves, which articles. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import { POSTS } from '../posts/post.ts'
import type { Form, FormId } from './form.ts'
import { formFact } from './form-facts.ts'
import { FORMS } from './index.ts'

/** One line a form: title | issuer, number family, where addressed | approvers | parts in order, * must be filled | articles. */
function line(id: FormId): string {
  const form: Form = FORMS[id]
  const parts = form.parts.map(part => `${part.title.zh}${part.required ? '*' : ''}`).join('、')
  const basis = form.basis.map(cited => `${cited.title}${cited.article}`).join('、')
  const approver = form.approver.map(post => POSTS[post].title.zh).join('/') || '无须批准'
  return [form.title.zh, `${form.issuer} ${form.numberFamily ?? '无文号'} ${form.addressed}`, approver, parts, basis].join(' | ')
}

describe('the papers of judgment supervision', () => {
  it('the retrial suggestion follows the order of the sheet: source, parties, course, application, facts, grounds, committee, retrial', () => {
    expect(line('retrial-suggestion-letter')).toBe(
      '再审检察建议书 | procuratorate 检民监 closing | 检察委员会秘书 | 案件来源*、当事人*、诉讼过程和法院审理情况*、申请监督理由、本院查明*、监督理由和依据*、检察委员会决定*、建议再审*、检察卷宗 | 民事诉讼监督规则87、行政诉讼监督规则92、民诉法解释（2022）414',
    )
  })

  it('protest and request: source, parties, facts, course, application, grounds and law', () => {
    expect([line('protest-letter'), line('protest-request-report')]).toEqual([
      '抗诉书 | procuratorate 检民抗 closing | 检察长/检察委员会秘书 | 案件来源*、当事人基本情况*、基本案情*、诉讼过程和法院审理情况*、申请监督理由、抗诉理由及法律依据*、抗诉*、检察卷宗 | 民事诉讼法（2023）223、民事诉讼监督规则92、行政诉讼法（2017）93',
      '提请抗诉报告书 | procuratorate 检民提抗 closing | 检察长/检察委员会秘书 | 案件来源*、当事人基本情况*、基本案情*、诉讼过程和法院审理情况*、申请监督理由、提请抗诉的理由及法律依据*、提请抗诉*、检察卷宗 | 民事诉讼监督规则88、行政诉讼监督规则93',
    ])
  })

  it('suggestions name objection and reply period', () => {
    expect([line('trial-suggestion-letter'), line('administrative-suggestion-letter')]).toEqual([
      '检察建议书（审判违法） | procuratorate 检民违监 closing | 检察长/检察委员会秘书 | 案件来源*、现查明*、证据、本院认为*、违法情形和依据*、建议内容*、异议期限*、回复期限*、检察卷宗 | 民事诉讼监督规则100、民事诉讼监督规则101、民事诉讼监督规则102、行政诉讼监督规则106、检察建议工作规定16、检察建议书样本whole',
      '检察建议书（行政执行监督） | procuratorate 检行执监 closing | 检察长/检察委员会秘书 | 案件来源*、现查明*、证据、本院认为*、违法情形和依据*、建议内容*、异议期限*、回复期限*、检察卷宗 | 行政诉讼监督规则109、行政诉讼监督规则110、行政诉讼监督规则111、行政诉讼监督规则113、检察建议工作规定16',
    ])
  })

  it('what the court answers carries its reasons', () => {
    expect([line('retrial-refusal-letter'), line('non-acceptance-letter')]).toEqual([
      '关于不予再审的复函 | court 民监 head | 审判长/副院长/院长 | 来文*、审查情况*、不予再审的理由*、法律依据*、联系人 | 民诉法解释（2022）417、行诉法解释（2018）126',
      '不予受理函 | court 无文号 head | 庭长/副院长/院长 | 来文*、理由*、函告*、联系人 | 民诉法解释（2022）414',
    ])
  })

  it('application, acceptance and second look', () => {
    expect([line('judgment-application'), line('judgment-acceptance-notice'), line('second-look-decision')]).toEqual([
      '监督申请书（裁判监督） | any 无文号 closing | 无须批准 | 申请人*、其他当事人*、申请监督的裁判*、法院再审审查情况*、申请监督请求*、事实和理由*、证据和证据清单 | 民事诉讼监督规则19、民事诉讼监督规则21、民事诉讼监督规则22',
      '受理通知书（裁判监督） | procuratorate 检民监 head | 控告申诉检察/承办检察官 | 受理情况*、权利告知、联系人 | 民事诉讼监督规则33、行政诉讼监督规则32',
      '复查决定书 | procuratorate 检民复查 none | 检察长/检察委员会秘书 | 申请人*、其他当事人、原决定*、复查情况*、本院认为*、决定* | 民事诉讼监督规则126、民事诉讼监督规则126:grounds',
    ])
  })

  it('joint mediation is the court’s paper and rests on the agreement', () => {
    expect([line('joint-mediation-invitation'), line('joint-mediation-record')]).toEqual([
      '共同调解邀请函 | court 无文号 head | 审判长/承办法官/庭长 | 案件*、调解*、说明、联系人* | 法检框架意见（2024）mediation',
      '共同调解笔录 | court 无文号 none | 审判长/承办法官/庭长 | 案件*、参加人员*、检察院意见、调解情况*、结果* | 法检框架意见（2024）mediation',
    ])
  })
})

describe('letters between procuratorates, and the analysis', () => {
  it('entrusting, answering, assigning, referring, ordering', () => {
    expect(
      (
        [
          'entrusting-letter',
          'investigation-reply',
          'case-assignment-notice',
          'case-referral-report',
          'order-to-lower-procuratorate',
        ] as const
      ).map(line),
    ).toEqual([
      '指令调查通知书、委托调查函 | procuratorate 无文号 head | 承办检察官/部门负责人/检察长 | 案件*、调查事项*、回复、联系人* | 民事诉讼监督规则70、行政诉讼监督规则66',
      '关于委托调查情况的回复 | procuratorate 无文号 head | 承办检察官/部门负责人/检察长 | 来函*、调查情况*、未完成的事项及原因、联系人 | 民事诉讼监督规则70、民事诉讼监督规则69、行政诉讼监督规则66',
      '交办（提办）通知书 | procuratorate 无文号 head | 部门负责人/承办检察官/副检察长/检察长 | 案件*、理由和要求*、期限、联系人* | 民事诉讼监督规则41、民事诉讼监督规则42',
      '报请上级检察院办理的报告 | procuratorate 无文号 head | 检察长/检察委员会秘书 | 案件*、案件情况*、报请的理由*、法律依据*、联系人 | 民事诉讼监督规则41、民事诉讼监督规则107',
      '指令（受理、变更、撤回、纠正）函 | procuratorate 无文号 head | 检察长/检察委员会秘书 | 所涉案件、文书*、理由*、指令*、报告*、联系人 | 民事诉讼监督规则31、民事诉讼监督规则121、民事诉讼监督规则122、检察建议工作规定22、法发〔2016〕30号17',
    ])
  })

  it('the analysis', () => {
    expect(line('analysis-report')).toBe(
      '行政诉讼监督分析报告 | procuratorate 无文号 head | 部门负责人/检察长/检察委员会秘书 | 统计期间*、基本情况*、主要问题*、意见和建议*、联系人 | 行政诉讼监督规则121、行政诉讼监督规则122',
    )
  })

  it('fixed wording keeps the periods of the law', () => {
    expect(FORMS['entrusting-letter'].parts.find(part => part.id === 'reply')?.text).toContain('十五日内')
    expect(FORMS['case-assignment-notice'].parts.find(part => part.id === 'limit')?.text).toContain('不得再行交办')
    expect(FORMS['joint-mediation-invitation'].parts.find(part => part.id === 'conduct')?.text).toContain('及时判决')
  })
})

const EMPTY = {
  house: { name: '沅清县人民检察院', shortName: '沅清检' },
  addressee: '',
  caseNumbers: [],
  parties: [],
  points: [],
  answers: [],
  fields: {},
  attachments: [],
}

const EACH = [
  'retrial-suggestion-letter',
  'protest-letter',
  'protest-request-report',
  'trial-suggestion-letter',
  'administrative-suggestion-letter',
  'retrial-refusal-letter',
  'non-acceptance-letter',
  'second-look-decision',
  'entrusting-letter',
  'investigation-reply',
  'analysis-report',
  'joint-mediation-invitation',
  'joint-mediation-record',
  'case-assignment-notice',
  'case-referral-report',
  'order-to-lower-procuratorate',
  'judgment-application',
  'judgment-acceptance-notice',
] as const

describe('what a form needs before it can be drafted', () => {
  it.each(EACH)('%s names every required part, and the addressee where one stands on the page', id => {
    const form: Form = FORMS[id]
    const drafted = draft(form, EMPTY)
    const wanted = [...(form.addressed === 'none' ? [] : ['addressee']), ...form.parts.filter(part => part.required).map(part => part.id)]
    expect(drafted.ok ? [] : drafted.missing.map(missing => missing.part)).toEqual(wanted)
  })

  it.each(EACH)('%s is drafted in the order of its parts once everything is there, and nothing of it is lost', id => {
    const form: Form = FORMS[id]
    const used = form.parts.flatMap(part => part.from)
    const fields = Object.fromEntries(
      used.map(fact => [fact, formFact(fact).kind === 'date' ? '2026-08-20' : `〈${formFact(fact).title.zh}〉`]),
    )
    const drafted = draft(form, {
      ...EMPTY,
      addressee: '沅清县人民法院',
      caseNumbers: ['（2025）湘3199民终217号'],
      parties: ['甲'],
      points: [{ id: 'p1', text: '依法送达' }],
      fields,
    })
    expect(drafted.ok ? [] : drafted.missing).toEqual([])
    const page = JSON.stringify(drafted)
    for (const fact of used) {
      if (formFact(fact).kind === 'text') expect(page, fact).toContain(`〈${formFact(fact).title.zh}〉`)
    }
    for (const part of form.parts) for (const fixed of (part.text ?? '').split(/\{\w+\}/)) expect(page, part.id).toContain(fixed.trim())
  })
})
