/** The papers of one enforcement suggestion of the fictional county, from acceptance to reply, as they would leave the houses. */
import { describe, expect, it } from 'vitest'
import type { FormId } from '#law/forms/form.ts'
import { FORMS } from '#law/forms/index.ts'
import { draft } from './draft.ts'
import type { DraftFacts } from './draft-facts.ts'
import { pageText } from './page-text.ts'

const SUGGESTION = '沅清检民执监〔2026〕43319900007号'
const CASE = '（2025）湘3199执418号'
const PROCURATORATE = { name: '沅清县人民检察院', shortName: '沅清检' }
const COURT = { name: '沅清县人民法院', shortName: '沅清法' }

const POINTS = [
  { id: 'p1', text: '依法及时向申请执行人发放已到账的执行款86,400元。' },
  { id: 'p2', text: '对申请执行人2026年4月20日提出的书面异议依法作出裁定。' },
  { id: 'p3', text: '对申请执行人提供的机动车线索依法核查。' },
]

function paper(form: FormId, facts: Partial<DraftFacts>): string {
  const drafted = draft(FORMS[form], {
    house: PROCURATORATE,
    addressee: COURT.name,
    caseNumbers: [CASE],
    parties: [],
    points: [],
    answers: [],
    fields: {},
    attachments: [],
    ...facts,
  })
  return drafted.ok ? pageText(drafted.document) : drafted.missing.map(item => `缺：${item.part} ${item.says.zh}`).join('\n')
}

describe('from acceptance to reply', () => {
  it('06-16 受理通知书', () => {
    expect(
      paper('acceptance-notice', {
        addressee: '沅某甲',
        number: '沅清检民执监〔2026〕43319900007号',
        date: '2026-06-16',
        fields: { applicant: '沅某甲', court: COURT.name, acceptedOn: '2026-06-15' },
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民检察院 受理通知书 沅清检民执监〔2026〕43319900007号
      沅某甲：
        沅某甲不服沅清县人民法院（2025）湘3199执418号案的执行活动，向本院申请监督。经审查，符合受理条件，本院于2026年6月15日决定受理。
        当事人有权依法申请回避，并可以向本院提交书面意见和证据。其他当事人自收到监督申请书副本之日起十五日内可以提出书面意见，不提出意见不影响对案件的审查。
      沅清县人民检察院 2026年6月16日 （院印处）"
    `)
  })

  it('06-17 说明案件执行情况通知书', () => {
    expect(
      paper('enforcement-explanation-request', {
        date: '2026-06-17',
        fields: { questions: '一、2026年2月2日到账的86,400元为何未发放。\n二、2026年4月20日的书面异议如何处理。', contact: '检察官助理' },
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民检察院 说明案件执行情况通知书 —
      沅清县人民法院：
        本院在履行民事执行监督职责中，需要了解你院（2025）湘3199执418号案的执行情况。
        # 需要说明的情况
        一、2026年2月2日到账的86,400元为何未发放。
        二、2026年4月20日的书面异议如何处理。
        请自收到本通知书之日起十五日内书面回复本院，并附相关材料。
        联系人及电话：检察官助理
      沅清县人民检察院 2026年6月17日 （院印处）"
    `)
  })

  it('06-22 调卷函', () => {
    expect(
      paper('file-request-letter', {
        date: '2026-06-22',
        fields: {
          purpose: '办理执行监督案件',
          fileScope: '执行卷正卷',
          fileMeans: '复制电子卷宗',
          handler: '检察官助理',
          contact: '综合业务部',
        },
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民检察院 调卷函 —
      沅清县人民法院：
        本院因办理执行监督案件，需要调阅你院（2025）湘3199执418号案的卷宗。
        调阅范围：执行卷正卷
        调阅方式：复制电子卷宗
        承办人：检察官助理
        联系人及电话：综合业务部
        本院将妥善保管所调卷宗，严格保守国家秘密、审判工作秘密，并按期归还；电子副本使用完毕后按规定销毁。
      沅清县人民检察院 2026年6月22日 （院印处）"
    `)
  })

  it('08-20 检察建议书', () => {
    expect(
      paper('suggestion-letter', {
        number: SUGGESTION,
        date: '2026-08-20',
        points: POINTS,
        fields: {
          source: `申请人沅某甲认为沅清县人民法院对${CASE}案的执行活动违法，向本院申请监督。本案现已审查终结。`,
          facts: '2026年2月2日，执行款86,400元到账，至今未发放。\n2026年4月20日，申请执行人提出书面异议，法院未在法定期限内裁定。',
          grounds: '上述行为属于消极执行。',
          legalBasis: '《人民检察院民事诉讼监督规则》第一百零六条',
          objectionPeriod: '收到之日起十五日内',
          replyPeriod: '三个月内',
          fileVolumes: '一册',
        },
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民检察院 检察建议书 沅清检民执监〔2026〕43319900007号
        申请人沅某甲认为沅清县人民法院对（2025）湘3199执418号案的执行活动违法，向本院申请监督。本案现已审查终结。
        # 现查明
        2026年2月2日，执行款86,400元到账，至今未发放。
        2026年4月20日，申请执行人提出书面异议，法院未在法定期限内裁定。
        # 本院认为
        上述行为属于消极执行。
        综上，根据《人民检察院民事诉讼监督规则》第一百零六条的规定，现提出如下检察建议：
        一、依法及时向申请执行人发放已到账的执行款86,400元。
        二、对申请执行人2026年4月20日提出的书面异议依法作出裁定。
        三、对申请执行人提供的机动车线索依法核查。
        如对本检察建议有异议，请在收到之日起十五日内书面向本院提出。
        请自收到本检察建议书之日起三个月内将处理结果书面回复本院，并逐项说明采纳情况；不予采纳的，请说明理由。
      此致 沅清县人民法院
      附件：1. 检察卷宗一册
      沅清县人民检察院 2026年8月20日 （院印处）"
    `)
  })

  it('延期审批表 of the court', () => {
    expect(
      paper('extension-approval', {
        house: COURT,
        addressee: '',
        fields: {
          suggestionNumber: SUGGESTION,
          receivedOn: '2026-08-21',
          dueOn: '2026-11-23',
          handler: '审判长',
          extensionReason: '车辆登记情况尚待查询结果',
          extensionLength: '一个月',
          extendedTo: '2026-12-21',
        },
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民法院 延期审批表 —
        | 案号 | （2025）湘3199执418号 |
        | 检察建议书文号 | 沅清检民执监〔2026〕43319900007号 |
        | 收到日期 | 2026年8月21日 |
        | 届满日期 | 2026年11月23日 |
        | 承办人 | 审判长 |
        | 延长理由 | 车辆登记情况尚待查询结果 |
        | 延长期限 | 一个月 |
        | 延长后届满日期 | 2026年12月21日 |
        | 部门负责人意见 |  |
        | 院领导审批意见 |  |
      沅清县人民法院 　年　月　日 （院印处）"
    `)
  })

  it('11-23 回复意见函, one point adopted, one in part, one not', () => {
    expect(
      paper('reply-letter', {
        house: COURT,
        addressee: PROCURATORATE.name,
        number: '（2026）湘3199执监5号',
        date: '2026-11-23',
        points: POINTS,
        answers: [
          { pointId: 'p1', answer: 'adopted' },
          { pointId: 'p2', answer: 'partly', reasons: '异议已于2026年9月29日裁定；逾期属实。' },
          { pointId: 'p3', answer: 'not-adopted', reasons: '经查，该车辆不属于被执行人。' },
        ],
        fields: {
          suggestionNumber: SUGGESTION,
          receivedOn: '2026-08-21',
          docketNumber: '（2026）湘3199执监5号',
          facts: '执行款已于2026年8月28日发放。',
          measures: '已对逾期裁定的原因进行自查。',
        },
        attachments: ['执行异议裁定书'],
      }),
    ).toMatchInlineSnapshot(`
      "沅清县人民法院 回复意见函 （2026）湘3199执监5号
      沅清县人民检察院：
        你院就（2025）湘3199执418号案发出的沅清检民执监〔2026〕43319900007号检察建议书，本院于2026年8月21日收到。现将处理结果回复如下：
        该检察建议在本院的立案案号为（2026）湘3199执监5号。
        # 查明的事实
        执行款已于2026年8月28日发放。
        # 逐项回复意见
        | 一、 | 依法及时向申请执行人发放已到账的执行款86,400元。 | 采纳 |  |
        | 二、 | 对申请执行人2026年4月20日提出的书面异议依法作出裁定。 | 部分采纳 | 异议已于2026年9月29日裁定；逾期属实。 |
        | 三、 | 对申请执行人提供的机动车线索依法核查。 | 不采纳 | 经查，该车辆不属于被执行人。 |
        # 已采取的措施
        已对逾期裁定的原因进行自查。
      附件：1. 执行异议裁定书
      沅清县人民法院 2026年11月23日 （院印处）"
    `)
  })

  it('a reply that skips the third point is no reply', () => {
    expect(
      paper('reply-letter', {
        house: COURT,
        addressee: PROCURATORATE.name,
        points: POINTS,
        answers: [
          { pointId: 'p1', answer: 'adopted' },
          { pointId: 'p2', answer: 'partly' },
        ],
        fields: { suggestionNumber: SUGGESTION, receivedOn: '2026-08-21', facts: '执行款已发放。' },
      }),
    ).toMatchInlineSnapshot(`
      "缺：answers 第 2 项未采纳或者部分采纳，应当说明理由
      缺：answers 第 3 项建议未回复"
    `)
  })
})
