type Line = { what: string; ratio: number; floor: number; least: boolean; detail: string }

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

export function report({ what, ratio, floor, least, detail }: Line): void {
  const holds = least ? ratio >= floor : ratio <= floor
  if (!holds) process.exitCode = 1
  const limit = `${least ? 'at least' : 'at most'} ${floor}`
  console.log(`${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2)} (${limit})  ${what}: ${detail}`)
}
