/** Opinions on Occupational Bans (2022) (最高人民法院、最高人民检察院、教育部关于落实从业禁止制度的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

export const occupationalBan2022 = {
  id: 'occupational-ban-2022',
  title: '最高人民法院、最高人民检察院、教育部关于落实从业禁止制度的意见',
  short: '从业禁止意见（2022）',
  titleEn: 'Opinions on Occupational Bans (2022)',
  number: '法发〔2022〕32号',
  inForce: '2022-11-10',
  checkedOn: '2026-11-21',
  articles: {
    judgment: reported('判决生效后三十日内送达教育行政部门'),
  },
} satisfies Statute
