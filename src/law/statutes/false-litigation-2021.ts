/** Opinions on Punishing False Litigation (2021) (最高人民法院、最高人民检察院、公安部、司法部关于进一步加强虚假诉讼犯罪惩治工作的意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

export const falseLitigation2021 = {
  id: 'false-litigation-2021',
  title: '最高人民法院、最高人民检察院、公安部、司法部关于进一步加强虚假诉讼犯罪惩治工作的意见',
  short: '虚假诉讼意见',
  titleEn: 'Opinions on Punishing False Litigation (2021)',
  number: '法发〔2021〕10号',
  inForce: '2021-03-10',
  checkedOn: '2026-11-21',
  articles: {
    '1': reported('虚假诉讼的识别、线索移送与通报'),
    '2': reported('虚假诉讼的识别、线索移送与通报'),
    '3': reported('虚假诉讼的识别、线索移送与通报'),
    '4': reported('虚假诉讼的识别、线索移送与通报'),
    '10': recalled('回执、补充材料、审查与通知的期限'),
    '11': recalled('回执、补充材料、审查与通知的期限'),
    '12': recalled('回执、补充材料、审查与通知的期限'),
    '13': recalled('回执、补充材料、审查与通知的期限'),
  },
} satisfies Statute
