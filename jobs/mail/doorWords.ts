import type { Language } from '#db/schema/words.ts'

/** What the two mails that let somebody in say. */
type Words = {
  readonly invitation: {
    subject: (organisation: string) => string
    act: (by: string, organisation: string) => string
    until: (moment: string) => string
    open: string
    why: (by: string) => string
  }
  readonly reset: {
    subject: string
    act: string
    until: (moment: string) => string
    open: string
    why: string
  }
  readonly footer: (organisation: string) => string
}

const en: Words = {
  invitation: {
    subject: (organisation) => `${organisation} invites you to Sangfroid`,
    act: (by, organisation) => `${by} invites you to work with ${organisation} when a crisis comes.`,
    until: (moment) => `The link below works once, for you alone, until ${moment}. Pass it on to nobody.`,
    open: 'Accept the invitation',
    why: (by) =>
      `You have this because ${by} gave your address. If you do not know why, leave it: nothing happens without you.`,
  },
  reset: {
    subject: 'Choose a new password',
    act: 'Somebody asked for a new password for your account.',
    until: (moment) => `The link below works once, until ${moment}. It ends every session that is open in your name.`,
    open: 'Choose a new password',
    why: 'You have this because your address was typed on the sign-in page. If that was not you, leave it: your password stays as it is.',
  },
  footer: (organisation) => `${organisation}, with Sangfroid.`,
}

const fr: Words = {
  invitation: {
    subject: (organisation) => `${organisation} vous invite dans Sangfroid`,
    act: (by, organisation) => `${by} vous invite à travailler avec ${organisation} quand une crise survient.`,
    until: (moment) =>
      `Le lien ci-dessous sert une fois, pour vous seulement, jusqu’à cette heure\u00a0: ${moment}. Ne le transmettez à personne.`,
    open: 'Accepter l’invitation',
    why: (by) =>
      `Vous l’avez parce que ${by} a donné votre adresse. Si vous ignorez pourquoi, laissez-la\u00a0: rien ne se fait sans vous.`,
  },
  reset: {
    subject: 'Choisir un nouveau mot de passe',
    act: 'Un nouveau mot de passe a été demandé pour votre compte.',
    until: (moment) =>
      `Le lien ci-dessous sert une fois, jusqu’à cette heure\u00a0: ${moment}. Il termine toutes les sessions ouvertes à votre nom.`,
    open: 'Choisir un nouveau mot de passe',
    why: 'Vous l’avez parce que votre adresse a été donnée à l’entrée. Si ce n’était pas vous, laissez-le\u00a0: votre mot de passe ne change pas.',
  },
  footer: (organisation) => `${organisation}, avec Sangfroid.`,
}

export const doorWords: Readonly<Record<Language, Words>> = { en, fr }
