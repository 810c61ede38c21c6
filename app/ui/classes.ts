export type ButtonKind = 'plain' | 'primary' | 'light' | 'square'

export function buttonClass(kind: ButtonKind = 'plain', more?: string): string {
  return classes('button', kind === 'plain' ? undefined : kind, more)
}

export function classes(...each: (string | false | undefined | null)[]): string {
  return each.filter(Boolean).join(' ')
}
