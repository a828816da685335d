/** Reads a command line: plain words, flags, options with a value, and options whose value may be left out. */

export type Shape = { flags: readonly string[]; values: readonly string[]; optional: readonly string[] }

/** `options` maps a name to its values in order ('' for flags); `unknown` is the first option that does not fit. */
export type Arguments = { plain: string[]; options: Map<string, string[]>; unknown?: string }

/** Takes `--name value` and `--name=value`; an optional value is taken only in the second form; `--` ends the options. */
export function readArguments(argv: readonly string[], shape: Shape): Arguments {
  const plain: string[] = []
  const options = new Map<string, string[]>()
  let unknown: string | undefined
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--') {
      plain.push(...argv.slice(i + 1))
      break
    }
    if (!word.startsWith('--')) {
      plain.push(word)
      continue
    }
    const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    let value = given ?? ''
    const takes = shape.values.includes(name)
    if (takes && given === undefined) {
      const next = argv[i + 1]
      if (next === undefined || next.startsWith('--')) unknown ??= word
      else {
        value = next
        i += 1
      }
    } else if (!takes && !shape.optional.includes(name) && (!shape.flags.includes(name) || given !== undefined)) unknown ??= word
    options.set(name, [...(options.get(name) ?? []), value])
  }
  return { plain, options, ...(unknown !== undefined && { unknown }) }
}
