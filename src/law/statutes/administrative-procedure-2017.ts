/** Administrative Procedure Law (2017 amendment) (中华人民共和国行政诉讼法（2017年修正）): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const administrativeProcedure2017 = {
  id: 'administrative-procedure-2017',
  title: '中华人民共和国行政诉讼法（2017年修正）',
  short: '行政诉讼法（2017）',
  titleEn: 'Administrative Procedure Law (2017 amendment)',
  number: '—',
  inForce: '2017-07-01',
  checkedOn: '2026-11-21',
  articles: {
    '11': read('人民检察院有权对行政诉讼实行法律监督'),
    '25': read('检察机关在法定领域发现行政机关不作为或者违法行使职权的，先提出检察建议，不依法履职的提起诉讼'),
    '66': read('行政机关工作人员有违法行为的，移送有关机关处理；拒不到庭的可以向监察机关或者上一级行政机关提出处分的司法建议'),
    '91': read('申请再审的法定情形'),
    '93': read('抗诉、检察建议等监督形式'),
    '94': read('生效裁判的履行和强制执行'),
    '95': read('生效裁判的履行和强制执行'),
    '96': read('行政机关拒绝履行判决、裁定的措施，含司法建议'),
    '97': read('对行政行为不起诉又不履行的，行政机关可以申请人民法院强制执行或者依法强制执行'),
    '101': read('期间、送达、执行以及检察院的监督等，本法没有规定的适用民事诉讼法'),
  },
} satisfies Statute
