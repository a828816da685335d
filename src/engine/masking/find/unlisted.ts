/** Persons whom the text names and the list does not: a role, a surname, and a clear end. Noticed, so that nobody is forgotten. */
import { COMPOUND_SURNAMES, type MaskingRole, SURNAMES, WORDLIKE_SURNAMES } from '#law/masking/index.ts'

export type UnlistedPerson = { name: string; role: MaskingRole; start: number }

const ROLE_WORDS: readonly (readonly [string, MaskingRole])[] = [
  ['附带民事诉讼原告人|附带民事诉讼原告', 'incidental-plaintiff'],
  ['法定代表人|主要负责人', 'company-head'],
  ['法定代理人', 'legal-representative'],
  ['辩护人|诉讼代理人|委托代理人', 'other-agent'],
  ['被害人|受害人', 'victim'],
  ['证人', 'witness'],
  ['鉴定人', 'expert'],
  ['审判长|审判员|人民陪审员|陪审员|代理审判员|执行法官|承办法官', 'judge'],
  ['书记员|法官助理', 'clerk'],
  ['检察员|检察官助理|检察官|代理检察员', 'prosecutor'],
  [
    '再审申请人|被申请人|申请执行人|被执行人|上诉人|被上诉人|申请人|原审原告|原审被告|原告人|原告|被告人|被告|第三人|异议人|案外人',
    'party',
  ],
]
const GIVEN_STOP = /[某的是在与和及等等称证说因对向将把被给于以其未无不且并等为至到从]|^(?:方|人|言|词|据|以|之|名|单)/u
const END = '(?=\\s*(?:[，,。；;、（(）)：:\\n]|$|证实|证明|陈述|供述|述称|辩称|诉称|称|的证言|的陈述|的供述|与|和))'

/** Everybody named behind a role word. `folded` has half-width digits and letters. */
export function findUnlisted(folded: string): UnlistedPerson[] {
  const found: UnlistedPerson[] = []
  const taken = new Set<number>()
  for (const [words, role] of ROLE_WORDS)
    for (const match of folded.matchAll(
      new RegExp(
        `(?:${torn(words)})(?:[：:]|（[^）]{2,12}）[：:]?)?([ \\t\\u3000]*)(\\p{Script=Han}(?:[ \\t\\u3000]{0,8}\\p{Script=Han}){1,3}?)${END}`,
        'gu',
      ),
    )) {
      const name = (match[2] ?? '').replace(/\s/gu, '')
      const start = match.index + match[0].length - (match[2] ?? '').length
      if (taken.has(start) || !isLikelyName(name, folded.slice(match.index + match[0].length))) continue
      taken.add(start)
      found.push({
        name,
        role: role === 'other-agent' && /^\s*[，,][^。\n]{0,30}律师/u.test(folded.slice(start + name.length)) ? 'lawyer' : role,
        start,
      })
    }
  return found.filter((one, at) => found.findIndex(other => other.name === one.name) === at)
}

/** 审　判　长: signatures are spaced. */
const torn = (words: string): string =>
  words
    .split('|')
    .map(word => [...word].join('[ \\t\\u3000]{0,4}'))
    .join('|')

function isLikelyName(name: string, after: string): boolean {
  const compound = COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2
  const given = name.slice(compound ? 2 : 1)
  if (!compound && !SURNAMES.has(name.charAt(0))) return false
  if (given.length > 2 || given.length === 0 || GIVEN_STOP.test(given)) return false
  return !WORDLIKE_SURNAMES.has(name.charAt(0)) || /^\s*(?:[，,（(]\s*[男女]|证实|称|述称|辩称)/u.test(after)
}
