/** Answers of house administration, Proof and site health. */
import * as contract from '#contract/house.ts'
import { status } from '#evidence/status.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { PERIODS } from '#law/periods/index.ts'
import { type PostId, postSpec } from '#law/posts/post.ts'
import { restFault } from '#mail/life.ts'
import { releasePeer, viewRest } from '#mail/rest.ts'
import { fingerprint } from '#vault/fingerprint.ts'
import { listNumberPatterns, setNumberPattern } from '#work/paper/index.ts'
import {
  addPeople,
  confirmRule,
  delegatePost,
  disablePerson,
  getHouseRow,
  handOver,
  listConfirmations,
  listPeers,
  listPeople,
  listSwitches,
  numberGrammar,
  setNumberGrammar,
  setPosts,
  setSwitch,
} from '#work/people/index.ts'
import { verifyOwn, viewProof } from '#work/proof/index.ts'
import { type AnyAnswer, answer, type Call, DONE } from '../answer.ts'
import { catchUp } from '../by-itself/catch-up.ts'
import { writeNodeSetting } from '../site.ts'

const GRADES = {
  read: words('原文已核对', 'read'),
  reported: words('转引', 'reported'),
  recalled: words('未核对', 'recalled'),
  inferred: words('推定', 'inferred'),
}

async function houseView(call: Call) {
  const house = await getHouseRow(call.tx)
  const confirmed = new Map((await listConfirmations(call.tx)).map(row => [row.rule_id, row]))
  const recalled = PERIODS.filter(rule => rule.basis.length > 0 && rule.basis.every(one => one.evidence === 'recalled'))
  return {
    house: {
      house: house.house_id,
      name: house.name,
      shortName: house.short_name,
      kind: house.kind,
      level: house.level,
      region: house.region,
      code: house.code,
      fingerprint: fingerprint(call.site.vault.signerOf(call.house).publicKey),
    },
    peers: (await listPeers(call.tx)).map(peer => ({
      house: peer.peer_id,
      name: peer.name,
      kind: peer.kind,
      level: peer.level,
      joined: peer.joined,
      fingerprint: peer.fingerprint,
    })),
    switches: (await listSwitches(call.tx)).map(one => ({
      key: one.key,
      title: one.title,
      value: one.value,
      values: one.values,
      grounds: one.grounds,
      setBy: one.setBy,
      setOn: one.setOn,
      basis: one.basis,
    })),
    unconfirmed: recalled.map(rule => ({
      rule: rule.id,
      title: rule.title,
      says: words(
        `${rule.who.zh}：${rule.amount ?? '—'}${rule.unit}（${GRADES.recalled.zh}）`,
        `${rule.who.en}: ${rule.amount ?? '—'}${rule.unit} (${GRADES.recalled.en})`,
      ),
      basis: rule.basis,
      confirmedBy: confirmed.get(rule.id)?.name ?? null,
      confirmedOn: confirmed.get(rule.id)?.confirmed_on ?? null,
    })),
    numberPatterns: await listNumberPatterns(call.tx),
    numberGrammar: await numberGrammar(call.tx),
  }
}

/** The rest after a restore as the administrator sees it. */
async function restOut(call: Call) {
  const rest = await viewRest(call.tx)
  if (!rest) return null
  const peers = rest.peers.map(({ peer, name, state }) => ({ house: peer, name, state }))
  return { since: rest.since, backupAt: rest.backupAt, says: (await restFault(call.tx)).words, peers }
}

export const houseAnswers: AnyAnswer[] = [
  answer(contract.listPeople, async call => ({
    people: (await listPeople(call.tx)).map(row => ({
      personId: row.person_id,
      name: row.name,
      login: row.login,
      division: row.division,
      disabled: row.disabled,
      openMatters: row.open_matters,
      posts: row.posts.map(held => ({
        post: held.post,
        title: postSpec(held.post as PostId).title,
        since: held.since,
        until: held.until,
        delegatedBy: held.delegated_by,
      })),
    })),
  })),
  answer(contract.addPeople, async (call, input) => ({ added: await addPeople(call.tx, input.people, '新增人员 / added') })),
  answer(contract.setPosts, async (call, input) => {
    await setPosts(call.tx, input)
    return DONE
  }),
  answer(contract.delegatePost, async (call, input) => {
    await delegatePost(call.tx, input)
    return DONE
  }),
  answer(contract.handOver, (call, input) => handOver(call.tx, input)),
  answer(contract.disablePerson, async (call, input) => {
    await disablePerson(call.tx, input.personId, input.grounds)
    return DONE
  }),
  answer(contract.getHouse, houseView),
  answer(contract.setSwitch, async (call, input) => {
    await setSwitch(call.tx, input)
    return DONE
  }),
  answer(contract.setNumberPattern, async (call, input) => ({ preview: await setNumberPattern(call.tx, input) })),
  answer(contract.setNumberGrammar, async (call, input) => {
    await setNumberGrammar(call.tx, input)
    return DONE
  }),
  answer(contract.confirmRule, async (call, input) => {
    await confirmRule(call.tx, input)
    call.tx.afterCommit(() => catchUp(call.site, call.house))
    return DONE
  }),
  answer(contract.getProof, async call =>
    viewProof(call.tx, { keysTogether: call.site.houses.length > 1, own: await status(call.tx, { now: () => new Date() }) }),
  ),
  answer(contract.verifyHouse, call => verifyOwn(call.site.urls.owner, call.house, call.site.vault.signerOf(call.house))),
  answer(contract.getHealth, async call => {
    const row = await call.tx.one<{ queued: number; quarantined: number; version: string }>(
      'select h.queued, h.quarantined, current_setting($1) as version from mail_health() h',
      ['server_version'],
    )
    return {
      courierPaused: call.site.courierPaused,
      queued: row.queued,
      quarantined: row.quarantined,
      database: `PostgreSQL ${row.version}`,
      version: call.site.version,
      rest: await restOut(call),
    }
  }),
  answer(contract.releasePeer, async (call, input) => {
    await releasePeer(call.tx, input)
    return DONE
  }),
  answer(contract.pauseCourier, async (call, input) => {
    if (call.site.mode === 'first-run') throw new Fault('refused', words('尚未完成首次设置', 'First set-up is not finished'))
    await writeNodeSetting(call.tx, 'courier-paused', input.paused)
    call.tx.afterCommit(() => {
      call.site.courierPaused = input.paused
    })
    return DONE
  }),
]
