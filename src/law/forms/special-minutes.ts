/** 专题会议纪要: as the minutes of a joint meeting, on the one matter for which the chiefs called it (law sheet HS-SPEC). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'
import { jointMinutes } from './joint-minutes.ts'

const reason = part('reason', '召开事由', 'Why it was called', 'paragraphs', ['reasons'], { heading: true })

export const specialMinutes: Form = {
  ...jointMinutes,
  id: 'special-minutes',
  title: words('专题联席会议纪要', 'Minutes of a special joint meeting'),
  parts: jointMinutes.parts.map(one => (one.id === 'report' ? reason : one)),
  basis: [cite(frameworkOpinion2024, 'special-meetings')],
}
