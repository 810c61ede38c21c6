import { fromHex, same, toHex } from '../bytes.ts'
import { type CommonRoot, parseCommonRoot, standsUnder } from '../commonRoot.ts'
import { type CommonRootProof, commonRootSchema } from '../manifest.ts'
import { BadNote, type Note, type NoteKey, parseNote, signersOf } from '../note.ts'
import { mustRead, read } from './contents.ts'
import type { Findings } from './finding.ts'
import type { Witnesses } from './witness.ts'
import type { Archive } from './zip.ts'

/** What a common root shows: the newest signed root that stood under one, and up to where one that came from outside reaches. */
export type UnderCommonRoot = {
  readonly underCommonRoot: { readonly size: number; readonly signedAt: string } | null
  readonly anchoredTo: number | null
}
export type ReadProof = { readonly note: Note; readonly said: CommonRoot }

/** The proof, in itself: its leaf leads to the root that its note says. Throws `BadNote`. */
export function readProof({ checkpoint, salt, index, size, path, root, note: text }: CommonRootProof): ReadProof {
  const note = parseNote(text)
  const said = parseCommonRoot(note.body)
  const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array()
  if (said.size !== size || toHex(said.root) !== root) throw new BadNote('Its note signs another root.')
  if (!standsUnder({ checkpoint, salt: bytes(salt), index, path: path.map(bytes) }, said))
    throw new BadNote('Its path does not lead to that root.')
  return { note, said }
}

/** Each common root that is here against its path, its note and the key of the installation; then those from outside against them. */
export async function checkCommonRoots(
  archive: Archive,
  { trust, installation, checkpoints, commonRoots: held }: Witnesses,
  findings: Findings,
): Promise<UnderCommonRoot> {
  const signed = new Map(checkpoints.map(({ text, checkpoint }) => [text, checkpoint.size]))
  const here: { readonly size: number; readonly said: CommonRoot }[] = []
  const names = archive.names.filter((name) => name.startsWith('anchors/'))
  for (const file of names) {
    const named = /^anchors\/(\d{8})\.json$/.exec(file)?.[1]
    const proof = read(await mustRead(archive, file), commonRootSchema, file)
    const size = signed.get(proof.checkpoint)
    try {
      if (size === undefined || size !== Number(named)) throw new BadNote('Its signed root is not of this ledger.')
      const { note, said } = readProof(proof)
      if (await isPinned({ from: file, note, said }, installation, findings)) here.push({ size, said })
    } catch (error) {
      if (!(error instanceof BadNote)) throw error
      findings.breaks('common_root_false', {
        file,
        ...(size !== undefined && { position: size }),
        detail: error.message,
      })
    }
  }
  let anchoredTo: number | null = null
  for (const { from, note, said, isWhole } of held) {
    if (!(await isPinned({ from, note, said }, installation, findings))) continue
    const standing = here.filter((one) => same(one.said.root, said.root))
    for (const { size } of standing) anchoredTo = Math.max(anchoredTo ?? 0, size)
    const other = here.find((one) => one.said.signedAt === said.signedAt && !same(one.said.root, said.root))
    if (other) findings.breaks('common_root_false', { file: from, position: other.size, detail: said.signedAt })
    else if (standing.length === 0 && !isWhole) findings.reserves('common_root_elsewhere', { file: from })
  }
  if (!trust?.installation && names.length + held.length > 0) findings.reserves('installation_not_pinned')
  const newest = here.at(-1)
  return { underCommonRoot: newest ? { size: newest.size, signedAt: newest.said.signedAt } : null, anchoredTo }
}

type Signed = ReadProof & { readonly from: string }

/** Whether the key that was pinned signed it; where none was, nothing is believed and nothing is refused. */
async function isPinned(
  { from, note, said }: Signed,
  installation: Pinned | null,
  findings: Findings,
): Promise<boolean> {
  if (!installation) return false
  if (said.origin !== installation.origin) {
    findings.breaks('foreign_origin', { file: from, detail: said.origin })
    return false
  }
  const signers = await signersOf(note, installation.keys).catch((error) => {
    if (!(error instanceof BadNote)) throw error
    findings.breaks('common_root_false', { file: from, detail: error.message })
    return null
  })
  if (signers?.length === 0) findings.breaks('not_signed_by_trusted', { file: from })
  return signers !== null && signers.length > 0
}

export type Pinned = { readonly origin: string; readonly keys: readonly NoteKey[] }
