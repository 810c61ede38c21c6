export const themes = ['DEVICE', 'LIGHT', 'DARK'] as const
export const densities = ['COMFORTABLE', 'COMPACT'] as const

/** What is kept on one device only, by cookie, so that its first paint is already right. */
export type Device = {
  readonly theme: (typeof themes)[number]
  readonly density: (typeof densities)[number]
  readonly keys: boolean
}

type Cookies = {
  get(name: string): { value: string } | undefined
}

export function deviceOf(kept: Cookies): Device {
  const theme = kept.get('theme')?.value.toUpperCase()
  return {
    theme: themes.find((each) => each === theme) ?? 'DEVICE',
    density: kept.get('density')?.value === 'compact' ? 'COMPACT' : 'COMFORTABLE',
    keys: kept.get('keys')?.value !== 'off',
  }
}

/** The cookies that say so; null is the default, and needs none. */
export function deviceCookies({ theme, density, keys }: Device): readonly (readonly [string, string | null])[] {
  return [
    ['theme', theme === 'DEVICE' ? null : theme.toLowerCase()],
    ['density', density === 'COMPACT' ? 'compact' : null],
    ['keys', keys ? null : 'off'],
  ]
}
