/** What a chosen paper already says about the facts of its act: points, answers, number, who decided and when. */
import type { z } from 'zod'
import type { PaperView } from '#contract/paper.ts'
import { answersOf, type Facts, type Form, pointsOf, textOf } from './act-values.ts'

export type Paper = Pick<z.output<typeof PaperView>, 'content' | 'trail'>

const untouched = (value: Facts[string] | undefined): boolean =>
  textOf(value) === '' &&
  pointsOf(value).every(point => !point.text.trim()) &&
  answersOf(value).every(row => !row.code && !row.reason.trim())

/** The approval on the trail as the two facts of a decision; none when the paper was decided outside. */
function decisionOf(form: Form, paper: Paper): Facts {
  const approved = paper.trail.findLast(step => step.step.zh === '批准')
  const choices =
    form.fields.find(field => field.name === 'decidedBy')?.values ?? form.decision.map(one => ({ code: one.post, title: one.title }))
  const by = choices.find(choice => choice.title.zh === approved?.postTitle.zh)?.code
  return approved && by ? { decidedBy: by, decidedOn: approved.on } : {}
}

/** Facts with what the paper says put into every field that nobody has filled yet. */
export function factsFromPaper(form: Form, facts: Facts, paper: Paper): Facts {
  const { content } = paper
  const said: Facts = { ...decisionOf(form, paper) }
  for (const field of form.fields) {
    if (field.kind === 'points' && content.points.length > 0) said[field.name] = content.points
    if (field.kind === 'answers' && content.answers.length > 0) said[field.name] = content.answers
    if (field.name === 'number' && content.number) said[field.name] = content.number
    if (field.kind === 'text' && content.fields[field.name]) said[field.name] = content.fields[field.name] ?? ''
  }
  const next = { ...facts }
  for (const [name, value] of Object.entries(said)) if (untouched(facts[name])) next[name] = value
  return next
}
