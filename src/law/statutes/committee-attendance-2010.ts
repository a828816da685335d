/** Opinions on Attending Adjudication Committees (2010) (最高人民法院、最高人民检察院关于人民检察院检察长列席人民法院审判委员会会议的实施意见): the articles our rules cite, paraphrased by us, each with how it was read. */
import { recalled, reported } from './article.ts'
import type { Statute } from './statute.ts'

export const committeeAttendance2010 = {
  id: 'committee-attendance-2010',
  title: '最高人民法院、最高人民检察院关于人民检察院检察长列席人民法院审判委员会会议的实施意见',
  short: '列席意见',
  titleEn: 'Opinions on Attending Adjudication Committees (2010)',
  number: '法发〔2010〕4号',
  inForce: '2010-04-01',
  checkedOn: '2026-11-21',
  articles: {
    '1': reported('列席的议题、告知方式和邀请'),
    '2': reported('列席的议题、告知方式和邀请'),
    '3': reported('列席的议题、告知方式和邀请'),
    '4': reported('列席的议题、告知方式和邀请'),
    '5': recalled('材料、发言、笔录与文书送达'),
    '6': recalled('材料、发言、笔录与文书送达'),
    '7': recalled('材料、发言、笔录与文书送达'),
    '8': recalled('材料、发言、笔录与文书送达'),
    '9': recalled('材料、发言、笔录与文书送达'),
    '10': recalled('材料、发言、笔录与文书送达'),
    '11': recalled('材料、发言、笔录与文书送达'),
  },
} satisfies Statute
