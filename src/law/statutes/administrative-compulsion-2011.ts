/** Administrative Compulsion Law (中华人民共和国行政强制法): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const administrativeCompulsion2011 = {
  id: 'administrative-compulsion-2011',
  title: '中华人民共和国行政强制法',
  short: '行政强制法',
  titleEn: 'Administrative Compulsion Law',
  number: '—',
  inForce: '2012-01-01',
  checkedOn: '2026-11-21',
  articles: {
    '53': read('期满后不履行的，行政机关自期限届满之日起三个月内申请人民法院强制执行'),
    '54': read('申请强制执行前应当催告；催告书送达十日后仍未履行的可以申请'),
    '56': read('人民法院五日内受理；对不予受理裁定不服的十五日内申请复议，上一级十五日内裁定'),
    '57': read('书面审查，自受理之日起七日内作出执行裁定'),
    '58': read('可以听取意见，三十日内裁定；不予执行的五日内送达；不服的十五日内申请复议，上一级三十日内裁定'),
    '59': read('情况紧急、为保障公共安全的，经院长批准，自作出执行裁定之日起五日内执行'),
    '69': read('本法中十日以内期限的规定是指工作日，不含法定节假日'),
  },
} satisfies Statute
