/** Published cases that fall under the mechanisms of the agreements, as people would record them: each act from a line of its account, nothing invented. */
import type { DateBounds, Facts } from '#engine/procedure/act.ts'
import type { HouseKind } from '#law/procedures/procedure.ts'
import type { PublishedAct, PublishedLine } from '../../src/synthetic/published-case.ts'

/** `by`: the house of the case, by its key. */
export type MechanismAct = Omit<PublishedAct, 'by'> & { by: string }
/** `recorder`: the house that records it; `roles`: which house of the case stands in which other role. */
export type MechanismMatter = {
  key: string
  procedureId: string
  recorder: string
  roles: Record<string, string>
  title: string
  acts: MechanismAct[]
}
export type MechanismCase = {
  id: string
  title: string
  source: string
  region: string
  houses: Record<string, { name: string; kind: HouseKind }>
  lines: PublishedLine[]
  matters: MechanismMatter[]
  /** Lines that are no act of our procedures, each with the reason. */
  left: { line: number; because: string }[]
}

export type Place = Pick<PublishedAct, 'precision' | 'date' | 'notBefore' | 'notAfter'>
export const day = (date: string): Place => ({ precision: 'day', date })
export const month = (date: string): Place => ({ precision: 'month', date })
export const year = (date: string): Place => ({ precision: 'year', date })
export const between = (notBefore: string | null, notAfter: string): Place => ({
  precision: 'unknown',
  date: null,
  ...(notBefore === null ? {} : { notBefore }),
  notAfter,
})
export const limits = (earliest: string | null, latest: string | null): DateBounds => ({ precision: 'unknown', earliest, latest })

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const
export const dated = (when: string, says: string): PublishedLine => ({
  when,
  precision: PRECISION[when.length as keyof typeof PRECISION],
  says,
})
export const undated = (notBefore: string | null, notAfter: string, says: string): PublishedLine => ({
  when: '',
  precision: 'unknown',
  ...(notBefore === null ? {} : { notBefore }),
  notAfter,
  says,
})

export const act = (
  line: number,
  by: string,
  kind: string,
  on: Place,
  facts: Facts = {},
  more: Pick<PublishedAct, 'implied' | 'bounds'> = {},
): MechanismAct => ({ line, by, kind, ...on, facts, ...more })

/** The letter must have come in, since it was acted on; when is not told. */
export const receipt = (line: number, by: string, from: string | null, until: string): MechanismAct =>
  act(
    line,
    by,
    'sign-for',
    between(from, until),
    {},
    { implied: '对方已作处理，必先收到；收到日期原文未载', bounds: { receivedOn: limits(from, until) } },
  )

const proc = (name: string): { name: string; kind: HouseKind } => ({ name, kind: 'procuratorate' })
const court = (name: string): { name: string; kind: HouseKind } => ({ name, kind: 'court' })

const orderCase: MechanismCase = {
  id: 'RC-03',
  title: '广州乙置业公司等骗取支付令执行虚假诉讼监督案',
  source: '最高检第十四批指导性案例 检例第52号（2019-05-21印发）',
  region: '440100',
  houses: { proc: proc('检察机关（RC-03，摘录未见全称）'), court: court('某区人民法院（RC-03，摘录未见全称）') },
  lines: [
    dated('2003', '因逾期贷款被诉，账户被查封'),
    dated('2003-05-26', '个人出资设立乙置业公司，甲公司经理兼任董事长'),
    dated('2004-06-23', '签借款协议251.846万元，丙以房产抵押'),
    dated('2005-02-20', '签借款协议1600万元'),
    undated('2004-06-23', '2019-04-22', '取得生效支付令并进入执行，双方迅速和解'),
    undated('2004-06-23', '2019-04-22', '执行中低价评估并以物抵债'),
    undated(null, '2019-04-22', '检察建议监督，采纳，损失挽回'),
    dated('2019-04-22', '最高人民检察院检委会审议通过作为指导性案例'),
  ],
  matters: [
    {
      key: 'suggestion',
      procedureId: 'enforcement-suggestion',
      recorder: 'proc',
      roles: { recipient: 'court' },
      title: '支付令执行虚假诉讼监督检察建议',
      acts: [
        act(6, 'proc', 'serve', between(null, '2019-04-22'), { points: [{ id: 'p1', text: '建议内容摘录未见' }] }),
        receipt(6, 'court', null, '2019-04-22'),
        act(6, 'court', 'reply', between(null, '2019-04-22'), { answers: [{ point: 'p1', code: 'adopted', reason: '' }] }),
      ],
    },
  ],
  left: [
    { line: 0, because: '当事人的债务，起因' },
    { line: 1, because: '公司设立' },
    { line: 2, because: '当事人之间的合同' },
    { line: 3, because: '当事人之间的合同' },
    { line: 4, because: '督促程序，被监督的案件本身；支付令不是判决、裁定，再审检察建议和抗诉均不适用' },
    { line: 5, because: '被监督的执行行为' },
    { line: 7, because: '发布程序，非办案步骤' },
  ],
}

const notaryCase: MechanismCase = {
  id: 'RC-05',
  title: '陕西甲实业公司等公证执行虚假诉讼监督案',
  source: '最高检第十四批指导性案例 检例第54号',
  region: '610000',
  houses: { proc: proc('B区人民检察院（RC-05，文中代称）') },
  lines: [
    dated('2011', '董事长因非法吸收公众存款罪被判刑'),
    dated('2012', '年底查封拍卖甲公司酒店'),
    dated('2013-11', '商定倒签2006、2007年借条并签还款协议'),
    dated('2013-12', '公证处出具强制执行公证书和执行证书，七份'),
    dated('2013-12', '向B区法院申请执行，立案'),
    dated('2014-03', '以财产已由中院拍卖、待分配为由裁定终结执行'),
    dated('2015-11', '债权人不服分配方案，举报部分债务虚构，检察院受理'),
    undated('2015-11-01', '2019-04-22', '到监狱、医院核查行踪，询问三人，调公证卷宗，向中院了解分配；七案均查实虚构'),
  ],
  matters: [
    {
      key: 'complaint',
      procedureId: 'enforcement-supervision-case',
      recorder: 'proc',
      roles: {},
      title: '公证执行虚假诉讼举报',
      acts: [act(6, 'proc', 'receive-complaint', month('2015-11'), { complainants: ['债权人'], content: '部分债务虚构' })],
    },
  ],
  left: [
    { line: 0, because: '另案刑事判决' },
    { line: 1, because: '另案处置' },
    { line: 2, because: '被监督的事实' },
    { line: 3, because: '公证，执行依据' },
    { line: 4, because: '执行立案' },
    { line: 5, because: '被监督的执行行为' },
    { line: 7, because: '调查核实须在立案审查之后；立案和移送均未载，不推定；检察建议和不予执行裁定的日期、文号未见公开' },
  ],
}

const wagesCase: MechanismCase = {
  id: 'RC-06',
  title: '福建王某兴等人劳动仲裁执行虚假诉讼监督案',
  source: '最高检第十四批指导性案例 检例第55号',
  region: '350824',
  houses: { proc: proc('武平县人民检察院'), court: court('武平县人民法院') },
  lines: [
    dated('2014', '茶业公司停产'),
    dated('2015-11', '仲裁调解书所载欠薪期间起点'),
    dated('2016-12', '仲裁调解书所载欠薪期间终点'),
    dated('2017-05', '拟对拍卖款340万元作债权分配'),
    dated('2017-07', '持仲裁调解书申请执行13人工资41.47万元，法院裁定执行'),
    undated('2017-07-01', '2019-04-22', '执行监督中获悉，调阅执行卷宗、比对身份证住址、核停产时间；认定虚假'),
    undated('2017-07-01', '2019-04-22', '骗取分配款未得逞；是否以检察建议结案摘录未见'),
  ],
  matters: [
    {
      key: 'lead',
      procedureId: 'enforcement-supervision-case',
      recorder: 'proc',
      roles: {},
      title: '虚假劳动仲裁执行监督（线索）',
      acts: [
        act(5, 'proc', 'start-ex-officio', between('2017-07-01', '2019-04-22'), { ground: 'false-litigation', facts: '执行监督中获悉' }),
      ],
    },
    {
      key: 'file',
      procedureId: 'file-request',
      recorder: 'proc',
      roles: { recipient: 'court' },
      title: '调阅执行卷宗',
      acts: [act(5, 'proc', 'request', between('2017-07-01', '2019-04-22'))],
    },
  ],
  left: [
    { line: 0, because: '当事人的事实' },
    { line: 1, because: '仲裁调解书所载' },
    { line: 2, because: '仲裁调解书所载' },
    { line: 3, because: '法院的分配' },
    { line: 4, because: '执行申请与被监督的执行行为' },
    { line: 6, because: '结案方式未见，不录为检察建议' },
  ],
}

const seriesCase: MechanismCase = {
  id: 'RC-12',
  title: '东阳化纤公司虚假劳动仲裁执行监督系列案',
  source: '法治日报2025-04、检察日报2025-06报道',
  region: '330783',
  houses: {
    proc: proc('东阳市人民检察院'),
    police: { name: '公安机关（RC-12，报道未写全称）', kind: 'police' },
    organ: { name: '人社部门（RC-12，报道未写全称）', kind: 'organ' },
  },
  lines: [
    dated('2018-05', '司法拍卖化纤公司房产'),
    dated('2018-07', '仲裁机构对4人欠薪出具调解书'),
    dated('2018-07', '拿到调解书后即陆续申请执行，立案'),
    dated('2018-08', '制作分配方案并发放，4人领款'),
    dated('2023-02', '数字建模专项监督发现该系列案，启动监督'),
    dated('2023-05', '把线索移送公安，查实虚构或虚增欠薪'),
    dated('2024-06', '就仲裁管理问题向人社部门发社会治理检察建议'),
    dated('2024-07', '人社部门回函采纳，仲裁机构撤销原调解书'),
    dated('2025-04-21', '债权人收到重新分配的执行款'),
  ],
  matters: [
    {
      key: 'clue',
      procedureId: 'clue-transfer',
      recorder: 'proc',
      roles: { recipient: 'police' },
      title: '虚假诉讼线索移送公安',
      acts: [
        act(5, 'proc', 'serve', month('2023-05'), { about: 'crime', account: '虚构或者虚增欠薪' }),
        receipt(5, 'police', '2023-05-01', '2025-04-30'),
        act(
          5,
          'police',
          'reply',
          between('2023-05-01', '2025-04-30'),
          { answer: 'agreed' },
          { implied: '公安已查实，必先受理；受理日期未载' },
        ),
        act(
          5,
          'police',
          'feedback',
          between('2023-05-01', '2025-04-30'),
          { account: '查实虚构或者虚增欠薪' },
          { implied: '查实结果原文已载；反馈日期未载' },
        ),
      ],
    },
    {
      key: 'governance',
      procedureId: 'governance-suggestion',
      recorder: 'proc',
      roles: { recipient: 'organ' },
      title: '劳动仲裁管理社会治理检察建议',
      acts: [
        act(6, 'proc', 'serve', month('2024-06'), {
          points: [{ id: 'p1', text: '仲裁管理问题（具体建议未见公开）' }],
          situation: '仲裁管理问题',
        }),
        receipt(7, 'organ', '2024-06-01', '2024-07-31'),
        act(7, 'organ', 'reply', month('2024-07'), { answers: [{ point: 'p1', code: 'adopted', reason: '' }] }),
      ],
    },
  ],
  left: [
    { line: 0, because: '法院的执行行为' },
    { line: 1, because: '仲裁，执行依据' },
    { line: 2, because: '执行申请' },
    { line: 3, because: '被监督的分配' },
    { line: 4, because: '数据筛查；受理、立案的方式和日期未载，案卷无从开立；对法院的检察建议日期在摘录中截断' },
    { line: 8, because: '法院的重新分配，落实事实' },
  ],
}

const invitedCase: MechanismCase = {
  id: 'RC-23',
  title: '古浪县某农牧科技公司强制执行现场监督',
  source: '检察日报2024-06-15',
  region: '620622',
  houses: { proc: proc('古浪县人民检察院'), court: court('古浪县人民法院') },
  lines: [
    dated('2019-04', '签两年入股分红协议，到期不还入股金'),
    undated('2019-04-01', '2023-10-31', '判决支持村委会，进入执行，查封抵押物、询价评估'),
    dated('2023-10', '送达腾退通知，未腾退'),
    dated('2023-11-20', '开始强制执行（至22日），邀请检察院现场监督'),
    dated('2023-11-22', '现场监督至当日，覆盖清点物品、制作笔录；依法执行'),
    dated('2024-06-15', '公布2023年以来监督件数'),
  ],
  matters: [
    {
      key: 'invitation',
      procedureId: 'supervision-invitation',
      recorder: 'proc',
      roles: { issuer: 'court' },
      title: '强制执行现场监督',
      acts: [
        act(3, 'court', 'serve', day('2023-11-20'), { occasion: 'action', heldOn: '2023-11-20' }),
        receipt(4, 'proc', '2023-11-20', '2023-11-22'),
        act(
          4,
          'proc',
          'reply',
          between('2023-11-20', '2023-11-22'),
          { answer: 'agreed' },
          { implied: '检察院到场监督，必先接受邀请；答复日期未载' },
        ),
        act(4, 'proc', 'attend', day('2023-11-22'), { remarks: '覆盖清点物品、制作笔录；依法执行' }),
      ],
    },
  ],
  left: [
    { line: 0, because: '当事人之间的合同' },
    { line: 1, because: '执行依据与执行措施' },
    { line: 2, because: '法院的执行行为，合规' },
    { line: 5, because: '统计，不是一件事项' },
  ],
}

const officeHoldersCase: MechanismCase = {
  id: 'RC-24',
  title: '浙江省某县检察院法定代表人任职资格大数据监督案',
  source: '最高检大数据赋能行政检察监督典型案例案例一（2022-08-24）',
  region: '330000',
  houses: {
    proc: proc('浙江省某县人民检察院（RC-24）'),
    organ: { name: '县市场监督管理局（RC-24）', kind: 'organ' },
  },
  lines: [
    dated('2018-04-27', '刑事判决：有期徒刑8个月缓刑1年'),
    dated('2018-10-19', '发现漏罪撤缓，执行8个月'),
    dated('2019-06-18', '刑满，5年限制期起算'),
    dated('2020-05-14', '登记设立公司并任法定代表人，市监局核准'),
    dated('2022-03', '发现个案并建模'),
    dated('2022-03-29', '调取市场主体名单与受刑人员比对，初筛13人'),
    undated('2022-03-29', '2022-08-24', '制发类案检察建议，督促变更法定代表人'),
  ],
  matters: [
    {
      key: 'class',
      procedureId: 'class-suggestion',
      recorder: 'proc',
      roles: { recipient: 'organ' },
      title: '法定代表人任职资格类案检察建议',
      acts: [act(6, 'proc', 'serve', between('2022-03-29', '2022-08-24'), { points: [{ id: 'p1', text: '督促变更法定代表人' }] })],
    },
  ],
  left: [
    { line: 0, because: '刑事判决' },
    { line: 1, because: '刑事判决' },
    { line: 2, because: '刑罚执行完毕' },
    { line: 3, because: '行政登记，被监督的行为' },
    { line: 4, because: '数据筛查，另有安排' },
    { line: 5, because: '数据筛查，另有安排；名单不入本系统' },
  ],
}

/** Civil enforcement, false litigation, invitation, class of cases. */
export const MECHANISM_CASES: MechanismCase[] = [orderCase, notaryCase, wagesCase, seriesCase, invitedCase, officeHoldersCase]
