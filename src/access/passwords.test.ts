/** Passwords: argon2id with the agreed cost, never the same twice, and no weak one. */
import { describe, expect, it } from 'vitest'
import { Fault } from '#kernel/fault.ts'
import { hashPassword, passwordFits, requireGoodPassword } from './passwords.ts'

describe('hashing', () => {
  it('is argon2id with 19 MiB and two rounds, salted', async () => {
    const [one, two] = [await hashPassword('a-good-password'), await hashPassword('a-good-password')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await passwordFits(one, 'a-good-password')).toBe(true)
    expect(await passwordFits(one, 'a-good-passwore')).toBe(false)
    expect(await passwordFits(one, '')).toBe(false)
  })

  it('takes Chinese, long and odd passwords as they are', async () => {
    for (const password of ['密码要长一些才好用啊啊', 'x'.repeat(400), ' spaces at both ends ', '🀄🀄🀄🀄']) {
      const stored = await hashPassword(password)
      expect(await passwordFits(stored, password)).toBe(true)
      expect(await passwordFits(stored, password.trim() === password ? `${password} ` : password.trim())).toBe(false)
    }
  })

  it('twenty at once all come back right', async () => {
    const stored = await hashPassword('a-good-password')
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => passwordFits(stored, n % 2 ? 'a-good-password' : `wrong-${n}`)))
    expect(all.filter(Boolean).length).toBe(10)
  })
})

describe('a good password', () => {
  it.each(['correct horse battery', 'Zk8!mmPq2#xLw', '沅清县法院的口令要够长才行'])('%s', password =>
    expect(() => requireGoodPassword(password, 'zhang')).not.toThrow(),
  )

  it.each([
    ['too short', 'Zk8!mmPq2#x'],
    ['common', 'password1234'],
    ['common in capitals', 'PASSWORD1234'],
    ['the same letters', 'abababababababab'],
    ['with the login in it', 'my-ZHANG-pass-9'],
    ['empty', ''],
  ])('is not one that is %s', (_what, password) => {
    let thrown: unknown
    try {
      requireGoodPassword(password, 'zhang')
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Fault)
    expect((thrown as Fault).code).toBe('refused')
    if (password) expect(JSON.stringify((thrown as Fault).words) + JSON.stringify((thrown as Fault).details)).not.toContain(password)
  })
})
