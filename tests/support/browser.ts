import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'
import shipped, { inflate } from '@sparticuz/chromium'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Playwright's own Chromium if it was downloaded, else the system's, else the one inside an npm package. */
export async function browserToLaunch(): Promise<LaunchOptions> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  if (existsSync(chromium.executablePath())) return { args }
  const system = SYSTEM.find((path) => existsSync(path))
  return system ? { args, executablePath: system } : { args, ...(await unpackShipped()) }
}

/** It brings the libraries it links to, which bare machines lack; used only there, since they would clash with newer ones. */
async function unpackShipped(): Promise<LaunchOptions> {
  const executablePath = await shipped.executablePath()
  if (starts(executablePath, process.env)) return { executablePath }
  await inflate(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/al2023.tar.br'))
  const libraries = join(tmpdir(), 'al2023/lib')
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
  if (starts(executablePath, env)) return { executablePath, env }
  throw new Error(
    'No browser runs on this machine. Install one, as root: apt-get update && apt-get install -y chromium',
  )
}

const starts = (path: string, env: NodeJS.ProcessEnv) => spawnSync(path, ['--version'], { env }).status === 0
