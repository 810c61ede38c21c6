const partSize = 15_000

/** As its bytes say: UTF-8, or what older spreadsheets write on Windows. */
export function decoded(bytes: Uint8Array): string {
  const text = asText(bytes)
  return text.replaceAll('\0', '\uFFFD')
}

function asText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** In parts that the contract takes, however many bytes a letter needs; a pair of surrogates stays together. */
export function inParts(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + partSize, text.length)
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--
    parts.push(text.slice(at, end))
    at = end
  }
  return parts
}
