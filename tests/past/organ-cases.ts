/** Published cases with administrative organs: enforcement through the court, a dispute settled, a public-interest suggestion; each act from a line of its account. */
import { act, between, dated, day, limits, type MechanismCase, month, receipt, undated, year } from './mechanism-cases.ts'

const landCase: MechanismCase = {
  id: 'RC-16',
  title: 'T县规划和自然资源局申请强制执行某生态公司行政非诉执行监督案',
  source: '《中国检察官》2022年8月（下）案例研析',
  region: '330100',
  houses: {
    proc: { name: 'T县人民检察院（RC-16，文中代称）', kind: 'procuratorate' },
    court: { name: 'T县人民法院（RC-16，文中代称）', kind: 'court' },
    organ: { name: 'T县规划和自然资源局（RC-16，文中代称）', kind: 'organ' },
  },
  lines: [
    dated('2009', '2009年至2011年底占地建设'),
    dated('2019', '年初接群众举报立案查处'),
    dated('2019-06-03', '处罚：退还、没收、拆除、罚款51250元'),
    dated('2019-06-06', '送达处罚决定，未复议未诉讼'),
    dated('2020-02-26', '送达催告书，限10个工作日，未履行'),
    dated('2020-03-06', '向法院申请强制执行，法院同日立案'),
    dated('2020-03-06', '受理立案'),
    dated('2020-03-18', '裁定处罚决定第一、二、三项准予执行，交县城南街（摘录截断）组织实施'),
    dated('2021', '上半年监督发现该案存在程序违法，启动监督'),
  ],
  matters: [
    {
      key: 'enforcement',
      procedureId: 'non-litigation-enforcement',
      recorder: 'court',
      roles: { issuer: 'organ' },
      title: '某生态公司行政处罚非诉执行',
      acts: [
        act(5, 'organ', 'serve', day('2020-03-06'), {
          decision: '2019-06-03行政处罚决定书',
          content: '退还土地、没收和拆除建筑、罚款51250元',
          // line 4; and the account's own reckoning of the six months from line 3
          demandServedOn: '2020-02-26',
          limitEndedOn: '2019-12-06',
        }),
        receipt(6, 'court', '2020-03-06', '2020-03-06'),
        act(6, 'court', 'accept', day('2020-03-06')),
        act(7, 'court', 'grant', day('2020-03-18')),
      ],
    },
    {
      key: 'supervision',
      procedureId: 'administrative-supervision-case',
      recorder: 'proc',
      roles: {},
      title: '行政非诉执行监督（T县）',
      acts: [act(8, 'proc', 'start-ex-officio', year('2021'), { facts: '监督发现该案存在程序违法' })],
    },
  ],
  left: [
    { line: 0, because: '违法事实' },
    { line: 1, because: '行政机关的查处' },
    { line: 2, because: '行政处罚，执行依据' },
    { line: 3, because: '送达处罚决定，起诉期限由此起算' },
    { line: 4, because: '催告，其日期载入申请' },
  ],
}

const farmlandCase: MechanismCase = {
  id: 'RC-18',
  title: '四川省某县自然资源和规划局申请强制执行刘某行政非诉执行监督案',
  source: '最高检、自然资源部土地执法查处领域行政非诉执行监督典型案例（2023-03-22）',
  region: '510000',
  houses: {
    proc: { name: '某县人民检察院（RC-18）', kind: 'procuratorate' },
    court: { name: '某县人民法院（RC-18）', kind: 'court' },
    organ: { name: '某县自然资源和规划局（RC-18）', kind: 'organ' },
  },
  lines: [
    dated('2018-07', '占永久基本农田1.07亩建家具厂'),
    dated('2019-04', '巡查发现'),
    dated('2019-05-06', '立案查处'),
    dated('2019-07-05', '处罚：15日内拆除复耕退还，罚款10653.75元'),
    dated('2020-01-13', '申请强制执行'),
    dated('2020-01-17', '裁定准予，交由县自规局执行'),
    dated('2020-11-04', '缴纳罚款'),
    undated('2021-01-01', '2023-03-22', '把案件主动移送检察院并会商，受理监督'),
    undated('2021-01-01', '2023-03-22', '实地调查、调卷，实施主体无强制执行权，启动监督'),
  ],
  matters: [
    {
      key: 'enforcement',
      procedureId: 'non-litigation-enforcement',
      recorder: 'court',
      roles: { issuer: 'organ' },
      title: '刘某占用基本农田行政处罚非诉执行',
      acts: [
        act(
          4,
          'organ',
          'serve',
          day('2020-01-13'),
          { decision: '2019-07-05行政处罚决定书', content: '拆除复耕退还，罚款10653.75元' },
          // six months from service, which came on the day of the decision at the earliest
          { bounds: { limitEndedOn: limits('2020-01-05', null) } },
        ),
        receipt(5, 'court', '2020-01-13', '2020-01-17'),
        act(5, 'court', 'accept', between('2020-01-13', '2020-01-17'), {}, { implied: '法院已作裁定，必先受理；受理日期未载' }),
        act(5, 'court', 'grant', day('2020-01-17')),
      ],
    },
    {
      key: 'supervision',
      procedureId: 'administrative-supervision-case',
      recorder: 'proc',
      roles: {},
      title: '行政非诉执行监督（自规局移送）',
      acts: [act(7, 'proc', 'start-ex-officio', between('2021-01-01', '2023-03-22'), { facts: '县自规局主动移送并会商' })],
    },
  ],
  left: [
    { line: 0, because: '违法事实' },
    { line: 1, because: '行政机关的巡查' },
    { line: 2, because: '行政机关立案' },
    { line: 3, because: '行政处罚，执行依据' },
    { line: 6, because: '相对人履行罚款；执行立案、执结均未载' },
    { line: 8, because: '调查核实须在受理之后；受理日期未载，检察建议日期未见' },
  ],
}

const settledCase: MechanismCase = {
  id: 'RC-20',
  title: '常州市天宁区某塑料公司行政非诉执行和解监督案',
  source: '江苏检察网2022-09-01',
  region: '320402',
  houses: {
    proc: { name: '常州市天宁区人民检察院', kind: 'procuratorate' },
    court: { name: '常州市天宁区人民法院', kind: 'court' },
    organ: { name: '常州市生态环境局', kind: 'organ' },
  },
  lines: [
    dated('2021-06', '检查发现排放废气违法'),
    undated('2021-06-01', '2022-06-30', '罚款4.4万元，未缴'),
    undated('2021-06-01', '2022-06-30', '申请强制执行罚款4.4万元及加处罚款4.4万元，法院裁定准予'),
    dated('2022-06', '法院邀请检察院参与化解，检察院介入'),
    undated('2022-06-01', '2022-08-02', '联合座谈并现场调查，核实无财产、停产、已整改，同意分期'),
    dated('2022-08-02', '达成执行和解，分期还款'),
  ],
  matters: [
    {
      key: 'enforcement',
      procedureId: 'non-litigation-enforcement',
      recorder: 'court',
      roles: { issuer: 'organ' },
      title: '某塑料公司行政处罚非诉执行',
      acts: [
        act(2, 'organ', 'serve', between('2021-06-01', '2022-06-30'), { content: '罚款4.4万元及加处罚款4.4万元' }),
        receipt(2, 'court', '2021-06-01', '2022-06-30'),
        act(2, 'court', 'accept', between('2021-06-01', '2022-06-30'), {}, { implied: '法院已作裁定，必先受理；受理日期未载' }),
        act(2, 'court', 'grant', between('2021-06-01', '2022-06-30')),
      ],
    },
    {
      key: 'invitation',
      procedureId: 'supervision-invitation',
      recorder: 'court',
      roles: { recipient: 'proc' },
      title: '邀请参与行政争议化解',
      acts: [
        act(3, 'court', 'serve', month('2022-06'), { occasion: 'matter' }),
        receipt(3, 'proc', '2022-06-01', '2022-08-02'),
        act(
          3,
          'proc',
          'reply',
          between('2022-06-01', '2022-08-02'),
          { answer: 'agreed' },
          { implied: '检察院介入，必先接受邀请；答复日期未载' },
        ),
      ],
    },
    {
      key: 'settlement',
      procedureId: 'dispute-settlement',
      recorder: 'proc',
      roles: { recipient: 'organ', court: 'court' },
      title: '某塑料公司行政争议实质性化解',
      acts: [
        act(4, 'proc', 'serve', between('2022-06-01', '2022-08-02'), {}, { implied: '各方已联合座谈，必先有化解安排；方案内容未载' }),
        receipt(4, 'organ', '2022-06-01', '2022-08-02'),
        act(
          4,
          'organ',
          'reply',
          between('2022-06-01', '2022-08-02'),
          { answer: 'agreed' },
          { implied: '生态环境局参加座谈，必先同意参加' },
        ),
        act(4, 'proc', 'mediate', between('2022-06-01', '2022-08-02'), {
          account: '联合座谈并现场调查，核实无财产、停产、已整改，同意分期',
        }),
        act(5, 'proc', 'agree', day('2022-08-02'), { agreement: '分期还款', agreedOn: '2022-08-02' }),
      ],
    },
  ],
  left: [
    { line: 0, because: '行政检查' },
    { line: 1, because: '行政处罚，执行依据' },
  ],
}

const suggestionTo = (key: 'bureau' | 'town', title: string): MechanismCase['matters'][number] => ({
  key,
  procedureId: 'public-interest-suggestion',
  recorder: 'proc',
  roles: { recipient: key },
  title,
  acts: [
    act(1, 'proc', 'serve', day('2023-04-21'), {
      points: [{ id: 'p1', text: '建议具体内容未见公开' }],
      harm: '违规占用30余亩基本农田',
    }),
    receipt(2, key, '2023-04-21', '2023-04-30'),
    act(
      4,
      key,
      'reply',
      between('2023-04-30', '2023-05-19'),
      { measures: '立案查处；2023-04-30违规设施全部拆除' },
      { implied: '评议确认整改，必先有履职情况；书面回复及其日期未见' },
    ),
    act(4, 'proc', 'verify', day('2023-05-19'), { note: '邀请志愿者、人民监督员现场评议，确认整改' }),
    act(5, 'proc', 'verify', day('2023-05-26'), { note: '第四次现场查看复种，已插秧' }),
  ],
})

const gardenCase: MechanismCase = {
  id: 'RC-21',
  title: '苍南县莫凡花园违规占用基本农田行政公益诉讼诉前案',
  source: '检察机关图说（2023-06-05转载）',
  region: '330327',
  houses: {
    proc: { name: '苍南县人民检察院', kind: 'procuratorate' },
    bureau: { name: '苍南县自然资源和规划局', kind: 'organ' },
    town: { name: '灵溪镇人民政府', kind: 'organ' },
  },
  lines: [
    dated('2023-04', '自然资源部中旬曝光违规占用30余亩基本农田'),
    dated('2023-04-21', '向县自规局和镇政府发诉前检察建议'),
    undated('2023-04-21', '2023-04-30', '立案查处并组织拆除'),
    dated('2023-04-30', '违规设施全部拆除'),
    dated('2023-05-19', '邀请志愿者、人民监督员现场评议，确认整改'),
    dated('2023-05-26', '第四次现场查看复种，已插秧'),
  ],
  matters: [suggestionTo('bureau', '诉前检察建议（县自规局）'), suggestionTo('town', '诉前检察建议（镇政府）')],
  left: [
    { line: 0, because: '线索来源；立案日期未载，院内案件无从开立' },
    { line: 3, because: '整改事实，载入履职情况' },
  ],
}

/** In the order of their numbers. */
export const ORGAN_CASES: MechanismCase[] = [landCase, farmlandCase, settledCase, gardenCase]
