import { hourOf } from './hourOf.ts'

type Words = {
  readonly known: string
  readonly notKnown: string
  readonly doing: string
  readonly apology: string
  readonly next: string
}
type Both = { readonly fr: Words; readonly en: Words }
type Answer = {
  readonly title: { readonly fr: string; readonly en: string }
  readonly v1: Both
  readonly v2: Both
  readonly v3: Both
}
export type Said = ReturnType<typeof wordsAt>

/** What the house says, naming the hours that its clocks run to: the update `promised` by the first words, and the one `later`. */
export const wordsAt = (promised: Date, later: Date) => ({
  answer: answerAt(later),
  post: postAt(later),
  holding: holdingAt(promised),
  brief: briefAt(promised),
})

/** Statement 3, as it was refused and as it waits. Two sentences differ: the ones the reader is asked about. */
function answerAt(later: Date): Answer {
  const fr = {
    known:
      'La réponse publiée aujourd’hui sur notre compte a été écrite par Maison Lumen. La coque de la veilleuse est tiède : 44 °C après deux heures.',
    notKnown: 'Nous vérifions si elle a fait l’objet d’un rappel en Allemagne.',
    doing: 'Nous remplaçons chaque veilleuse Lune, avec ou sans ticket de caisse, jusqu’au 31 janvier 2027.',
    apology:
      'Nous présentons nos excuses à tous les parents concernés. Sa question était légitime. Elle méritait mieux que de l’ironie.',
    next: `Nous donnerons le résultat de ces vérifications à ${hourOf.fr(later)}, sur notre site et sur X.`,
  }
  const en = {
    known:
      'The reply published today on our account was written by Maison Lumen. The shell of the night light is lukewarm: 44 °C after two hours.',
    notKnown: 'We are checking whether it was recalled in Germany.',
    doing: 'We replace every Lune night light, with or without a receipt, until 31 January 2027.',
    apology: 'We apologise to all the parents concerned. Her question was legitimate. It deserved better than irony.',
    next: `We will give the result of these checks at ${hourOf.en(later)}, on our site and on X.`,
  }
  return {
    title: {
      fr: 'Veilleuse Lune : votre question méritait une réponse',
      en: 'Lune night light: your question deserved an answer',
    },
    v1: {
      fr: {
        ...fr,
        known:
          'Une réponse maladroite a été publiée aujourd’hui sur notre compte. La coque de la veilleuse est tiède : 44 °C après deux heures.',
      },
      en: {
        ...en,
        known:
          'A clumsy reply was published today on our account. The shell of the night light is lukewarm: 44 °C after two hours.',
      },
    },
    v2: { fr, en },
    v3: {
      fr: {
        ...fr,
        doing:
          'Nous échangeons sans frais chaque veilleuse Lune, avec ou sans ticket de caisse, jusqu’au 31 janvier 2027.',
        apology:
          'Nous présentons nos excuses à la mère qui nous a interrogés, et à tous les parents que cette réponse a blessés. Sa question était légitime. Elle méritait mieux que de l’ironie.',
      },
      en: {
        ...en,
        doing: 'We exchange every Lune night light free of charge, with or without a receipt, until 31 January 2027.',
        apology:
          'We apologise to the mother who asked us, and to every parent hurt by that reply. Her question was legitimate. It deserved better than irony.',
      },
    },
  }
}

/** The short posts that go with statement 3. */
const postAt = (later: Date) => ({
  v1: {
    fr: {
      known: 'La réponse d’aujourd’hui vient de nous.',
      doing: 'Nous remplaçons chaque veilleuse Lune.',
      apology: 'Nos excuses à tous les parents concernés.',
      next: `Prochain point à ${hourOf.fr(later)}.`,
    },
    en: {
      known: 'Today’s reply came from us.',
      doing: 'We replace every Lune night light.',
      apology: 'Our apologies to all the parents concerned.',
      next: `Next update at ${hourOf.en(later)}.`,
    },
  },
  v3: {
    fr: {
      known: 'La réponse d’aujourd’hui vient de nous.',
      doing: 'Nous échangeons sans frais chaque veilleuse Lune.',
      apology: 'Nos excuses à la mère qui nous a interrogés, et à tous les parents blessés.',
      next: `Prochain point à ${hourOf.fr(later)}.`,
    },
    en: {
      known: 'Today’s reply came from us.',
      doing: 'We exchange every Lune night light free of charge.',
      apology: 'Our apologies to the mother who asked us, and to every parent hurt.',
      next: `Next update at ${hourOf.en(later)}.`,
    },
  },
})

const holdingAt = (promised: Date) => ({
  v1: {
    fr: `Nous avons vu la réponse publiée aujourd’hui par notre compte. Nous vérifions ce qui est dit de la veilleuse Lune, et dirons ce que nous savons à ${hourOf.fr(promised)}.`,
    en: `We have seen the reply our account gave today. We are checking what is said about the Lune night light, and will tell you what we know at ${hourOf.en(promised)}.`,
  },
  v2: {
    fr: `Nous avons vu la réponse publiée aujourd’hui par notre compte. Elle vient de nous. Nous vérifions ce qui est dit de la veilleuse Lune, et dirons ce que nous savons à ${hourOf.fr(promised)}.`,
    en: `We have seen the reply our account gave today. It came from us. We are checking what is said about the Lune night light, and will tell you what we know at ${hourOf.en(promised)}.`,
  },
})

const briefAt = (promised: Date) => ({
  known:
    'Une réponse ironique a été publiée aujourd’hui par notre compte X à une mère inquiète. Elle vient de chez nous.',
  doing:
    'Le compte est relu par deux personnes. Les appels de presse vont à Karim Benali. En boutique, dites que nous vérifions et que nous reviendrons vers chacun.',
  next: `Vous aurez un point à ${hourOf.fr(promised)} sur l’intranet.`,
})
