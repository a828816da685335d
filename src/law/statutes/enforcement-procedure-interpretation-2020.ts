/** Interpretation on Enforcement Procedure (2020 amendment) (最高人民法院关于适用《中华人民共和国民事诉讼法》执行程序若干问题的解释（2020年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const enforcementProcedureInterpretation2020 = {
  id: 'enforcement-procedure-interpretation-2020',
  title: '最高人民法院关于适用《中华人民共和国民事诉讼法》执行程序若干问题的解释（2020年修正）',
  short: '执行程序解释（2020）',
  titleEn: 'Interpretation on Enforcement Procedure (2020 amendment)',
  number: '—',
  inForce: '2021-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '3': read('对执行管辖有异议的，自收到执行通知书之日起十日内提出'),
    '5': read('执行异议自收到书面异议之日起十五日内审查裁定'),
    '7': read('收到复议申请或者通知后五日内将卷宗材料报送上一级人民法院'),
    '8': read('复议自收到申请之日起三十日内审查完毕；经本院院长批准可以延长，不超过三十日'),
    '9': read('执行异议审查和复议期间，不停止执行；提供担保的可以停止处分'),
    '10': read('上一级人民法院责令限期执行或者变更执行法院的情形（六个月）'),
    '13': read('六个月期间不计算公告、鉴定评估、管辖争议处理、执行争议协调、暂缓执行、中止执行的期间'),
    '15': read('案外人异议审查期间不得对执行标的进行处分'),
    '17': read('参与分配方案：收到方案十五日内提出异议，收到通知十五日内提出反对意见，十五日内起诉'),
    '18': read('参与分配方案：收到方案十五日内提出异议，收到通知十五日内提出反对意见，十五日内起诉'),
  },
} satisfies Statute
