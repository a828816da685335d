/** Reply on Suggestions to Stay Enforcement (2000) (最高人民法院关于如何处理人民检察院提出的暂缓执行建议问题的批复): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const stayReply2000 = {
  id: 'stay-reply-2000',
  title: '最高人民法院关于如何处理人民检察院提出的暂缓执行建议问题的批复',
  short: '法释〔2000〕16号',
  titleEn: 'Reply on Suggestions to Stay Enforcement (2000)',
  number: '法释〔2000〕16号',
  inForce: '2000-07-15',
  checkedOn: '2026-11-21',
  articles: {
    whole: read('人民检察院对生效民事判决提出暂缓执行的建议没有法律依据'),
  },
} satisfies Statute
