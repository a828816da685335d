/** Measures on Sealing Records of Juvenile Crime (2022) (关于未成年人犯罪记录封存的实施办法): the provisions our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

export const recordSealing2022 = {
  id: 'record-sealing-2022',
  title: '最高人民法院、最高人民检察院、公安部、司法部关于未成年人犯罪记录封存的实施办法',
  short: '犯罪记录封存办法（2022）',
  titleEn: 'Measures on Sealing Records of Juvenile Crime (2022)',
  number: '—',
  inForce: '2022-05-30',
  checkedOn: '2026-11-21',
  articles: {
    notice: reported('封存通知书三日内送达保管记录的单位'),
    storage: reported('电子记录与纸质记录同等封存，加密、专库保管，加注“未成年人犯罪记录封存”标识'),
    cover: reported('与成年人同案的卷宗封面标注“含犯罪记录封存信息”'),
    query: recalled('对查询申请在三个工作日内答复'),
  },
} satisfies Statute
