/** Pasted lists of people, as they come out of a spreadsheet or a message. */
import { describe, expect, it } from 'vitest'
import { postsOf, readPeople } from './paste-people.ts'

describe('pasted people', () => {
  it.each([
    ['tabs', '陈某\t第三检察部\t承办检察官'],
    ['spaces', '陈某 第三检察部 承办检察官'],
    ['commas', '陈某，第三检察部，承办检察官'],
  ])('one line with %s', (_, line) => {
    expect(readPeople(line, 'procuratorate')).toEqual([
      { name: '陈某', login: '陈某', division: '第三检察部', posts: ['handling-prosecutor'], unknown: [] },
    ])
  })

  it('skips headings and empty lines, reads several posts, and keeps accounts apart', () => {
    const people = readPeople('姓名 部门 岗位\n\n吴某 办公室 办公室收文、联络员\n吴某 立案庭 立案庭\n', 'court', ['吴某'])
    expect(people.map(person => person.login)).toEqual(['吴某2', '吴某3'])
    expect(people[0]?.posts).toEqual(['intake-desk', 'liaison-officer'])
    expect(people[1]?.posts).toEqual(['filing-division'])
  })

  it('names what is no post of this house', () => {
    expect(readPeople('陈某 执行局 检察长', 'court')[0]).toMatchObject({ posts: [], unknown: ['检察长'] })
  })

  it('takes part of a title and English titles', () => {
    expect(readPeople('陈某 院部 收文', 'court')[0]?.posts).toEqual(['intake-desk'])
    expect(readPeople('Chen\tOffice\tcourt president', 'court')[0]?.posts).toEqual(['president'])
  })

  it('offers each kind of house its own posts', () => {
    expect(postsOf('organ').map(one => one.post)).toEqual(['intake-desk', 'organ-head', 'organ-handler', 'organ-liaison', 'administrator'])
    expect(postsOf('court').map(one => one.post)).not.toContain('chief-procurator')
  })
})
