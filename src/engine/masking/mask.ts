/** The masking of a text (法释〔2016〕19号 arts 4–11): pure, complete, and with a reason for every replacement. */
import { words } from '#kernel/words.ts'
import { findMaskingRule, type MaskingProfileId } from '#law/masking/index.ts'
import { type Cast, castOf } from './cast.ts'
import { collect, type Run } from './collect.ts'
import { foldText } from './fold-text.ts'
import { kindWarnings, peopleWarnings, placeWarnings } from './look-warnings.ts'
import { hasMinor, type MaskPerson } from './mask-person.ts'
import type { Masked, MaskOptions, Replacement } from './options.ts'
import { refusalOf, settleKind } from './refusal.ts'
import { applySpans, type Span } from './span.ts'
import { type MaskWarning, reidentification, survivors } from './warning.ts'

/**
 * Masks a text. Everything outside the replacements stays as it is, byte for byte. What art 4 forbids to publish comes back `refused`, with an empty text.
 * Under `joint_strict` a person may take back only what `court_2016` would have left.
 */
export function mask(text: string, people: readonly MaskPerson[], options: MaskOptions): Masked {
  const { kind, from } = settleKind(text, people, options.kind)
  const refused = refusalOf(text, kind)
  const blank = { profile: options.profile, kind, text: '', also: {}, replacements: [], warnings: [] }
  if (refused) return { ...blank, refused }
  const also = Object.entries(options.also ?? {})
  const folded = foldText([text, ...also.map(([, one]) => one)].join('\n'))
  const run = (profile: MaskingProfileId): Run => ({
    cast: castOf(folded, people, profile, kind),
    options: { ...options, profile },
    minor: hasMinor(people),
    tokens: new Map(),
  })
  const own = run(options.profile)
  const collected = collect(text, own)
  const least = options.profile === 'court_2016' ? [] : collect(text, run('court_2016')).spans.filter(one => !one.keep)
  const taken = takeBack(collected.spans, least, options)
  const masked = applySpans(text, taken.spans)
  const others = also.map(([name, one]) => [name, collect(one, own).spans, one] as const)
  const checked = [blanked(text, taken.spans), ...others.map(([, spans, one]) => blanked(one, spans))].join('\n\u0001\n')
  return {
    ...blank,
    text: masked,
    also: Object.fromEntries(others.map(([name, spans, one]) => [name, applySpans(one, spans)])),
    replacements: taken.spans.filter(one => !one.keep).map(one => replacementOf(text, one, own.cast)),
    warnings: [
      ...taken.warnings,
      ...kindWarnings(from, kind),
      ...survivors(checked, originalsOf(text, own, taken.spans)),
      ...placeWarnings(text, collected),
      ...peopleWarnings(own.cast),
      ...reidentification(
        masked,
        own.cast.members.filter(one => one.hides !== undefined && masked.includes(one.token)).map(one => one.token),
      ),
    ],
    refused: null,
  }
}

/** The spans without those that a person took back; what `court_2016` hides stays hidden under a stricter profile. */
function takeBack(spans: readonly Span[], least: readonly Span[], options: MaskOptions): { spans: Span[]; warnings: MaskWarning[] } {
  const warnings: MaskWarning[] = []
  const kept = spans.filter(span => {
    if (span.keep || !options.release?.some(one => one.at === span.start)) return true
    if (!least.some(one => one.start < span.end && span.start < one.end)) return false
    const says = words('裁判公开规定要求隐去，不能恢复', 'The publication rules hide this: it cannot be taken back')
    warnings.push({ code: 'not-weaker', level: 'look', at: span.start, says })
    return true
  })
  return { spans: kept, warnings }
}

/** The masked text for the last look: what was kept on purpose is left out. */
const blanked = (text: string, spans: readonly Span[]): string =>
  applySpans(
    text,
    spans.map(({ keep: _, ...span }) => (_ ? { ...span, to: '\u0001' } : span)),
  )

const originalsOf = (text: string, run: Run, spans: readonly Span[]): { text: string; given?: string }[] => [
  ...run.cast.members
    .filter(one => one.hides !== undefined && one.token !== one.person.name)
    .flatMap(({ person }) => [
      { text: person.name, ...(Array.from(person.name).length === 3 && { given: Array.from(person.name).slice(1).join('') }) },
      ...(person.aliases ?? []).map(one => ({ text: one })),
    ]),
  ...[...(run.options.known ?? []), ...run.cast.members.flatMap(one => one.person.known ?? [])].map(one => ({ text: one })),
  ...[...new Set(spans.filter(one => !one.keep && one.to === '×').map(one => text.slice(one.start, one.end)))]
    .filter(one => (foldText(one).match(/\d/g) ?? []).length > 5)
    .map(one => ({ text: one })),
]

function replacementOf(text: string, span: Span, cast: Cast): Replacement {
  const member = span.person === undefined ? undefined : cast.members[span.person]
  const rules = [member?.hides, span.rule].flatMap(id => findMaskingRule(id ?? '') ?? [])
  const cited = rules.flatMap(one => one.basis.map(({ title, article }) => `${title}第${article}条`))
  const own = span.rule === 'hand' ? ['人工'] : rules.some(one => one.house) ? ['从严规则（本院）'] : []
  const articles = [...new Set([...cited, ...own])]
  return {
    from: text.slice(span.start, span.end),
    to: span.to,
    at: span.start,
    rule: span.rule,
    ...(member?.hides !== undefined && { hides: member.hides }),
    ...(member?.numbered && { numbered: true as const }),
    article: articles.join('、'),
    reason: words(rules.map(one => one.says.zh).join('；'), rules.map(one => one.says.en).join('; ')),
  }
}
