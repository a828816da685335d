/** What the opening of a matter still lacks besides its act. */
import type { OutputOf } from '#contract/endpoint.ts'
import type { listStartable } from '#contract/matter.ts'
import type { ActValues } from '#web/act-form/act-values.ts'
import type { Problem } from '#web/act-form/form-problems.ts'

export type Startable = OutputOf<typeof listStartable>['procedures'][number]
export type Opening = ActValues & {
  kind: string
  title: string
  caseNumbers: string[]
  counterparts: Record<string, string>
  packageActs: string[]
  complainedOf: string[]
}

/** What an opening needs besides its act: a title, and a house for every role the matter cannot do without. */
export function openingProblems(procedure: Pick<Startable, 'counterparts'>, values: Pick<Opening, 'title' | 'counterparts'>): Problem[] {
  const found: Problem[] = []
  if (!values.title.trim()) found.push({ where: 'title', says: { zh: '请填写事项名称', en: 'Give the matter a title' } })
  for (const role of procedure.counterparts)
    if (!role.optional && !values.counterparts[role.role])
      found.push({ where: role.role, says: { zh: `请选择${role.title.zh}`, en: `Choose the ${role.title.en}` } })
  return found
}
