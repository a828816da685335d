/** What the minutes begin with, so that nobody starts on an empty page; the agenda is put in where there is one. */

/** The parts every joint meeting's minutes have, in their order. */
export const MINUTES_PARTS = [
  '一、时间、地点、主持、出席',
  '二、上次会议议定事项落实情况',
  '三、议题',
  '四、议定事项',
  '五、分歧与保留意见',
] as const

export const MINUTES_SKELETON = `${MINUTES_PARTS.map(part => `${part}\n`).join('\n')}\n`

export type SkeletonInput = { where: string[]; lastReport: string; points: readonly { id: string; text: string }[] }

/** The parts filled with what the agenda already says. */
export function skeletonOf({ where, lastReport, points }: SkeletonInput): string {
  const [time, last, topics, decided, kept] = MINUTES_PARTS
  const lines = (title: string, body: readonly string[]): string => [title, ...body, ''].join('\n')
  return [
    lines(time, where),
    lines(last, lastReport ? [lastReport] : []),
    lines(
      topics,
      points.map(point => `（${point.id}）${point.text}`),
    ),
    lines(decided, []),
    lines(kept, []),
  ].join('\n')
}
