/** Reads the leading group from pasted lines: name, duty, since when; a line it does not understand is given back. */
export type Member = { name: string; duty: string; since: string; until: null }

/** Columns by tab, comma or spaces; the last one is the day. */
export function readMembers(text: string): { members: Member[]; wrong: string[] } {
  const members: Member[] = []
  const wrong: string[] = []
  for (const line of text.split('\n').map(one => one.trim())) {
    if (!line) continue
    const parts = line.split(/[\t,，]+|\s+/).filter(Boolean)
    const since = parts.at(-1) ?? ''
    const [name, ...duty] = parts.slice(0, -1)
    if (name && duty.length > 0 && /^\d{4}-\d{2}-\d{2}$/.test(since)) members.push({ name, duty: duty.join(' '), since, until: null })
    else wrong.push(line)
  }
  return { members, wrong }
}
