/** What first set-up has collected so far; kept on this computer between steps, never a password or the code. */
import type { HouseKind } from '#law/posts/house-kind.ts'

export type HouseDraft = {
  house: string
  name: string
  shortName: string
  kind: HouseKind
  level: number
  region: string
  code: string
  joined: boolean
  wanted: boolean
}
export type SetUpDraft = {
  step: number
  houses: HouseDraft[]
  administrator: { house: string; name: string; login: string }
  suite: 'ed25519' | 'sm2'
}
export type SetUpProblem = 'set-up-needs-own' | 'set-up-needs-name' | 'set-up-needs-region' | 'set-up-needs-code'

const STORE = 'set-up'

const house = (id: string, kind: HouseDraft['kind'], level: number, wanted: boolean): HouseDraft => ({
  house: id,
  name: '',
  shortName: '',
  kind,
  level,
  region: '',
  code: '',
  joined: wanted,
  wanted,
})

/** Both county houses and their superiors; level 2 is the city, level 1 the county. */
export const NOTHING: SetUpDraft = {
  step: 0,
  houses: [
    house('procuratorate', 'procuratorate', 1, true),
    house('court', 'court', 1, true),
    house('superior-procuratorate', 'procuratorate', 2, false),
    house('superior-court', 'court', 2, false),
  ],
  administrator: { house: 'procuratorate', name: '', login: 'admin' },
  suite: 'ed25519',
}

export function readDraft(storage: Pick<Storage, 'getItem'>): SetUpDraft {
  try {
    const kept = JSON.parse(storage.getItem(STORE) ?? 'null') as SetUpDraft | null
    return kept && Array.isArray(kept.houses) && kept.houses.length === NOTHING.houses.length ? { ...NOTHING, ...kept } : NOTHING
  } catch {
    return NOTHING
  }
}

export const keepDraft = (storage: Pick<Storage, 'setItem'>, draft: SetUpDraft): void => storage.setItem(STORE, JSON.stringify(draft))
export const forgetDraft = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(STORE)

/** What one house still lacks; a house that is not wanted lacks nothing. */
export function houseProblems(one: HouseDraft): SetUpProblem[] {
  if (!one.wanted) return []
  const found: SetUpProblem[] = []
  if (!one.name.trim() || !one.shortName.trim()) found.push('set-up-needs-name')
  if (!/^\d{6}$/.test(one.region)) found.push('set-up-needs-region')
  if (!one.code.trim()) found.push('set-up-needs-code')
  return found
}

export const setUpProblems = (draft: SetUpDraft): SetUpProblem[] => {
  const wanted = draft.houses.filter(one => one.wanted)
  return [...new Set([...(wanted.some(one => one.joined) ? [] : (['set-up-needs-own'] as const)), ...wanted.flatMap(houseProblems)])]
}

/** The houses as they are sent: each county house under its wanted superior of the same kind. */
export const housesToSend = (draft: SetUpDraft) =>
  draft.houses
    .filter(one => one.wanted)
    .map(({ wanted: _, ...one }) => ({
      ...one,
      name: one.name.trim(),
      shortName: one.shortName.trim(),
      code: one.code.trim(),
      superior: draft.houses.find(other => other.wanted && other.kind === one.kind && other.level === one.level + 1)?.house ?? null,
    }))
