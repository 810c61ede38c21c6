import type { SealedEvent } from '../event.ts'
import { keptFile, showsWords } from '../keptFile.ts'
import type { Manifest } from '../manifest.ts'
import type { Findings } from './finding.ts'
import type { BundleShelf } from './shelf.ts'

/**
 * A file that an event keeps is here with the bytes that the event binds, or named as gone. Its bytes were held against the
 * manifest before any event was read, so what the manifest says of it is what it is. Bundles held no files at first: then
 * those of claims are said to be missing, and nothing more.
 */
export function checkFile(
  event: SealedEvent,
  position: number,
  { manifest, shelf, kept }: { manifest: Manifest; shelf: BundleShelf; kept: ReadonlySet<string> },
  findings: Findings,
): void {
  const file = keptFile(event)
  if (!file) return
  shelf.knows(file.name)
  const isKept = kept.has(`${position}/file`)
  const found = Object.hasOwn(manifest.files, file.name) ? manifest.files[file.name] : null
  if (found) {
    if (isKept || found !== file.hash) findings.breaks('file_false', { file: file.name, position })
  } else if (!isKept && showsWords(event.type)) findings.breaks('value_not_accounted_for', { position, detail: 'file' })
  else if (!isKept) findings.reserves('file_not_here', { position })
}
