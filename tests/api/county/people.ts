/** The people of the small county used by the API tests: one or more for every post, all invented. */
import type { PostId } from '#law/posts/post.ts'

export type HouseId = 'county-court' | 'county-proc' | 'city-court' | 'city-proc' | 'water-bureau'
export type CountyPerson = { id: string; house: HouseId; name: string; posts: PostId[] }

const person = (house: HouseId, id: string, name: string, ...posts: PostId[]): CountyPerson => ({ id, house, name, posts })

export const PEOPLE: readonly CountyPerson[] = [
  person('county-proc', 'cp-chief', '检甲', 'chief-procurator'),
  person('county-proc', 'cp-deputy', '检乙', 'deputy-chief-procurator'),
  person('county-proc', 'cp-committee', '检丙', 'procuratorial-committee'),
  person('county-proc', 'cp-pros', '检丁', 'handling-prosecutor'),
  person('county-proc', 'cp-other', '检戊', 'handling-prosecutor'),
  person('county-proc', 'cp-assistant', '检己', 'prosecutor-assistant'),
  person('county-proc', 'cp-intake', '检庚', 'complaint-intake'),
  person('county-proc', 'cp-desk', '检辛', 'case-management'),
  person('county-proc', 'cp-liaison', '检壬', 'liaison-officer'),
  person('county-proc', 'cp-admin', '检癸', 'administrator'),
  person('county-court', 'cc-president', '法甲', 'president'),
  person('county-court', 'cc-vice', '法乙', 'vice-president'),
  person('county-court', 'cc-committee', '法丙', 'adjudication-committee'),
  person('county-court', 'cc-presiding', '法丁', 'presiding-judge'),
  person('county-court', 'cc-judge', '法戊', 'enforcement-judge'),
  person('county-court', 'cc-assistant', '法己', 'judge-assistant'),
  person('county-court', 'cc-filing', '法庚', 'filing-division'),
  person('county-court', 'cc-desk', '法辛', 'intake-desk'),
  person('county-court', 'cc-liaison', '法壬', 'liaison-officer'),
  person('county-court', 'cc-admin', '法癸', 'administrator'),
  person('city-proc', 'ip-all', '市检甲', 'chief-procurator'),
  person('city-proc', 'ip-pros', '市检乙', 'handling-prosecutor'),
  person('city-proc', 'ip-desk', '市检丙', 'case-management'),
  person('city-court', 'ic-president', '市法甲', 'president'),
  person('city-court', 'ic-desk', '市法乙', 'intake-desk', 'filing-division'),
  person('water-bureau', 'wb-head', '水甲', 'organ-head'),
  person('water-bureau', 'wb-liaison', '水乙', 'organ-liaison'),
]

/** The ids of one house's people. */
export const peopleOf = (house: HouseId): CountyPerson[] => PEOPLE.filter(one => one.house === house)

const house = (
  id: HouseId,
  name: string,
  shortName: string,
  kind: 'court' | 'procuratorate' | 'organ',
  level: number,
  superior: HouseId | null,
) => ({
  house: id,
  name,
  shortName,
  kind,
  level,
  region: level === 4 ? '433199' : '433100',
  code: level === 4 ? '湘3199' : '湘31',
  superior,
  joined: true,
})

/** Level 4 is a county, level 3 a city; the bureau stands beside the county. */
export const HOUSES = [
  house('county-court', '沅清县人民法院', '沅清', 'court', 4, 'city-court'),
  house('county-proc', '沅清县人民检察院', '沅清', 'procuratorate', 4, 'city-proc'),
  house('city-court', '湘源市中级人民法院', '湘源', 'court', 3, null),
  house('city-proc', '湘源市人民检察院', '湘源', 'procuratorate', 3, null),
  house('water-bureau', '沅清县水利局', '沅清水利', 'organ', 4, null),
]
