/** Writing together in the browser: concurrent typing, lost connection, reload, composition, caret; against a server that keeps changes as ours does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answered, type Change, type LiveDoor, type LiveSession, type LiveStore, openLive } from './live-session.ts'

class Memory implements LiveStore {
  readonly kept = new Map<string, string>()
  getItem(name: string): string | null {
    return this.kept.get(name) ?? null
  }
  setItem(name: string, value: string): void {
    this.kept.set(name, value)
  }
  removeItem(name: string): void {
    this.kept.delete(name)
  }
}

/** A server that keeps every change once, in order; it can be cut off, and can say no. */
class Server {
  rows: Change[] = []
  down = false
  refuses: string | null = null
  hellos = 0
  door(person: string, house: string): LiveDoor {
    const check = (): void => {
      if (this.down) throw new Error('no answer')
    }
    return {
      fetch: async (since): Promise<Answered> => {
        check()
        const changes = this.rows.slice(since).map(row => ({ ...row, mine: row.person === person }))
        return { cursor: this.rows.length, changes, closed: false, mayWrite: true }
      },
      push: async updates => {
        check()
        if (this.refuses) throw new Error(this.refuses)
        if (updates.length === 0) this.hellos++
        for (const update of updates)
          if (!this.rows.some(row => row.update === update))
            this.rows.push({ update, person, house, houseName: house, mine: false, at: '' })
      },
      refused: error => (error instanceof Error && error.message === this.refuses ? error.message : null),
    }
  }
}

const sit = (server: Server, person: string, store: LiveStore = new Memory(), now: () => number = () => 0): LiveSession =>
  openLive(server.door(person, `${person}院`), store, `draft:${person}:m`, () => undefined, now)

describe('two people write at once', () => {
  it('both read both', async () => {
    const server = new Server()
    const judge = sit(server, '法官')
    const prosecutor = sit(server, '检察官')
    await judge.poll()
    await prosecutor.poll()
    judge.edit('法院意见', 4)
    prosecutor.edit('检察意见', 4)
    await judge.flush()
    await prosecutor.flush()
    await judge.poll()
    await prosecutor.poll()
    expect(judge.text()).toBe(prosecutor.text())
    expect([...judge.text()].sort().join('')).toBe([...'法院意见检察意见'].sort().join(''))
    expect(judge.status()).toMatchObject({ state: 'saved', mayWrite: true })
  })

  it('who else writes is told for a quarter of a minute, not what stood there before', async () => {
    const server = new Server()
    let time = 0
    const early = sit(server, '检察官')
    early.edit('旧', 1)
    await early.flush()
    const judge = sit(server, '法官', new Memory(), () => time)
    await judge.poll()
    expect(judge.status().writers).toEqual([])
    early.edit('旧新', 2)
    await early.flush()
    await judge.poll()
    expect(judge.status().writers.map(one => [one.person, one.house])).toEqual([['检察官', '检察官院']])
    time = 20_000
    expect(judge.status().writers).toEqual([])
  })

  it('the caret stays where the writer stands when others type in front of it', async () => {
    const server = new Server()
    const judge = sit(server, '法官')
    judge.edit('一二三', 3)
    await judge.flush()
    const prosecutor = sit(server, '检察官')
    await prosecutor.poll()
    prosecutor.edit('前言一二三', 2)
    await prosecutor.flush()
    let selection = { from: 1, to: 2 }
    await judge.poll(work => {
      selection = judge.keepSelection(selection, work)
    })
    expect(judge.text()).toBe('前言一二三')
    expect(judge.text().slice(selection.from, selection.to)).toBe('二')
  })

  it('while characters are composed nothing moves; afterwards all is there', async () => {
    const server = new Server()
    const judge = sit(server, '法官')
    await judge.poll()
    judge.hold()
    const prosecutor = sit(server, '检察官')
    prosecutor.edit('乙', 1)
    await prosecutor.flush()
    await judge.poll()
    expect(judge.text()).toBe('')
    judge.edit('甲', 1)
    judge.release()
    expect([...judge.text()].sort()).toEqual(['乙', '甲'])
  })
})

describe('nothing typed is lost', () => {
  it('without a connection it is kept here, said so, and sent later', async () => {
    const server = new Server()
    const judge = sit(server, '法官')
    await judge.poll()
    server.down = true
    judge.edit('断网时写的', 5)
    await judge.flush()
    expect(judge.status().state).toBe('offline')
    expect(judge.hasWaiting()).toBe(true)
    judge.edit('断网时写的字', 6)
    expect(judge.status().state).toBe('offline')
    server.down = false
    expect(await judge.poll()).toBe(true)
    await judge.flush()
    expect(judge.status().state).toBe('saved')
    const other = sit(server, '检察官')
    await other.poll()
    expect(other.text()).toBe('断网时写的字')
  })

  it('typed while something is on its way: it goes with the next', async () => {
    const server = new Server()
    const door = server.door('法官', '法院')
    let session: LiveSession | undefined
    const typing: LiveDoor = {
      ...door,
      push: async updates => {
        await door.push(updates)
        if (session?.text() === '一') session.edit('一二', 2)
      },
    }
    const judge = openLive(
      typing,
      new Memory(),
      'draft:法官:m',
      () => undefined,
      () => 0,
    )
    session = judge
    judge.edit('一', 1)
    await judge.flush()
    expect([judge.status().state, judge.hasWaiting()]).toEqual(['saving', true])
    await judge.flush()
    expect(judge.status().state).toBe('saved')
    const other = sit(server, '检察官')
    await other.poll()
    expect(other.text()).toBe('一二')
  })

  it('after a reload in the middle of it, also while the server is still away', async () => {
    const server = new Server()
    const store = new Memory()
    server.down = true
    sit(server, '法官', store).edit('还没有发出', 5)
    const again = sit(server, '法官', store)
    expect(again.text()).toBe('还没有发出')
    expect(await again.poll()).toBe(false)
    server.down = false
    await again.flush()
    const other = sit(server, '检察官')
    await other.poll()
    expect(other.text()).toBe('还没有发出')
    expect(sit(server, '法官', store).hasWaiting()).toBe(false)
  })

  it('what the server will not take stays here with its reason', async () => {
    const server = new Server()
    server.refuses = '文本已经定稿'
    const judge = sit(server, '法官')
    judge.edit('晚了', 2)
    await judge.flush()
    expect(judge.status()).toMatchObject({ state: 'refused', says: '文本已经定稿' })
    await judge.poll()
    expect(judge.status().state).toBe('refused')
    expect(judge.text()).toBe('晚了')
  })

  it('a damaged memory of this computer counts as none', () => {
    for (const damaged of ['{', 'null', '{"whole":1}', '[]', '{"whole":"AAEC","waiting":["/w=="]}']) {
      const store = new Memory()
      store.setItem('draft:法官:m', damaged)
      expect(sit(new Server(), '法官', store).text()).toBe('')
    }
  })

  it('a forbidden storage stops nobody from typing', () => {
    const store = new Memory()
    store.setItem = () => {
      throw new Error('quota')
    }
    const judge = sit(new Server(), '法官', store)
    judge.edit('照写', 2)
    expect(judge.text()).toBe('照写')
  })

  it('forgets everything when the text became an act; says hello so that the house asks the others', async () => {
    const server = new Server()
    const store = new Memory()
    const judge = sit(server, '法官', store)
    judge.edit('稿', 1)
    judge.forget()
    expect(store.kept.size).toBe(0)
    await judge.hello()
    expect(server.hellos).toBe(1)
  })

  it('whoever types, is cut off, reloads: in the end all read the same, and every character typed', async () => {
    const step = fc.record({ who: fc.nat(1), at: fc.nat(50), what: fc.constantFrom('type', 'flush', 'poll', 'down', 'up', 'reload') })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
        const server = new Server()
        const stores = [new Memory(), new Memory()]
        const people = stores.map((store, n) => sit(server, `人${n}`, store))
        let typed = ''
        for (const { who, at, what } of steps) {
          const person = people[who] as LiveSession
          if (what === 'type') {
            const char = String.fromCharCode(0x4e00 + typed.length)
            typed += char
            const text = person.text()
            const place = at % (text.length + 1)
            person.edit(text.slice(0, place) + char + text.slice(place), place + 1)
          } else if (what === 'flush') await person.flush()
          else if (what === 'poll') await person.poll()
          else if (what === 'reload') people[who] = sit(server, `人${who}`, stores[who])
          else server.down = what === 'down'
        }
        server.down = false
        for (const person of people) await person.flush()
        for (const person of people) await person.poll()
        expect(people[0]?.text()).toBe(people[1]?.text())
        expect([...(people[0]?.text() ?? '')].sort().join('')).toBe(typed)
      }),
      { numRuns: 150 },
    )
  })
})
