/** The demo county's five agreements: in force, two signatures of the third party entered from paper, every bound mechanism in the menus. */
import { describe, expect, it } from 'vitest'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import { kindsOf, type PartySpec } from '#law/procedures/procedure.ts'
import type { Body } from './county/client.ts'
import { read, seededCounty } from './county/seeded.ts'

seededCounty()

const rows = async (who: 'desk' | 'office' | 'liaison'): Promise<Body[]> => (await read(who, '/api/agreements')).rows
const one = async (template: string): Promise<Body> => {
  const row = (await rows('desk')).find(found => found.template === template)
  return read('desk', `/api/agreements/${row?.agreementId}`)
}

describe('the county’s agreements', () => {
  it('are five, all in force, the same four with the court', async () => {
    expect((await rows('desk')).map(row => [row.template, row.status, row.clauses])).toEqual([
      ['LX', 'in-force', 9],
      ['JS', 'in-force', 7],
      ['HLJ', 'in-force', 19],
      ['FW', 'in-force', 34],
      ['SX', 'in-force', 7],
    ])
    const theirs = await rows('office')
    expect(theirs.map(row => row.template)).toEqual(['LX', 'HLJ', 'FW', 'SX'])
    for (const row of theirs) {
      const [ours, court] = [
        await read('desk', `/api/agreements/${row.agreementId}`),
        await read('office', `/api/agreements/${row.agreementId}`),
      ]
      expect(court.fingerprint).toBe(ours.fingerprint)
    }
  })

  it('the third party’s signatures were entered from the signed page; the organs are covered, not signatories', async () => {
    const js = await one('JS')
    expect(js.signatories.map((party: Body) => [party.name, party.joined, party.proxy])).toEqual([
      ['沅清县人民检察院', true, false],
      ['中共沅清县委全面依法治县委员会办公室', false, true],
      ['沅清县司法局', false, true],
    ])
    expect(js.covered.map((unit: Body) => [unit.name, unit.throughName])).toEqual(
      ['沅清县住房和城乡建设局', '沅清县公安局', '沅清县行政争议调处中心']
        .map(name => [name, '中共沅清县委全面依法治县委员会办公室'])
        .sort(),
    )
    expect(js.files.map((file: Body) => file.name)).toHaveLength(2)
    expect(js.terms.find((term: Body) => term.key === 'assistance-days').valueTitle.zh).toBe('10日')
  })

  it('the leading group has members of both houses; the trial names its review', async () => {
    expect((await one('SX')).members.map((member: Body) => `${member.houseName} ${member.name}`)).toEqual([
      '沅清县人民检察院 顾沅舟',
      '沅清县人民检察院 覃砚秋',
      '沅清县人民检察院 彭采薇',
      '沅清县人民法院 田砚农',
      '沅清县人民法院 滕若谷',
    ])
    expect(await one('LX')).toMatchObject({ reviewOn: '2026-12-18', reviewDue: false })
  })

  it('show which clauses were used, and which never', async () => {
    const lx = await one('LX')
    expect(lx.clauses.find((clause: Body) => clause.id === 'LX-1').use.used).toBeGreaterThan(5)
    expect(lx.clauses.filter((clause: Body) => clause.neverUsed).length).toBeGreaterThan(0)
    for (const clause of lx.clauses) expect(clause.use.hidden).toBeLessThanOrEqual(clause.use.used)
  })

  it('let every mechanism of theirs be started by the house that keeps it', async () => {
    const may = new Set<string>()
    for (const who of ['prosecutor', 'presiding-judge', 'liaison'] as const)
      for (const row of (await read(who, '/api/procedures')).procedures) may.add(row.procedureId)
    const kinds = ['court', 'procuratorate', 'organ']
    const founded = PROCEDURES.filter(
      def => def.ground === 'agreement' && kindsOf(def.parties[def.keeper] as PartySpec).some(kind => kinds.includes(kind)),
    )
    expect(founded.length).toBeGreaterThan(15)
    expect(founded.filter(def => !may.has(def.id)).map(def => def.id)).toEqual([])
    expect([...may].filter(id => !findProcedure(id))).toEqual([])
  })
})
