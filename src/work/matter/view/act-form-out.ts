/** The form of an act: everything a page needs to draw it, from the definition and the record. */
import type { z } from 'zod'
import type { ActForm } from '#contract/views.ts'
import { factUnderOptions } from '#engine/agreement/option-conditions.ts'
import type { Facts, Point } from '#engine/procedure/act.ts'
import { factSpecs } from '#engine/procedure/facts/fact-specs.ts'
import { actOf } from '#engine/procedure/house-acts/confirm-rule.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import type { State } from '#engine/procedure/state.ts'
import { type Words, words } from '#kernel/words.ts'
import { isPostId, type PostId, postSpec } from '#law/posts/post.ts'
import type { Definition, FactSpec } from '#law/procedures/procedure.ts'
import { requireForm } from '#work/paper/index.ts'

type Out = z.output<typeof ActForm>
type Field = Out['fields'][number]
export type FormContext = {
  state: State | null
  factsOf: (kind: string) => Facts
  posts: PostId[]
  today: string
  draftedHere: (form: string) => boolean
  /** Start values by fact name: what the record already says. */
  initial?: Record<string, unknown>
  /** The options that govern the act: of the matter, or of the house before there is one. */
  terms?: Parameters['terms']
  /** What an agreement proposes for a field of an opening act. */
  proposed?: (procedure: string, act: string, fact: string) => { initial: string | null; help: Words } | null
}

const momentOf = (state: State | null, moment: string | undefined): string | null =>
  moment && state ? (state.moments[moment]?.at(-1)?.bounds.earliest ?? null) : null

const joined = (all: readonly Words[]): Words | null =>
  all.length === 0 ? null : words(all.map(one => one.zh).join('；'), all.map(one => one.en).join('; '))

function fieldOut(def: Definition, kind: string, name: string, spec: FactSpec, context: FormContext): Field {
  const options = factUnderOptions(def.id, kind, name, context.terms ?? {})
  const proposed = context.proposed?.(def.id, kind, name) ?? null
  const points = spec.of ? ((context.factsOf(spec.of).points as Point[] | undefined) ?? []) : []
  return {
    name,
    kind: spec.kind as Field['kind'],
    title: spec.title,
    required: spec.required === true,
    values: Object.entries(spec.values ?? {}).flatMap(([code, title]) =>
      options.offered === null || options.offered.includes(code) ? [{ code, title }] : [],
    ),
    help: joined([...(spec.help ? [spec.help] : []), ...options.says, ...(proposed ? [proposed.help] : [])]),
    ...(proposed?.initial ? { initial: proposed.initial } : {}),
    ...(context.initial && name in context.initial ? { initial: context.initial[name] } : {}),
    points,
    reasonUnless: spec.reasonUnless ?? [],
    notBefore: momentOf(context.state, spec.notBefore),
    notAfter: spec.notAfterToday ? context.today : null,
  }
}

/** One act's form for one person; `myPosts` is empty when they hold none that may do it. */
export function actFormOut(def: Definition, kind: string, context: FormContext): Out {
  const act = actOf(def, kind)
  if (!act) throw new Error(`no act ${kind} in ${def.id}`)
  const form = act.paper ? requireForm(act.paper.form) : null
  return {
    kind,
    title: act.title,
    opening: act.opening === true,
    served: act.served === true,
    fields: Object.entries(factSpecs(act))
      .filter(([, spec]) => spec.kind !== 'document') // drawn on a page of its own
      .map(([name, spec]) => fieldOut(def, kind, name, spec, context)),
    paper:
      act.paper && form
        ? { form: form.id, title: form.title, required: act.paper.required === true, draftedHere: context.draftedHere(form.id) }
        : null,
    decision: (act.decision ?? []).map(post => ({ post, title: postSpec(post).title })),
    checkedBy: act.checkedBy ? postSpec(act.checkedBy).title : null,
    attachments: act.attachments === true,
    myPosts: act.posts.filter(post => context.posts.includes(post)).map(post => ({ post, title: postSpec(post).title })),
    basis: act.basis,
  }
}

/** A post's title, also for a post this version does not know. */
export const postTitle = (post: string): { zh: string; en: string } => (isPostId(post) ? postSpec(post).title : { zh: post, en: post })
