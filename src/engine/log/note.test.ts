/** Signed notes against the example of C2SP, and against everything a note may not be. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifySignature } from '#vault/signature.ts'
import { toHex, utf8 } from './bytes.ts'
import {
  formatNote,
  isKeyName,
  type NoteKey,
  noteKeyId,
  noteKeyLine,
  parseNote,
  parseNoteKey,
  parseSignatureLine,
  signatureLine,
  type Verify,
  verifyNote,
} from './note.ts'
import type { Hash } from './tree.ts'

const sha256: Hash = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())
const verify: Verify = (key, bytes, signature) =>
  verifySignature(key.suite, Buffer.from(key.publicKey).toString('base64'), bytes, signature)

const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const NOTE =
  'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

function signer(name: string): { key: NoteKey; line: (text: string) => string } {
  const pair = generateKeyPairSync('ed25519')
  const key: NoteKey = {
    name,
    suite: 'ed25519',
    publicKey: new Uint8Array(Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')),
  }
  return { key, line: text => signatureLine(name, noteKeyId(sha256, key), new Uint8Array(sign(null, utf8(text), pair.privateKey))) }
}

describe('the example of c2sp.org/signed-note', () => {
  const key = parseNoteKey(sha256, VKEY)

  it('verifies with its verifier key', () => {
    expect(key).not.toBeNull()
    expect(verifyNote(sha256, verify, NOTE, key ? [key] : [])).toMatchObject({ ok: true, text: 'This is an example message.\n' })
  })

  it('its key is written as it was read', () => {
    expect(key && noteKeyLine(sha256, key)).toBe(VKEY)
    expect(key && toHex(noteKeyId(sha256, key))).toBe('530d903a')
  })

  it('a changed text is refused, an unknown key ignored', () => {
    expect(verifyNote(sha256, verify, NOTE.replace('example', 'exampel'), key ? [key] : [])).toEqual({ ok: false, why: 'wrong-signature' })
    expect(verifyNote(sha256, verify, NOTE, [])).toEqual({ ok: false, why: 'no-known-signature' })
    expect(verifyNote(sha256, verify, NOTE, [signer('example.com/foo').key])).toEqual({ ok: false, why: 'no-known-signature' })
  })
})

describe('several signatures', () => {
  const text = '会签\n\n第二段\n'
  const [court, procuratorate, stranger] = [signer('court'), signer('procuratorate'), signer('stranger')]

  it('every known one is found, in order, around unknown ones', () => {
    const note = formatNote(text, [stranger.line(text), procuratorate.line(text), court.line(text)])
    const verdict = verifyNote(sha256, verify, note, [court.key, procuratorate.key])
    expect(verdict.ok && verdict.keys.map(key => key.name)).toEqual(['procuratorate', 'court'])
    expect(verdict.ok && verdict.text).toBe(text)
  })

  it('one known key with a wrong signature spoils the note', () => {
    const note = formatNote(text, [court.line(text), procuratorate.line('something else\n')])
    expect(verifyNote(sha256, verify, note, [court.key, procuratorate.key])).toEqual({ ok: false, why: 'wrong-signature' })
    expect(verifyNote(sha256, verify, note, [court.key])).toMatchObject({ ok: true })
  })

  it('takes 16 signatures and more, but not without end', () => {
    const lines = (n: number): string[] => Array.from({ length: n }, () => court.line(text))
    expect(verifyNote(sha256, verify, formatNote(text, lines(16)), [court.key])).toMatchObject({ ok: true })
    expect(parseNote(formatNote(text, lines(65)))).toBeNull()
  })

  it('what is formatted is read back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter(line => !/[\p{Cc}\p{Surrogate}]/u.test(line)),
          { minLength: 1, maxLength: 4 },
        ),
        lines => {
          const body = `${lines.join('\n')}\n`
          const parsed = parseNote(formatNote(body, [court.line(body), procuratorate.line(body)]))
          expect(parsed?.text).toBe(body)
          expect(parsed?.signatures.map(one => one.name)).toEqual(['court', 'procuratorate'])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what is no note', () => {
  const line = signer('k').line('t\n')
  it.each([
    ['nothing', ''],
    ['no signatures', 't\n'],
    ['no blank line', `t\n${line}`],
    ['no final newline', `t\n\n${line.slice(0, -1)}`],
    ['an empty signature part', 't\n\n\n'],
    ['a carriage return', `t\r\n\n${line}`],
    ['a tab', `t\t\n\n${line}`],
    ['a NUL', `t\u0000\n\n${line}`],
    ['a lone surrogate', `t\ud800\n\n${line}`],
    ['a hyphen for the dash', `t\n\n${line.replace('\u2014', '-')}`],
    ['two spaces', `t\n\n${line.replace(' ', '  ')}`],
    ['a missing name', `t\n\n\u2014 ${'A'.repeat(92)}\n`],
    ['a name with plus', `t\n\n${line.replace(' k ', ' k+l ')}`],
    ['a fourth word', `t\n\n${line.slice(0, -1)} x\n`],
    ['no base64', `t\n\n\u2014 k ***\n`],
    ['only a key id', `t\n\n\u2014 k AAAAAA==\n`],
  ])('%s', (_, note) => {
    expect(parseNote(note)).toBeNull()
    expect(verifyNote(sha256, verify, note, [])).toEqual({ ok: false, why: 'malformed' })
  })

  it('is not written either', () => {
    expect(() => formatNote('no newline', [])).toThrow()
    expect(() => formatNote('tab\t\n', [])).toThrow()
    expect(() => signatureLine('two words', new Uint8Array(4), new Uint8Array(64))).toThrow()
  })

  it.each([
    ['court/2026', true],
    ['检察院', true],
    ['', false],
    ['a b', false],
    ['a\u3000b', false],
    ['a\u00a0b', false],
    ['a+b', false],
    ['a\nb', false],
  ])('key name %j: %s', (name, good) => {
    expect(isKeyName(name)).toBe(good)
  })

  it('signature lines are read alone too', () => {
    expect(parseSignatureLine(line.slice(0, -1))?.name).toBe('k')
    expect(parseSignatureLine('')).toBeNull()
  })
})

describe('keys', () => {
  const sm2Key: NoteKey = { name: 'court/sm', suite: 'sm2', publicKey: new Uint8Array(65).fill(4) }

  it('SM2 keys have a type of their own and go there and back', () => {
    expect(parseNoteKey(sha256, noteKeyLine(sha256, sm2Key))).toEqual(sm2Key)
    expect(parseNoteKey(sha256, noteKeyLine(sha256, sm2Key, 'cosignature'), 'cosignature')).toEqual(sm2Key)
  })

  it('the same key has another id for each use', () => {
    expect(toHex(noteKeyId(sha256, sm2Key))).not.toBe(toHex(noteKeyId(sha256, sm2Key, 'cosignature')))
    const key = signer('a').key
    expect(toHex(noteKeyId(sha256, key))).not.toBe(toHex(noteKeyId(sha256, key, 'cosignature')))
    expect(parseNoteKey(sha256, noteKeyLine(sha256, key, 'cosignature'))).toBeNull()
  })

  it.each([
    ['another id', VKEY.replace('530d903a', '530d903b')],
    ['another name', VKEY.replace('foo', 'bar')],
    ['an upper-case id', VKEY.replace('530d903a', '530D903A')],
    ['another type', 'example.com/foo+530d903a+CekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'],
    ['a short key', 'example.com/foo+530d903a+Aeky'],
    ['nothing', ''],
    ['no parts', 'example.com'],
  ])('%s is no key', (_, line) => {
    expect(parseNoteKey(sha256, line)).toBeNull()
  })
})
