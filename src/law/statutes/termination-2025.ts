/** Notice on Supervising the Termination of Enforcement Rounds (2025) (最高人民检察院民事检察厅、最高人民法院执行局关于加强民事终结本次执行程序监督工作的通知): the articles our rules cite, paraphrased by us, each with how it was read. */
import { reported } from './article.ts'
import type { Statute } from './statute.ts'

// 正文未找到。
export const termination2025 = {
  id: 'termination-2025',
  title: '最高人民检察院民事检察厅、最高人民法院执行局关于加强民事终结本次执行程序监督工作的通知',
  short: '终本监督通知',
  titleEn: 'Notice on Supervising the Termination of Enforcement Rounds (2025)',
  number: '—',
  inForce: '2025',
  checkedOn: '2026-11-21',
  articles: {
    whole: reported('加强民事终结本次执行程序的监督'),
  },
} satisfies Statute
