import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { digestOf } from '../../scripts/build.ts'
import { isInstalled } from '../../scripts/install.mjs'
import { freshFolder, removeFolder } from '../support/house.ts'

const lock = (versions: Record<string, string>, optional: string[] = []) => ({
  packages: Object.fromEntries([
    ['', { version: '0.1.0' }],
    ...Object.entries(versions).map(([name, version]) => [
      `node_modules/${name}`,
      { version, optional: optional.includes(name) },
    ]),
  ]),
})

test('what the lockfile asks for is installed already: nothing to do', () => {
  expect(isInstalled(lock({ next: '16.4.6', pg: '8.23.1' }), lock({ next: '16.4.6', pg: '8.23.1' }))).toBe(true)
})

test('a package is missing or of another version: install', () => {
  expect(isInstalled(lock({ next: '16.4.6', pg: '8.23.1' }), lock({ next: '16.4.6' }))).toBe(false)
  expect(isInstalled(lock({ next: '16.4.6' }), lock({ next: '16.4.5' }))).toBe(false)
})

test('an optional package of another machine is not missed, one of another version is', () => {
  const wanted = lock({ 'swc-linux': '1.0.0' }, ['swc-linux'])
  expect(isInstalled(wanted, lock({}))).toBe(true)
  expect(isInstalled(wanted, lock({ 'swc-linux': '0.9.0' }))).toBe(false)
})

test('this tree is installed as its lockfile says', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(true)
})

test('the installer runs on what Node 20 understands: plain JavaScript, nothing imported but Node itself', () => {
  const source = readFileSync('scripts/install.mjs', 'utf8')
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name)
  expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([])
  execFileSync(process.execPath, ['--check', 'scripts/install.mjs'])
})

const tree = freshFolder()
afterAll(() => removeFolder(tree))
const write = (file: string, text: string) => {
  mkdirSync(join(tree, file, '..'), { recursive: true })
  writeFileSync(join(tree, file), text)
}

test('the pages are built again when a source, its name or the lockfile changes, and for nothing else', () => {
  write('app/page.tsx', 'one')
  write('package-lock.json', '{}')
  const first = digestOf(tree)
  write('README.md', 'anything')
  write('domain/case.ts', 'anything')
  write('.next/trace', 'anything')
  expect(digestOf(tree)).toBe(first)

  const seen = new Set([first])
  const change = (act: () => void) => {
    act()
    expect(seen).not.toContain(digestOf(tree))
    seen.add(digestOf(tree))
  }
  change(() => write('app/page.tsx', 'two'))
  change(() => write('app/deep/er.css', ''))
  change(() => write('package-lock.json', '{ }'))
  change(() => write('next.config.ts', ''))
  rmSync(join(tree, 'app/deep'), { recursive: true })
  change(() => write('app/deeper.css', ''))
})
