/** The acts of a definition as lines a lawyer can read: kind | at which stages | leads to | house: posts | clock it meets | articles. */
import { findProcedure } from '#law/procedures/index.ts'

/** One line per act, except the adoption of entries that all shared procedures have alike. */
export function tableOf(id: string, kinds: (kind: string) => boolean = () => true): string[] {
  const def = findProcedure(id)
  if (!def) return []
  return Object.entries(def.acts)
    .filter(([kind]) => !kind.startsWith('adopt-entry') && kinds(kind))
    .map(([kind, act]) => {
      const to = act.toBy ? Object.values(act.toBy.stages).join('/') : (act.to ?? 'stays')
      const clocks = Object.values(def.clocks).flatMap(clock =>
        clock.met.includes(kind) ? ['rule' in clock.period ? clock.period.rule : clock.period.dateFact] : [],
      )
      const titles = [...new Set(act.basis.map(cited => cited.title))]
      const law = titles
        .map(title => `${title} ${[...new Set(act.basis.flatMap(cited => (cited.title === title ? [cited.article] : [])))].join(',')}`)
        .join('; ')
      return [kind, act.opening ? 'opens' : act.when.join(' '), to, `${act.by}: ${act.posts.join(' ')}`, clocks.join(' ') || '-', law].join(
        ' | ',
      )
    })
}

/** A block of text as lines, without the blank ones around it. */
export const lines = (text: string): string[] => text.trim().split('\n')
