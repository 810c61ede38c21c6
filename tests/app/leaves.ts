type Branch = { readonly [key: string]: string | Branch }

/** Every sentence of a tree of words, under its dotted key. */
export function leavesOf(branch: Branch, path = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...leavesOf(value, `${path}${key}.`)],
    ),
  )
}
