/** Notice on Access to Case Files (2010) (最高人民法院办公厅、最高人民检察院办公厅关于调阅诉讼卷宗有关问题的通知): the articles our rules cite, paraphrased by us, each with how it was read. */
import { read } from './article.ts'
import type { Statute } from './statute.ts'

export const fileAccess2010 = {
  id: 'file-access-2010',
  title: '最高人民法院办公厅、最高人民检察院办公厅关于调阅诉讼卷宗有关问题的通知',
  short: '法办〔2010〕255号',
  titleEn: 'Notice on Access to Case Files (2010)',
  number: '法办〔2010〕255号',
  inForce: '2010-06-11',
  checkedOn: '2026-11-21',
  articles: {
    '2': read('拷贝电子卷、查阅、复制、摘录能满足需要的，一般不调阅卷宗'),
    '3': read('调阅须经院领导批准，填写《人民检察院调阅卷宗单》，加盖院或者办公室印章，专人办理'),
    '4': read('调阅期限三个月，需要续期的重新办理手续，连续不超过六个月'),
    '5': read('卷宗使用与保管责任'),
    '6': read('保密与责任：批准人、使用人负责，泄密、遗失、涂改的追究责任'),
    '7': read('同级调阅；具体办法由各高级人民法院、省级人民检察院制定'),
    '8': read('同级调阅；具体办法由各高级人民法院、省级人民检察院制定'),
  },
} satisfies Statute
