/** Five published cases as people would record them: each act from a line of the published account, nothing invented; what is only implied says so. */
import type { DateBounds, Facts } from '#engine/procedure/act.ts'
import type { PublishedAct, PublishedCase, PublishedLine } from './published-case.ts'

type Place = Pick<PublishedAct, 'precision' | 'date' | 'notBefore' | 'notAfter'>
const day = (date: string): Place => ({ precision: 'day', date })
const month = (date: string): Place => ({ precision: 'month', date })
const year = (date: string): Place => ({ precision: 'year', date })
const between = (notBefore: string, notAfter: string): Place => ({ precision: 'unknown', date: null, notBefore, notAfter })
const limits = (earliest: string, latest: string): DateBounds => ({ precision: 'unknown', earliest, latest })

const dated = (when: string, says: string): PublishedLine => ({
  when,
  precision: when.length === 10 ? 'day' : when.length === 7 ? 'month' : 'year',
  says,
})
const undated = (notBefore: string, notAfter: string, says: string): PublishedLine => ({
  when: '',
  precision: 'unknown',
  notBefore,
  notAfter,
  says,
})

const act = (
  line: number,
  by: PublishedAct['by'],
  kind: string,
  on: Place,
  facts: Facts = {},
  more: Pick<PublishedAct, 'implied' | 'bounds'> = {},
): PublishedAct => ({ line, by, kind, ...on, facts, ...more })

const COMPLETE = '决定受理须以材料齐备为前提，原文未载'
const HANDED = '受理后由业务部门审查，移送原文未载'
const DECIDED = '提出检察建议须先经决定，决定日期原文未载'
const RECEIVED = '法院已作处理，必先收到建议；收到日期原文未载'

/** From acceptance to the decision to suggest: told is only that it was accepted and that a suggestion followed. */
const intakeToDecision = (
  accepted: number,
  suggested: number,
  applied: Place,
  facts: Facts,
  from: string,
  acceptedBy: string,
  decidedBy: string,
  between_: PublishedAct[] = [],
): PublishedAct[] => [
  act(accepted, 'procuratorate', 'apply', applied, facts),
  act(accepted, 'procuratorate', 'complete-materials', between(from, acceptedBy), {}, { implied: COMPLETE }),
  act(accepted, 'procuratorate', 'accept', applied, {}),
  act(suggested, 'procuratorate', 'hand-over', between(from, decidedBy), {}, { implied: HANDED }),
  ...between_,
  act(
    suggested,
    'procuratorate',
    'decide-suggestion',
    between(from, decidedBy),
    { kind: 'court' },
    { implied: DECIDED, bounds: { decidedOn: limits(from, decidedBy) } },
  ),
]

const receipt = (line: number, from: string, until: string): PublishedAct =>
  act(line, 'court', 'sign-for', between(from, until), {}, { implied: RECEIVED, bounds: { receivedOn: limits(from, until) } })

const bankCase: PublishedCase = {
  id: 'RC-01',
  title: '江苏某银行申请执行监督案',
  region: '321182',
  procuratorate: '扬中市人民检察院',
  court: '扬中市人民法院',
  source: '最高检第二十八批指导性案例 检例第108号（2021-05-10发布）',
  lines: [
    dated('2014-07-09', '签订承兑合同及存单质押合同'),
    dated('2014-11-10', '法院另案冻结质押存单'),
    dated('2015-04', '银行以质权人身份申请解除冻结并承诺'),
    dated('2015-12', '法院裁定银行在担保范围内清偿'),
    undated('2015-12-01', '2016-12-31', '执行异议、执行异议之诉均被驳回，又被引导另行提起确权诉讼'),
    dated('2016-12', '向检察院申请执行监督，受理'),
    dated('2017-03', '向同级法院提出书面检察建议，要求纠正错误执行裁定'),
    dated('2017-07', '以银行已提确权诉讼为由不予纠正，并扣划银行260万元'),
    undated('2017-07-01', '2021-05-10', '依职权跟进监督，再次建议纠正并执行回转'),
    undated('2017-07-01', '2021-05-10', '采纳跟进监督意见'),
  ],
  matters: [
    {
      key: 'review',
      procedureId: 'enforcement-supervision-case',
      title: '某银行申请执行监督（审查）',
      acts: intakeToDecision(
        5,
        6,
        month('2016-12'),
        { applicants: ['某银行'], request: '向检察院申请执行监督' },
        '2016-12-01',
        '2016-12-31',
        '2017-03-31',
      ),
    },
    {
      key: 'suggestion',
      procedureId: 'enforcement-suggestion',
      title: '某银行执行监督检察建议',
      acts: [
        act(
          6,
          'procuratorate',
          'serve',
          month('2017-03'),
          { points: [{ id: 'p1', text: '纠正错误执行裁定' }] },
          { bounds: { decidedOn: limits('2016-12-01', '2017-03-31') } },
        ),
        receipt(7, '2017-03-01', '2017-07-31'),
        act(7, 'court', 'reply', month('2017-07'), { answers: [{ point: 'p1', code: 'not-adopted', reason: '银行已提确权诉讼' }] }),
        act(
          8,
          'procuratorate',
          'check-result',
          between('2017-07-01', '2021-05-10'),
          {},
          { implied: '再次监督以对处理结果的审查为前提，原文未载' },
        ),
        act(8, 'procuratorate', 'decide-result', between('2017-07-01', '2021-05-10'), {
          outcome: 'supervise-again',
          reason: '依职权跟进监督',
        }),
      ],
    },
    {
      key: 'again',
      procedureId: 'enforcement-suggestion',
      title: '某银行执行监督检察建议（跟进）',
      acts: [
        act(8, 'procuratorate', 'serve', between('2017-07-01', '2021-05-10'), {
          points: [
            { id: 'p1', text: '纠正' },
            { id: 'p2', text: '执行回转' },
          ],
        }),
        receipt(9, '2017-07-01', '2021-05-10'),
        act(9, 'court', 'reply', between('2017-07-01', '2021-05-10'), {
          answers: [
            { point: 'p1', code: 'adopted', reason: '' },
            { point: 'p2', code: 'adopted', reason: '' },
          ],
        }),
      ],
    },
  ],
  left: [
    { line: 0, because: '当事人之间的合同' },
    { line: 1, because: '另案保全' },
    { line: 2, because: '向法院的申请' },
    { line: 3, because: '被监督的执行行为本身' },
    { line: 4, because: '法院内部救济，仅作先行救济情况' },
  ],
}

const freezeCase: PublishedCase = {
  id: 'RC-07',
  title: '江苏省A建工公司申请执行监督案',
  region: '320803',
  procuratorate: '淮安市淮安区人民检察院',
  court: '淮安市淮安区人民法院',
  source: '检察机关涉疫情案例（2020-04-10转载）',
  lines: [
    { when: '', precision: 'unknown', notAfter: '2020-01-20', says: '法院裁定冻结存款1600.5万元' },
    dated('2020-01-20', '冻结第一个账户'),
    dated('2020-01-21', '再冻结另一个账户'),
    dated('2020-01-22', '书面向法院反映，一直未答复'),
    dated('2020-02-12', '向区检察院申请监督，受理'),
    dated('2020-02-13', '发出执行监督检察建议'),
    dated('2020-02-14', '裁定解除超额部分1349.61115万元，采纳'),
    dated('2020-02-17', '资金实际解冻'),
  ],
  matters: [
    {
      key: 'review',
      procedureId: 'enforcement-supervision-case',
      title: 'A建工公司申请执行监督（审查）',
      acts: intakeToDecision(
        4,
        5,
        day('2020-02-12'),
        { applicants: ['A建工公司'], request: '向区检察院申请监督' },
        '2020-02-12',
        '2020-02-12',
        '2020-02-13',
      ),
    },
    {
      key: 'suggestion',
      procedureId: 'enforcement-suggestion',
      title: 'A建工公司执行监督检察建议',
      acts: [
        act(
          5,
          'procuratorate',
          'serve',
          day('2020-02-13'),
          { points: [{ id: 'p1', text: '解除超额冻结（由采纳裁定得知，建议原文未载）' }] },
          { bounds: { decidedOn: limits('2020-02-12', '2020-02-13') } },
        ),
        receipt(6, '2020-02-13', '2020-02-14'),
        act(6, 'court', 'reply', day('2020-02-14'), {
          answers: [{ point: 'p1', code: 'adopted', reason: '' }],
          facts: '裁定解除超额部分1349.61115万元；另有无书面回复未载',
        }),
      ],
    },
  ],
  left: [
    { line: 0, because: '被监督的保全裁定' },
    { line: 1, because: '被监督的执行行为' },
    { line: 2, because: '被监督的执行行为' },
    { line: 3, because: '向法院的反映，是否属于执行异议未定' },
    { line: 7, because: '落实事实；检察院对结果的审查未载' },
  ],
}

const auctionCase: PublishedCase = {
  id: 'RC-08',
  title: '陈某振申请执行监督跟进监督案',
  region: '442000',
  procuratorate: '中山检察机关（级别未见）',
  court: '中山市第一人民法院',
  source: '最高检第二批民事检察跟进监督典型案例（2021-12-02报道）',
  lines: [
    dated('2016-01-15', '判决偿还26万元及利息'),
    undated('2016-01-15', '2018-08-31', '评估报告未描述规划条件'),
    dated('2018-08', '网络司法拍卖成交'),
    undated('2018-08-01', '2018-10-31', '以地块为公共绿地为由提出执行异议'),
    dated('2018-10-31', '裁定撤销拍卖、返还价款'),
    undated('2018-10-31', '2021-12-02', '申请执行人不服，寻求上级救济（结果为推知）'),
    undated('2018-10-31', '2021-12-02', '竞买人申请监督；初次监督后再次跟进监督，文书类型未见'),
  ],
  matters: [
    {
      key: 'review',
      procedureId: 'enforcement-supervision-case',
      title: '竞买人申请执行监督（审查）',
      acts: [act(6, 'procuratorate', 'apply', between('2018-10-31', '2021-12-02'), { applicants: ['竞买人'] })],
    },
  ],
  left: [
    { line: 0, because: '执行依据' },
    { line: 1, because: '评估机构的行为' },
    { line: 2, because: '被监督的执行行为' },
    { line: 3, because: '法院内部救济' },
    { line: 4, because: '法院内部救济' },
    { line: 5, because: '推知，不能当作已核事实' },
    { line: 6, because: '两次监督的文书类型、作出机关级别和日期均未见，不录为检察建议' },
  ],
}

const arbitrationCase: PublishedCase = {
  id: 'RC-14',
  title: '范某甲与乔某甲、乔某乙执行监督检察建议书（广州黄埔）',
  region: '440112',
  procuratorate: '广州市黄埔区人民检察院',
  court: '执行法院（文书摘录未写明）',
  source: '广州市黄埔区人民检察院检察建议书（网页转载的文书原文）',
  lines: [
    dated('2013-11-29', '签空白出借人合同借款100万元'),
    dated('2014-10', '客户付货款抵债'),
    dated('2016', '年底申请仲裁'),
    dated('2017-01-23', '仲裁裁决支持'),
    dated('2020', '审查终结，制发检察建议书（年份取自文号）'),
  ],
  matters: [
    {
      key: 'suggestion',
      procedureId: 'enforcement-suggestion',
      title: '虚假仲裁执行监督检察建议',
      acts: [act(4, 'procuratorate', 'serve', year('2020'), { number: '穗埔检民（行）执监[2020]44011200005号' })],
    },
  ],
  left: [
    { line: 0, because: '当事人之间的合同' },
    { line: 1, because: '当事人之间的清偿' },
    { line: 2, because: '仲裁程序' },
    { line: 3, because: '执行依据' },
    { line: 4, because: '审查由申请还是依职权启动未载，内部案件无从开立' },
  ],
}

const settlementCase: PublishedCase = {
  id: 'RC-22',
  title: '大足区杨某执行和解协议监督案',
  region: '500111',
  procuratorate: '大足区人民检察院',
  court: '大足区人民法院',
  source: '检察日报2021-09-01（转载）',
  lines: [
    dated('1995-04', '交通事故，判赔5.6万元'),
    dated('2020-01', '申请恢复执行'),
    dated('2020-06', '母亲未经授权签和解协议'),
    undated('2020-06-01', '2021-09-01', '请求法院撤销并向检察院申请监督，受理'),
    undated('2020-06-01', '2021-09-01', '调卷后发检察建议，要求纠正'),
    undated('2020-06-01', '2021-09-01', '确认和解协议无效，采纳'),
    undated('2020-06-01', '2021-09-01', '被执行人不认可无效认定，争议继续'),
  ],
  matters: [
    {
      key: 'review',
      procedureId: 'enforcement-supervision-case',
      title: '执行和解协议监督（审查）',
      acts: intakeToDecision(
        3,
        4,
        between('2020-06-01', '2021-09-01'),
        { applicants: ['申请执行人'], request: '向检察院申请监督' },
        '2020-06-01',
        '2021-09-01',
        '2021-09-01',
        [
          act(
            4,
            'procuratorate',
            'begin-file-access',
            between('2020-06-01', '2021-09-01'),
            {},
            { bounds: { from: limits('2020-06-01', '2021-09-01') } },
          ),
          act(
            4,
            'procuratorate',
            'end-file-access',
            between('2020-06-01', '2021-09-01'),
            {},
            { bounds: { until: limits('2020-06-01', '2021-09-01') } },
          ),
        ],
      ),
    },
    {
      key: 'suggestion',
      procedureId: 'enforcement-suggestion',
      title: '执行和解协议监督检察建议',
      acts: [
        act(4, 'procuratorate', 'serve', between('2020-06-01', '2021-09-01'), {
          points: [{ id: 'p1', text: '要求纠正（具体内容未见公开）' }],
        }),
        receipt(5, '2020-06-01', '2021-09-01'),
        act(5, 'court', 'reply', between('2020-06-01', '2021-09-01'), {
          answers: [{ point: 'p1', code: 'adopted', reason: '' }],
          facts: '确认和解协议无效',
        }),
      ],
    },
  ],
  left: [
    { line: 0, because: '执行依据' },
    { line: 1, because: '恢复执行' },
    { line: 2, because: '当事人之间的协议' },
    { line: 6, because: '当事人的争议' },
  ],
}

/** In the order of their numbers. */
export const PUBLISHED_CASES: PublishedCase[] = [bankCase, freezeCase, auctionCase, arbitrationCase, settlementCase]

/** The case with this id. Throws a plain Error for an unknown one: a mistake of the programmer. */
export function publishedCase(id: string): PublishedCase {
  const found = PUBLISHED_CASES.find(one => one.id === id)
  if (!found) throw new Error(`no published case ${id}`)
  return found
}
