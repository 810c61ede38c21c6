import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const ROOT = join(import.meta.dirname, '..')
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sangfroid</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/verify.css"><script type="module" src="/verify.mjs"></script></head>
<body><main id="verify"><noscript><h1>Vérifier un dossier de preuve</h1><p>Pour vérifier ici, il faut JavaScript. Sans lui&nbsp;: <code>node verify.mjs</code>.</p><h2 lang="en">Check an evidence bundle</h2><p lang="en">Checking here takes JavaScript. Without it: <code>node verify.mjs</code>.</p></noscript></main></body></html>
`

/** The verifier, for anybody: the file as it is released, and a page around it that asks nothing of this house once it is open. */
export async function registerVerifier(app: FastifyInstance): Promise<void> {
  const faces = ['400', '600'] as const
  const fonts = faces.map((weight) =>
    readFile(join(ROOT, `node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`)),
  )
  const styles = ['app/styles/tokens.css', 'server/verifier.css'].map((name) => readFile(join(ROOT, name), 'utf8'))
  const files = [
    ['/verify', 'text/html; charset=utf-8', Buffer.from(PAGE)],
    ['/verify.css', 'text/css; charset=utf-8', Buffer.from((await Promise.all(styles)).join(''))],
    ['/verify.mjs', 'text/javascript; charset=utf-8', await readFile(join(ROOT, 'domain/ledger/verifier/verify.mjs'))],
    ...(await Promise.all(fonts)).map((bytes, n) => [`/verify-${faces[n]}.woff2`, 'font/woff2', bytes] as const),
  ] as const
  for (const [path, type, bytes] of files) {
    const [squeezed, tag] = [gzipSync(bytes), `"${createHash('sha256').update(bytes).digest('hex')}"`]
    app.get(path, async ({ headers }, reply) => {
      reply.header('content-security-policy', POLICY).header('etag', tag).header('vary', 'accept-encoding')
      reply.header('cache-control', 'no-cache').type(type)
      if (headers['if-none-match'] === tag) return reply.code(304).send()
      if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return reply.send(bytes)
      return reply.header('content-encoding', 'gzip').send(squeezed)
    })
  }
}
