/** Damaged files: whatever is done to the bytes, the answer is a reading or a Fault that says what to do, soon. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import { Fault } from '#kernel/fault.ts'
import { FORMS } from '#law/forms/index.ts'
import { loadFonts, renderDocx, renderPdf } from '../rendering/index.ts'
import { readPaper } from './read-paper.ts'

function page() {
  const drafted = draft(FORMS['objection-letter'], {
    house: { name: '沅清县人民法院', shortName: '沅清法' },
    addressee: '沅清县人民检察院',
    caseNumbers: [],
    parties: [],
    points: [],
    answers: [],
    fields: {
      suggestionNumber: '沅清检民执监〔2026〕7号',
      receivedOn: '2026-08-20',
      subject: '一',
      reasons: '二',
      evidence: '三',
      requests: '四',
    },
    attachments: [],
  })
  if (!drafted.ok) throw new Error('the sample is incomplete')
  return drafted.document
}

/** A small generator with a seed, so that a failure can be repeated. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let count = 0; count < 1 + next() * 20; count++) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256)
  return next() < 0.2 ? copy.subarray(0, Math.floor(next() * copy.length)) : copy
}

describe('damaged files', () => {
  it.each([
    ['a.pdf', async () => renderPdf(page(), { fonts: loadFonts() })],
    ['a.docx', async () => renderDocx(page())],
  ])('%s, 250 times', async (name, print) => {
    const bytes = await print()
    const next = chance(7)
    const others: string[] = []
    for (let round = 0; round < 250; round++) {
      try {
        await readPaper(damage(bytes, next), name)
      } catch (error) {
        if (!(error instanceof Fault) || !['unreadable-file', 'too-large'].includes(error.code)) others.push(`${round}: ${error}`)
      }
    }
    expect(others).toEqual([])
  })
})
