/** A named person accepts a definition that this node does not ship: it then runs as carried (design §5). */
import { fingerprint } from '#engine/procedure/canonical.ts'
import { isDefinitionShape, unsound } from '#engine/procedure/explore/definition-shape.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import { carriedDefinition, loadMatter, type MatterRow } from '../matter-row.ts'

/** Who may accept it for the house. */
export const ACCEPTORS = ['president', 'chief-procurator', 'organ-head']

/** Which update is needed, and what may be done meanwhile. */
export const heldWords = (matter: Pick<MatterRow, 'procedure_id' | 'procedure_version'>): Words =>
  words(
    `本站点没有对方使用的程序版本（${matter.procedure_id}@${matter.procedure_version}）：请升级到含有该版本的程序，或由院领导接受来件所附的程序定义；签收不受影响，签收日期即期限起算日`,
    `This node does not ship the procedure the other house used (${matter.procedure_id}@${matter.procedure_version}): update to a program that has it, or let the head of the house accept the definition that came with the letter; signing for it is open meanwhile, and its date counts`,
  )

/** What speaks against accepting the carried definition; empty when it may be accepted. */
export function objections(def: Definition, named: string): Words[] {
  if (!isDefinitionShape(def))
    return [
      words(
        '程序定义含有本站点不认识的岗位、文书或规则，只能升级',
        'It names posts, forms or conditions unknown here: only an update helps',
      ),
    ]
  if (fingerprint(def, hashText) !== named) return [words('程序定义与其指纹不符', 'The definition is not what its fingerprint names')]
  return unsound(def).map(one => words(`${one.where}：${one.code}`, `${one.where}: ${one.says}`))
}

/** Accepts it with reasons, for this and every later matter under the same fingerprint. @throws Fault not-found, forbidden, refused */
export async function acceptDefinition(tx: Tx, input: { matterId: string; post: string; grounds: string }): Promise<void> {
  const { house, person, today } = tx.asker
  const matter = await loadMatter(tx, input.matterId, true)
  if (!ACCEPTORS.includes(input.post))
    throw new Fault('forbidden', words('由院长、检察长或者单位负责人接受', 'The head of the house accepts it'))
  if (!matter.held) throw new Fault('refused', words('本事项的程序已在运行', 'The procedure of this matter runs already'))
  const against = objections(await carriedDefinition(tx, matter), matter.fingerprint)
  if (against.length > 0)
    throw new Fault('refused', words('来件所附的程序定义不能接受', 'The carried definition cannot be accepted'), {
      details: against.map(says => ({ says })),
    })
  await tx.query(
    `insert into accepted_definition (house_id, fingerprint, procedure_id, procedure_version, person_id, post, grounds, accepted_on) values ($1,$2,$3,$4,$5,$6,$7,$8) on conflict do nothing`,
    [house, matter.fingerprint, matter.procedure_id, matter.procedure_version, person, input.post, input.grounds, today],
  )
  await appendEvent(tx, {
    kind: 'decision',
    table: 'accepted_definition',
    id: matter.fingerprint,
    about: { what: 'definition-accepted', procedure: `${matter.procedure_id}@${matter.procedure_version}`, post: input.post, on: today },
  })
}
