/** Silence: which letters have been without an answer of the mail longer than the pair's rhythm allows. */

/** One letter as either side sees it: the sender from its outbox, the recipient from its inbox ("red on both sides"). */
export type Watched = { id: string; sequence: number; sentOn: string; sentAt: number; arrivedOn: string | null; openedOn: string | null }

export type Rhythm = {
  /** How long the pair's carrier may take, in the unit of `elapsed` (minutes, hours or days; working hours if agreed so). */
  carrier: number
  elapsed: (sentAt: number, now: number) => number
  /** Working days after which an unopened letter is red; the annex of the agreement says otherwise, else 2 (design §3.4). */
  unopened: number
  /** Working days after `from` up to and including `to`, by the sender's calendar (Asia/Shanghai dates). */
  workingDaysBetween: (from: string, to: string) => number
}

/**
 * late: not arrived within the rhythm (banner). very-late: not within four times of it (formal papers may leave with a second person's
 * confirmation, design §7). unopened: red, with "serve on paper" offered.
 */
export type Silence = { id: string; sequence: number; kind: 'late' | 'very-late' | 'unopened'; workingDays: number }

/**
 * The letters that are silent now, by number; each once, with the gravest kind. A day of sending is not counted; the third working day is
 * beyond two. Hand in letters without those of sealed matters for people who may not see them.
 */
export function silence(letters: Iterable<Watched>, today: string, now: number, rhythm: Rhythm): Silence[] {
  const out: Silence[] = []
  for (const letter of letters) {
    if (letter.openedOn !== null) continue
    const workingDays = rhythm.workingDaysBetween(letter.sentOn, today)
    const waited = rhythm.elapsed(letter.sentAt, now)
    const kind = kindOf(letter, workingDays, waited, rhythm)
    if (kind) out.push({ id: letter.id, sequence: letter.sequence, kind, workingDays })
  }
  return out.sort((a, b) => a.sequence - b.sequence)
}

function kindOf(letter: Watched, workingDays: number, waited: number, rhythm: Rhythm): Silence['kind'] | null {
  if (workingDays > rhythm.unopened) return 'unopened'
  if (letter.arrivedOn !== null || waited <= rhythm.carrier) return null
  return waited > 4 * rhythm.carrier ? 'very-late' : 'late'
}
