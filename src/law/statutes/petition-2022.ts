/** Regulations on Petition Work (2022) (信访工作条例): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const petition2022 = {
  id: 'petition-2022',
  title: '信访工作条例',
  short: '信访工作条例',
  titleEn: 'Regulations on Petition Work (2022)',
  number: '—',
  inForce: '2022-05-01',
  checkedOn: '2026-11-21',
  articles: {
    '18': read('禁止打击报复'),
    '22': read('十五日内登记、分流；诉讼权利救济事项导入法律程序'),
    '23': read('有关机关单位十五日内告知是否受理'),
    '30': read('不得将检举控告材料和情况透露、转给被检举控告的人或者单位'),
    '31': read('按诉求性质分类处理，涉法涉诉事项依法律程序'),
    '32': read('办理与意见'),
    '33': read('办理与意见'),
    '34': read('受理之日起六十日内办结，情况复杂的经负责人批准可以延长三十日并告知'),
    '35': read('收到书面答复三十日内请求复查，复查机关三十日内提出意见'),
    '36': read('收到复查意见三十日内请求复核，复核机关三十日内提出意见；听证时间不计入'),
    '37': read('帮扶救助'),
    '44': read('责任追究'),
    '45': read('责任追究'),
    '46': read('责任追究'),
  },
} satisfies Statute
