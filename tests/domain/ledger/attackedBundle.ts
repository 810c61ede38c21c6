import { bundleOf, type Files, filesOf, leavesOf, receiptOf, trust } from '#tests/support/bundle.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { world } from '#tests/support/world.ts'

export let bundle: Buffer
export let files: Files
export let leaves: Buffer[]
export let receipt: string

export async function arrange() {
  const house = await world()
  const { caseId } = await publishedCase(house)
  leaves = await leavesOf(house.lumen.orgId)
  bundle = await bundleOf(house.lumen.orgId, caseId)
  files = await filesOf(bundle)
  receipt = await receiptOf(leaves, leaves.length - 3)
}

export const given = () => ({ trust: trust(), held: [{ name: 'receipt.json', text: receipt }] })

export const changed = (change: (files: Files) => void): Files => {
  const copy = new Map(files)
  change(copy)
  return copy
}
