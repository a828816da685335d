/** Nothing of the machine it was written on stays in the project, and nothing is put off. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles, ROOT } from './tree.ts'

const TEXT = /\.(ts|tsx|mjs|js|json|sql|css|html|md|mmd|svg|txt|yml|yaml)$|(^|\/)(LICENSE|\.npmrc|\.gitignore|run)$/
const files = projectFiles().filter(path => TEXT.test(path))
const PUBLIC_REGISTRY = 'registry.npmjs.org'

const quoted = (text: string): RegExp => new RegExp(`(?<![\\w.-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'g')

/** 'path:line text' of every match in the given files. */
function lines(pattern: RegExp, paths: readonly string[] = files): string[] {
  return paths.flatMap(path =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        new RegExp(pattern.source, pattern.flags.replace('g', '')).test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 120)}`] : [],
      ),
  )
}

/** The package registry this machine is set to, when it is not the public one. */
function ownRegistry(): string | undefined {
  const npm = spawnSync('npm', ['config', 'get', 'registry'], { cwd: homedir(), encoding: 'utf8' })
  const host = /^https?:\/\/([^/\s]+)/m.exec(npm.stdout ?? '')?.[1]
  return host === PUBLIC_REGISTRY ? undefined : host
}

describe('what the project does not carry', () => {
  it('looks at the files of the project', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(quoted('/a/b').test('see /a/b/c')).toBe(true)
    expect(quoted('/a/b').test('src/a/b')).toBe(false)
  })

  it('the folder it stands in, the home of its user, the name of the machine', () => {
    const told = [ROOT, homedir(), hostname()].filter(text => text.length > 6 && text !== 'localhost')
    expect(told.flatMap(text => lines(quoted(text)))).toEqual([])
  })

  it('anybody’s home folder', () => {
    const homes = new RegExp(`(?<![\\w.])/(?:${['home', 'Users'].join('|')})/[a-z]\\w*|[A-Z]:\\\\\\\\?Users`)
    expect(lines(homes)).toEqual([])
  })

  it('a private package registry', () => {
    const own = ownRegistry()
    expect(own ? lines(quoted(own)) : []).toEqual([])
    const resolved = [...readFileSync(join(ROOT, 'package-lock.json'), 'utf8').matchAll(/"resolved": "([^"]+)"/g)].map(
      ([, url]) => url ?? '',
    )
    expect(resolved.filter(url => !url.startsWith(`https://${PUBLIC_REGISTRY}/`))).toEqual([])
  })

  it('work that was put off', () => {
    const later = new RegExp(`\\b(?:${['TO', 'FIX'].map(word => word + (word === 'TO' ? 'DO' : 'ME')).join('|')})\\b`)
    expect(
      lines(
        later,
        files.filter(path => path !== 'package-lock.json'),
      ),
    ).toEqual([])
  })

  it('an address that a page would load from elsewhere', () => {
    const pages = files.filter(path => /^src\/web\//.test(path) && !path.includes('.test.') && !path.startsWith('src/web/dev/'))
    expect(pages.length).toBeGreaterThan(50)
    expect(lines(/https?:\/\/(?!www\.w3\.org\/)/, pages)).toEqual([])
  })

  it('keys and passwords', () => {
    expect(lines(new RegExp(`-----BEGIN ${'[A-Z ]*'}PRIVATE KEY-----`))).toEqual([])
    expect(projectFiles().filter(path => /(^|\/)\.env(\.|$)|\.(pem|key|p12)$/.test(path))).toEqual([])
  })
})
