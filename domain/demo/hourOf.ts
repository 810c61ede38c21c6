/** An hour of the play, on the clocks of Paris, as each language writes it. */
export const hourOf = {
  fr: (at: Date): string => parts(at).join('\u00a0h\u00a0').replace(/^0/, ''),
  en: (at: Date): string => parts(at).join(':'),
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' })
const parts = (at: Date): string[] => clock.format(at).split(':')
