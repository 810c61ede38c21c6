import { listedIn } from './listing.ts'
import { sentenceOf } from './sentence.ts'
import { type Given, type Verdict, verify } from './verify.ts'
import { languages, type Spoken } from './words.ts'
import type { Source } from './zip.ts'

export const usage =
  'verify <bundle.zip> [--trust keys.json] [--receipt receipt.json]… [--strict] [--json] [--language fr|en]'
/** Wrong usage, or nothing that could be read. */
export const UNREADABLE = 64

type Asked = { readonly file: string; readonly trust: string | null; readonly receipts: readonly string[] } & {
  readonly strict: boolean
  readonly json: boolean
  readonly language: Spoken
}
type Answer = { readonly exit: number; readonly said: string; readonly complained: string }

/** What the command answers; it reads the files it is given, and nothing else. */
export async function runCommand(args: readonly string[]): Promise<Answer> {
  const asked = read(args)
  if (!asked) return { exit: UNREADABLE, said: '', complained: usage }
  // Asked for by name here, so that the same file also runs in a browser.
  const { open, readFile } = await import('node:fs/promises')
  const text = async (path: string) => (await readFile(path)).toString()
  try {
    const given: Given = {
      trust: asked.trust === null ? null : await text(asked.trust),
      held: await Promise.all(asked.receipts.map(async (name) => ({ name, text: await text(name) }))),
      strict: asked.strict,
    }
    const handle = await open(asked.file)
    try {
      const verdict = await verify(await sourceOf(handle), given)
      return {
        exit: verdict.exit,
        said: asked.json ? JSON.stringify(verdict, null, 2) : inWords(verdict, asked.language),
        complained: '',
      }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as { code?: string }).code === undefined) throw error
    return { exit: UNREADABLE, said: '', complained: (error as Error).message }
  }
}

type Handle = {
  stat(): Promise<{ size: number }>
  read(into: Uint8Array, at: number, length: number, from: number): Promise<{ bytesRead: number }>
}

async function sourceOf(handle: Handle): Promise<Source> {
  const { size } = await handle.stat()
  return {
    size,
    async read(from, length) {
      const bytes = new Uint8Array(length)
      let done = 0
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, from + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return bytes.subarray(0, done)
    },
  }
}

function read(args: readonly string[]): Asked | null {
  const files: string[] = []
  const receipts: string[] = []
  const options = { trust: null as string | null, strict: false, json: false, language: 'en' as Spoken }
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const value = args[at + 1]
    if (arg === '--strict' || arg === '--json') options[arg === '--json' ? 'json' : 'strict'] = true
    else if (arg === '--trust' && value) options.trust = value
    else if (arg === '--receipt' && value) receipts.push(value)
    else if (arg === '--language' && languages.some((one) => one === value)) options.language = value as Spoken
    else if (arg.startsWith('-')) return null
    else files.push(arg)
    if (['--trust', '--receipt', '--language'].includes(arg)) at++
  }
  const [file, ...others] = files
  return file && others.length === 0 ? { ...options, file, receipts } : null
}

function inWords(verdict: Verdict, language: Spoken): string {
  const listed = listedIn(verdict, language)
  return [sentenceOf(verdict, language), ...(listed.length > 0 ? ['', ...listed] : [])].join('\n')
}
