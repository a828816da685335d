/** Checkpoints, cosignatures, leaves, commitments and words: their exact texts. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newKeyPair, signWith, verifySignature } from '#vault/signature.ts'
import { fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts'
import { formatCheckpoint, originOf, parseCheckpoint, parseSize, witnessNameOf } from './checkpoint.ts'
import { cosignatureLine, cosignatureMessage, cosignatures } from './cosignature.ts'
import { decodeLeaf, encodeLeaf, type LeafEntry, leafCommitment } from './leaf.ts'
import { formatNote, isKeyName, type NoteKey, noteKeyId, parseSignatureLine, signatureLine, type Verify } from './note.ts'
import { rootWords } from './root-words.ts'
import type { Hash } from './tree.ts'
import { WORD_LIST } from './word-list.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())
const verify: Verify = (key, bytes, signature) =>
  verifySignature(key.suite, Buffer.from(key.publicKey).toString('base64'), bytes, signature)
const EXAMPLE = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
const root = sha256(utf8('root'))

describe('checkpoints', () => {
  it('read the example of c2sp.org/tlog-checkpoint and write it back', () => {
    const read = parseCheckpoint(EXAMPLE)
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] })
    expect(read && formatCheckpoint(read)).toBe(EXAMPLE)
  })

  it('carry extension lines without believing them', () => {
    const text = `${EXAMPLE}note\nanother\n`
    expect(parseCheckpoint(text)?.extensions).toEqual(['note', 'another'])
    expect(formatCheckpoint({ origin: 'o', size: 0, root, extensions: ['x'] })).toBe(`o\n0\n${toBase64(root)}\nx\n`)
  })

  it('go there and back', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter(text => !/\n/.test(text)),
        fc.maxSafeNat(),
        (origin, size) => {
          const read = parseCheckpoint(formatCheckpoint({ origin, size, root }))
          expect(read).toEqual({ origin, size, root, extensions: [] })
        },
      ),
    )
  })

  const base = `o\n5\n${toBase64(root)}\n`
  it.each([
    ['no final newline', base.slice(0, -1)],
    ['no origin', base.slice(1)],
    ['a leading zero', base.replace('5', '05')],
    ['a sign', base.replace('5', '+5')],
    ['a negative size', base.replace('5', '-5')],
    ['a fraction', base.replace('5', '5.0')],
    ['an exponent', base.replace('5', '5e3')],
    ['a size beyond 2^53', base.replace('5', '9007199254740993')],
    ['a short root', `o\n5\n${toBase64(root.slice(1))}\n`],
    ['a long root', `o\n5\n${toBase64(Uint8Array.from([...root, 0]))}\n`],
    ['a root that is no base64', 'o\n5\nhello\n'],
    ['an empty extension', `${base}\n`],
    ['two lines', 'o\n5\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(parseCheckpoint(text)).toBeNull()
  })

  it('are not written wrongly', () => {
    expect(() => formatCheckpoint({ origin: '', size: 1, root })).toThrow()
    expect(() => formatCheckpoint({ origin: 'a\nb', size: 1, root })).toThrow()
    expect(() => formatCheckpoint({ origin: 'a', size: -1, root })).toThrow()
    expect(() => formatCheckpoint({ origin: 'a', size: 1.5, root })).toThrow()
    expect(() => formatCheckpoint({ origin: 'a', size: 1, root, extensions: [''] })).toThrow()
  })

  it.each([
    ['0', 0],
    ['1', 1],
    ['9007199254740991', 9007199254740991],
    ['00', null],
    ['', null],
    [' 1', null],
    ['٣', null],
  ])('size %j is %s', (text, size) => {
    expect(parseSize(text)).toBe(size)
  })

  it('name a house and year by a key name', () => {
    expect(originOf('tx-court', 2026)).toBe('countersign/tx-court/2026')
    expect(isKeyName(originOf('天心 区+法院', 2026))).toBe(true)
    expect(isKeyName(witnessNameOf('天心 区+法院'))).toBe(true)
    expect(originOf('a/b', 2026)).not.toBe(originOf('a', 2026))
  })
})

describe('cosignatures', () => {
  it('sign the message of c2sp.org/tlog-cosignature', () => {
    expect(fromUtf8(cosignatureMessage(1679315147, EXAMPLE))).toBe(`cosignature/v1\ntime 1679315147\n${EXAMPLE}`)
    for (const seconds of [0, -1, 1.5, Number.NaN]) expect(() => cosignatureMessage(seconds, EXAMPLE)).toThrow()
  })

  it('the example line holds a time in its first eight bytes', () => {
    const line =
      '\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA=='
    const read = parseSignatureLine(line)
    expect(Buffer.from(read?.signature ?? []).readBigUInt64BE()).toBe(1679315147n)
    expect(read?.signature).toHaveLength(72)
  })

  describe.each(['ed25519', 'sm2'] as const)('%s', suite => {
    const pair = newKeyPair(suite)
    const witness: NoteKey = { name: 'w', suite, publicKey: new Uint8Array(pair.publicKey) }
    const line = (seconds: number, text = EXAMPLE): string =>
      cosignatureLine(sha256, witness, seconds, signWith(pair, cosignatureMessage(seconds, text)))

    it('are found and dated', () => {
      const note = formatNote(EXAMPLE, [line(1679315147), line(1679315200)])
      expect(cosignatures(sha256, verify, note, [witness])).toEqual([
        { witness, seconds: 1679315147 },
        { witness, seconds: 1679315200 },
      ])
    })

    it('do not count for another text, another time, another witness, or as a plain signature', () => {
      expect(cosignatures(sha256, verify, formatNote(EXAMPLE, [line(5, 'o\n1\nx\n')]), [witness])).toEqual([])
      expect(cosignatures(sha256, verify, formatNote(EXAMPLE, [line(5)]), [{ ...witness, name: 'v' }])).toEqual([])
      expect(cosignatures(sha256, verify, formatNote(EXAMPLE, [line(5)]), [])).toEqual([])
      const moved = cosignatureLine(sha256, witness, 6, signWith(pair, cosignatureMessage(5, EXAMPLE)))
      expect(cosignatures(sha256, verify, formatNote(EXAMPLE, [moved]), [witness])).toEqual([])
      const plain = signatureLine('w', noteKeyId(sha256, witness), signWith(pair, utf8(EXAMPLE)))
      expect(cosignatures(sha256, verify, formatNote(EXAMPLE, [plain]), [witness])).toEqual([])
      expect(cosignatures(sha256, verify, 'no note', [witness])).toEqual([])
    })
  })
})

describe('leaves', () => {
  const entry: LeafEntry = {
    v: 1,
    type: 'act',
    eventId: 'e',
    house: 'h',
    occurredAt: '2026-11-21T08:00:00.000Z',
    table: 'act',
    ref: 'aa',
    digest: 'bb',
  }

  it('are canonical JSON', () => {
    expect(fromUtf8(encodeLeaf(entry))).toBe(
      '{"digest":"bb","eventId":"e","house":"h","occurredAt":"2026-11-21T08:00:00.000Z","ref":"aa","table":"act","type":"act","v":1}',
    )
    expect(decodeLeaf(encodeLeaf(entry))).toEqual(entry)
  })

  it('open a year with the end of the one before', () => {
    const opening = {
      v: 1 as const,
      type: 'origin' as const,
      house: 'h',
      origin: originOf('h', 2027),
      occurredAt: 't',
      prior: { origin: originOf('h', 2026), size: 7, root: 'cc' },
    }
    expect(decodeLeaf(encodeLeaf(opening))).toEqual(opening)
    expect(decodeLeaf(encodeLeaf({ ...opening, prior: null }))).toEqual({ ...opening, prior: null })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another order', '{"v":1,"type":"act","eventId":"e","house":"h","occurredAt":"t","table":"act","ref":"a","digest":"b"}'],
    ['a missing member', '{"digest":"bb","eventId":"e","house":"h","occurredAt":"t","ref":"aa","type":"act","v":1}'],
    [
      'a member too many',
      '{"digest":"bb","eventId":"e","house":"h","name":"张三","occurredAt":"t","ref":"aa","table":"act","type":"act","v":1}',
    ],
    ['another version', '{"digest":"bb","eventId":"e","house":"h","occurredAt":"t","ref":"aa","table":"act","type":"act","v":2}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s is none', (_, text) => {
    expect(decodeLeaf(utf8(text))).toBeNull()
  })

  it('stay below 65,535 bytes', () => {
    expect(() => encodeLeaf({ ...entry, ref: 'a'.repeat(65_535) })).toThrow()
    expect(decodeLeaf(Uint8Array.of(0xff))).toBeNull()
  })
})

describe('commitments', () => {
  it('are the hash of salt and canonical JSON', () => {
    const salt = 'ab'.repeat(32)
    const oracle = createHash('sha256').update(Buffer.from(salt, 'hex')).update('"值"').digest('hex')
    expect(leafCommitment(sha256, salt, '值')).toBe(oracle)
    expect(() => leafCommitment(sha256, 'ab', '值')).toThrow()
  })
})

describe('a root as four words', () => {
  it('the list has 256 different words of two characters', () => {
    expect(WORD_LIST).toHaveLength(256)
    expect(new Set(WORD_LIST).size).toBe(256)
    expect(WORD_LIST.every(word => /^\p{Script=Han}{2}$/u.test(word))).toBe(true)
  })

  it('never changes: printed minutes depend on it', () => {
    expect(createHash('sha256').update(WORD_LIST.join(' ')).digest('hex')).toBe(
      'd049b5391531a88d308d4795b9d1dfe2669ffd8074a1ae1d1e3cd6daf09ce671',
    )
    const example = fromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=') ?? new Uint8Array()
    expect(rootWords(example)).toEqual([0x0a, 0xc5, 0x18, 0x6a].map(byte => WORD_LIST[byte]))
  })

  it('tells roots apart by their first four bytes', () => {
    expect(rootWords(Uint8Array.of(0, 1, 2, 255))).toEqual(['春天', '夏天', '秋天', '远方'])
    expect(() => rootWords(Uint8Array.of(1, 2, 3))).toThrow()
  })
})
