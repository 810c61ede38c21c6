// Runs before `npm start` and `npm test`, with whatever Node there is (20 or later) and perhaps nothing installed:
// hence plain JavaScript and no dependency. What runs after it finds Node 24 first in its PATH, from node_modules/.bin.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Whether `installed` (the lockfile npm keeps inside node_modules) holds what `wanted` asks for, and nothing of another version.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} wanted
 * @param {{ packages: Record<string, { version?: string }> }} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    const held = installed.packages[path]
    return path === '' || (held ? held.version === version : optional === true)
  })
}

function nothingToInstall() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return (
    isInstalled(read(join(root, 'package-lock.json')), read(installed)) && runs(join(root, 'node_modules/.bin/node'))
  )
}

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** @param {string} node */
function runs(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).startsWith('v24.')
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !nothingToInstall()) {
  console.log('Installing what Sangfroid needs (npm ci): about a minute, this once …')
  const { npm_node_execpath: node, npm_execpath: npm, PATH = '' } = process.env
  const [command, before] = node && npm ? [node, [npm]] : ['npm', []]
  // Not the Node of node_modules: npm ci deletes it on the way.
  const path = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error(
      '\nThe installation failed. Check that this machine reaches the npm registry and has 2 GB of free disk, then try again.',
    )
    process.exit(1)
  }
}
