/** After a restore: nothing is sent, placed or numbered until the counterparts told what they saw; then a new epoch begins. */
import { type Words, words } from '#kernel/words.ts'
import { type InboxState, missing } from './inbox.ts'
import { actHash, type Checks, type Letter, type LetterContent, placingHash, type Standing } from './letter.ts'
import { keepAct, keepPlacing, type MatterMail, openMatter } from './matter-mail.ts'
import type { OutboxState } from './outbox.ts'
import { placedSequence } from './placing.ts'
import { readLetter } from './read-letter.ts'

/**
 * What this house has, told to one counterpart: `matters` those that both are party to, `papers` the highest document numbers seen from or
 * given to it. Send it from time to time when something is missing or awaiting, and with `restored` to every counterpart after a restore.
 */
export function standingFor(
  outbox: OutboxState,
  inbox: InboxState,
  matters: MatterMail[],
  papers: Standing['papers'],
  say: Pick<Standing, 'wants' | 'answers' | 'restored' | 'copies' | 'nonce'>,
): Standing {
  const awaiting = Object.values(outbox.letters)
    .filter(letter => letter.stage === 'sent' || letter.stage === 'arrived')
    .map(letter => letter.id)
  const placings = matters.flatMap(matter => {
    const last = placedSequence(matter).at(-1)
    return last ? [{ matterId: matter.matterId, keeper: last.by, epoch: last.placing.epoch, n: last.placing.n }] : []
  })
  const seen = {
    epoch: inbox.epoch,
    highest: Math.max(inbox.through, inbox.beyond.at(-1) ?? 0),
    missing: missing(inbox),
  }
  return {
    ...say,
    sent: { epoch: outbox.epoch, base: outbox.base, last: outbox.last, lost: outbox.lost },
    seen,
    awaiting: awaiting.sort(),
    placings,
    papers,
  }
}

/** Which of the asker's own letters to give back as copies: those it does not remember. `kept` are the letters we hold from it. */
export function copiesFor(asked: Standing, kept: Iterable<{ epoch: number; sequence: number; text: string }>): string[] {
  const { epoch, base, last, lost } = asked.sent
  return [...kept]
    .filter(letter => letter.sequence > last || (letter.epoch < epoch && (letter.sequence > base || lost.includes(letter.sequence))))
    .sort((a, b) => a.epoch - b.epoch || a.sequence - b.sequence)
    .map(letter => letter.text)
}

/** The restored house reads what came back: only letters that it signed itself. Others are left out (keep the standing, it is evidence). */
export function ownCopies(house: string, standing: Standing, checks: Checks): { letter: Letter; text: string }[] {
  return standing.copies.flatMap(text => {
    const read = readLetter(text, checks)
    return read.ok && read.letter.from === house ? [{ letter: read.letter, text }] : []
  })
}

/**
 * Takes a recovered letter of ours into its matter; write act and placing rows in the same transaction. While resting, our placings come back
 * too and keep their numbers (call `recoverSent` as well); afterwards only the act does, which then is a proposal and is placed anew.
 * If the matter changed, queue `sendAgain(letter, …)` for every other party: not all of them need have what one gave back.
 */
export function recoverInto(matter: MatterMail, letter: Letter, checks: Checks): MatterMail {
  let next = letter.opening && matter.keeper === null ? openMatter(matter, letter.from, letter.opening) : matter
  if (letter.act) next = keepAct(next, actHash(letter.act.header, checks.hash), letter.act.header)
  if (letter.placing && (next.resting || letter.placing.placing.epoch >= next.epoch)) {
    next = keepPlacing(next, { ...letter.placing, hash: placingHash(letter.placing.placing, checks.hash), by: letter.from })
  }
  return next
}

/**
 * What to compose, once the house works again, for every other party of a recovered letter's matter. The act keeps its hash, so whoever
 * has it takes the letter in without a second effect. null: nothing in it is still true (a lone placing that came back after the new epoch).
 */
export function sendAgain(letter: Letter, wasResting: boolean, sentOn: string): LetterContent | null {
  const { kind, matterId, act, placing, opening, package: copies, withdrawal } = letter
  if (kind === 'placing' && !wasResting) return null
  const content: LetterContent = { kind, matterId, sentOn }
  if (act) content.act = act
  if (placing && wasResting) content.placing = placing
  if (opening) content.opening = opening
  if (copies) content.package = copies
  if (withdrawal) content.withdrawal = withdrawal
  return content
}

/** The restored house: its pairs, the shared matters that it keeps, its document numbers, and the ids of the questions it sent since. */
export type Rested = {
  house: string
  outboxes: OutboxState[]
  matters: MatterMail[]
  papers: Standing['papers']
  asked: Record<string, string[]>
}
export type Told = { from: string; standing: Standing }
export type Resumption =
  | { ready: true; outboxes: OutboxState[]; matters: MatterMail[]; papers: Standing['papers'] }
  | { ready: false; waitsFor: string[]; says: Words }

/** Puts a house to rest: call it once, in the first transaction after a restore, before anything else runs. */
export function rest(outboxes: OutboxState[], matters: MatterMail[]): { outboxes: OutboxState[]; matters: MatterMail[] } {
  return { outboxes: outboxes.map(o => ({ ...o, resting: true })), matters: matters.map(m => ({ ...m, resting: true })) }
}

/**
 * May the house work again? Only when every counterpart has answered this restore's question and every placing that any of them saw is here
 * again (their acts come by themselves, because they carry again what we forgot). Then numbers go on from the highest one anybody saw,
 * in a new epoch. A "no" says for which houses and matters it waits. Hand in the outboxes with all their letters, recovered ones included.
 */
export function resume(state: Rested, told: Told[]): Resumption {
  const valid = told.filter(({ from, standing }) => standing.answers !== null && state.asked[from]?.includes(standing.answers))
  // Several answers may come, in any order: numbers go on from the highest that any of them names.
  const answers = new Map<string, Standing>()
  for (const { from, standing } of valid) if (standing.seen.highest >= (answers.get(from)?.seen.highest ?? 0)) answers.set(from, standing)
  const silent = state.outboxes.map(outbox => outbox.to).filter(to => !answers.has(to))
  const heard = valid.map(({ standing }) => standing)
  const placings = heard.flatMap(standing => standing.placings).filter(placing => placing.keeper === state.house)
  const here = new Map(state.matters.map(matter => [matter.matterId, placedSequence(matter).length]))
  const behind = placings.filter(placing => placing.n > (here.get(placing.matterId) ?? 0)).map(placing => placing.matterId)
  const waitsFor = [...new Set([...silent, ...behind])]
  if (waitsFor.length > 0) {
    return {
      ready: false,
      waitsFor,
      says: words(
        '数据恢复后，尚在等待对方告知已收到的函件和编排次序。',
        'After the restore: still waiting for what the other houses saw.',
      ),
    }
  }
  const outboxes = state.outboxes.map(outbox => nextEpoch(outbox, (answers.get(outbox.to) as Standing).seen))
  const matters = state.matters.map(matter => {
    const epochs = placings.filter(placing => placing.matterId === matter.matterId).map(placing => placing.epoch)
    return { ...matter, epoch: Math.max(matter.epoch, ...epochs) + 1, resting: false }
  })
  return { ready: true, outboxes, matters, papers: highestPapers([state.papers, ...heard.map(standing => standing.papers)]) }
}

function nextEpoch(outbox: OutboxState, seen: Standing['seen']): OutboxState {
  const base = Math.max(outbox.last, seen.highest)
  const mine = new Set(Object.values(outbox.letters).map(letter => letter.sequence))
  const lost = seen.missing.filter(n => n <= base && !mine.has(n))
  return {
    ...outbox,
    epoch: Math.max(outbox.epoch, seen.epoch) + 1,
    base,
    last: base,
    lost: [...new Set([...outbox.lost, ...lost])],
    resting: false,
  }
}

function highestPapers(lists: Standing['papers'][]): Standing['papers'] {
  const top = new Map<string, number>()
  for (const { series, number } of lists.flat()) top.set(series, Math.max(top.get(series) ?? 0, number))
  return [...top].map(([series, number]) => ({ series, number })).sort((a, b) => (a.series < b.series ? -1 : 1))
}
