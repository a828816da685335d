/** What is different from the last time a person looked at a paper that waits for them; told in their words, compared by digests. */
import { type Words, words } from '#kernel/words.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import type { PaperContent } from '#work/paper/index.ts'

/** A paper and its matter as somebody sees them. Steps and acts of this person are not among them: they know. */
export type Seen = {
  version: number
  content: PaperContent
  files: string[]
  /** What happened to the paper, in order. */
  steps: { title: Words; on: string }[]
  acts: { id: string; title: Words; on: string | null }[]
}

/** What is kept: digests of every value, so that no text of the paper stands a second time anywhere. */
export type Marks = {
  version: number
  head: Record<string, string>
  points: [string, string][]
  answers: Record<string, string>
  fields: Record<string, string>
  files: string[]
  steps: number
  acts: string[]
}

/** The marks of what is seen now; `digest` hides the texts. Of the fields those that a form prints: the others are nobody’s reading. */
export function marksOf(seen: Seen, digest: (text: string) => string): Marks {
  const { content } = seen
  const digests = (entries: [string, string][]): Record<string, string> =>
    Object.fromEntries(entries.filter(([, text]) => text !== '').map(([name, text]) => [name, digest(text)]))
  return {
    version: seen.version,
    head: digests([
      ['number', content.number ?? ''],
      ['date', content.date ?? ''],
      ['addressee', content.addressee ?? ''],
    ]),
    points: content.points.map(point => [point.id, digest(point.text)]),
    answers: digests(content.answers.map(answer => [answer.point, `${answer.code} ${answer.reason}`])),
    fields: digests(Object.entries(content.fields).filter(([name]) => Object.hasOwn(FORM_FACTS, name))),
    files: [...seen.files].sort(),
    steps: seen.steps.length,
    acts: seen.acts.map(act => act.id).sort(),
  }
}

const HEAD: Record<string, Words> = {
  number: words('文号', 'Number'),
  date: words('成文日期', 'Date of the paper'),
  addressee: words('主送', 'Addressee'),
}

/** What is new in `seen` against what was kept then, as lines; empty when nothing is. `marks` are those of `seen`, made with the digest of `before`. */
export function changesSince(before: Marks, marks: Marks, seen: Seen): Words[] {
  const content = [
    ...headChanges(before, marks),
    ...pointChanges(before, marks),
    ...answerChanges(before, marks),
    ...fieldChanges(before, marks),
    ...fileChanges(before, marks),
  ]
  const version =
    content.length > 0
      ? [words(`文书已改：第${before.version}稿 → 第${marks.version}稿`, `The paper changed: version ${before.version} → ${marks.version}`)]
      : []
  return [...version, ...content, ...stepChanges(before, seen), ...actChanges(before, seen)]
}

const different = (before: Record<string, string>, now: Record<string, string>): string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(name => before[name] !== now[name])

const headChanges = (before: Marks, now: Marks): Words[] =>
  different(before.head, now.head).map(name => words(`${HEAD[name]?.zh ?? name}有改动`, `${HEAD[name]?.en ?? name} changed`))

function pointChanges(before: Marks, now: Marks): Words[] {
  const was = new Map(before.points)
  const is = new Map(now.points)
  const said = now.points.flatMap(([id, text], index): Words[] => {
    const place = index + 1
    if (!was.has(id)) return [words(`新增第${place}项建议`, `Point ${place} is new`)]
    return was.get(id) === text ? [] : [words(`第${place}项建议有改动`, `Point ${place} changed`)]
  })
  const gone = before.points.flatMap(([id], index) => (is.has(id) ? [] : [index + 1]))
  return [...said, ...gone.map(place => words(`原第${place}项建议已删去`, `What was point ${place} is gone`))]
}

const answerChanges = (before: Marks, now: Marks): Words[] =>
  different(before.answers, now.answers).map(point => {
    const place = now.points.findIndex(([id]) => id === point) + 1
    const name = place > 0 ? String(place) : point
    return words(`对第${name}项的答复有改动`, `The answer to point ${name} changed`)
  })

const fieldChanges = (before: Marks, now: Marks): Words[] =>
  different(before.fields, now.fields).map(name => {
    const { title } = FORM_FACTS[name as keyof typeof FORM_FACTS]
    return words(`“${title.zh}”有改动`, `${title.en} changed`)
  })

function fileChanges(before: Marks, now: Marks): Words[] {
  const added = now.files.filter(id => !before.files.includes(id)).length
  const gone = before.files.filter(id => !now.files.includes(id)).length
  return [
    ...(added > 0 ? [words(`新增附件${added}个`, added === 1 ? '1 new file' : `${added} new files`)] : []),
    ...(gone > 0 ? [words(`减少附件${gone}个`, gone === 1 ? '1 file is gone' : `${gone} files are gone`)] : []),
  ]
}

const stepChanges = (before: Marks, seen: Seen): Words[] =>
  seen.steps.slice(before.steps).map(step => words(`流转：${step.title.zh}（${step.on}）`, `Step: ${step.title.en} (${step.on})`))

const actChanges = (before: Marks, seen: Seen): Words[] =>
  seen.acts
    .filter(act => !before.acts.includes(act.id))
    .map(act =>
      words(
        `事项新进展：${act.title.zh}${act.on ? `（${act.on}）` : ''}`,
        `New in the matter: ${act.title.en}${act.on ? ` (${act.on})` : ''}`,
      ),
    )
