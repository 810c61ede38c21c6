import { any, type Rule, said } from './rule.ts'

const others =
  '(?:clients?|clientes?|consommat\\w+|utilisat\\w+|parents?|fournisseurs?|prestataires?|sous-traitants?|stagiaires?|salariee?s?|employee?s?|collaborat\\w+|concurrents?|agences?|journalistes?|medias?|conduct\\w+|internautes?|passagers?|patients?)'
const apology = said('excus\\w+', 'pardon', 'desolee?s?', 'navree?s?', 'regrett\\w+', 'regrets?')
const hurt = '(?:offens|choqu|bless|heurt|vex|froiss|gene|mal pris|atteint)\\w*'
const hedge = said(
  "a ce stade|a notre connaissance|a cette heure|pour l'instant|en l'etat|a ce jour",
  'ne (?:pouvons|pourrons|voulons|saurions) (?:pas )?(?:garantir|affirmer|promettre|exclure|dire)|ne (?:garantissons|promettons|pretendons) pas',
)

/** What French statements should be read again for, kind by kind. */
export const french: readonly Rule[] = [
  {
    kind: 'blame',
    why: 'shifts_blame',
    find: any(
      "(?:par )?la faute (?:de la|de l'|du|des|d'un|d'une|de nos|de votre|de vos|de son|de leurs?)",
      "(?:c'est|c'etait) (?:de )?(?:leur|sa|votre) faute",
      `(?:le|la|les|l'|un|une|notre|nos|cet|cette|ce|ces|son|sa) ?${others}(?: [\\w'-]{1,30}){0,3} (?:est|sont|etait|etaient|serait) (?:les? |la |seule?s? |entierement )?(?:responsables?|fauti\\w+|coupables?|en cause|en tort|a l'origine)`,
      `la (?:faute|responsabilite) (?:en )?(?:incombe|revient) (?:a|au|aux) (?!nous)[\\w']{1,30}`,
      "(?:une |d'une |un |d'un |la |le )?(?:mauvaise (?:utilisation|manipulation)|mauvais usage|mesusage|(?:utilisation|usage|manipulation) (?:non conforme|incorrecte?|inapproprie?e?|inadapte?e?|abusi\\w+))",
      "(?:n'a|n'ont|n'avait|n'avaient|n'avez|n'aviez) pas (?:lu|suivi|respecte|compris|ecoute)",
      "vous (?:auriez|n'auriez) (?:pas )?du",
      'il (?:vous )?suffisait de',
      'malheureusement,? vous',
      'vous avez mal (?:compris|lu|interprete|utilise)',
      "(?:une |l')?(?:erreur|faute|negligence|imprudence|initiative) (?:isolee |personnelle |individuelle )?(?:d'un|d'une|de l'un|de notre|de nos) (?:seule? |ancienn?e? |jeune )?" +
        others,
    ),
    unless: said('notre (?:seule )?(?:faute|responsabilite)', 'la notre', 'nous n.accusons personne'),
  },
  {
    kind: 'blame',
    why: 'attacks_accuser',
    find: any(
      'mensong\\w+|menteu\\w+',
      'calomni\\w+',
      'malveillan\\w+',
      'mal intentionn\\w+',
      'mauvaise foi',
      '(?:campagne|operation) de (?:denigrement|desinformation|destabilisation)',
      'trolls?|haters?',
      'soi-disant',
      'pretendue?s? (?:victimes?|clients?|temoins?)',
      'acharnement',
      'instrumentalis\\w+',
      'en (?:quete|mal) de (?:buzz|notoriete|visibilite)',
    ),
  },
  {
    kind: 'speculation',
    why: 'guesses',
    find: any(
      'probablement|vraisemblablement|possiblement|apparemment',
      'sans doute',
      'peut-etre',
      "il (?:se )?(?:semble|semblerait)(?: que|,)?|(?:semble|semblent|semblerait|sembleraient) (?:que|etre|avoir|indiquer|montrer|provenir|venir|lie\\w*|d'abord)",
      'il parait|parait-il',
      '(?:on|nous) (?:peut|peuvent|pouvons) (?:penser|supposer|imaginer|presumer)',
      "nous (?:pensons|supposons|imaginons|croyons|presumons|soupconnons) qu(?:e|'\\w+)",
      "il (?:est|n'est pas) (?:possible|probable|impossible|exclu|improbable) qu(?:e|'\\w+)",
      "(?<!qui |dont |qu'il |qu'elle )(?:pourrait|pourraient) (?:bien )?(?:etre (?:due?s?|liee?s?|cause\\w*|a l'origine)|avoir|provenir|venir|s'agir|resulter|s'expliquer)",
      '(?:serait|seraient|aurait|auraient) (?:due?s?|liee?s?|etee? (?:causee?s?|provoquee?s?)) (?:a|au|aux|par)',
      'selon toute vraisemblance|a premiere vue|tout porte a croire|tout laisse penser',
    ),
    unless: said('(?:ne|sans) (?:pas )?specul\\w+', 'nous ne specul\\w+'),
  },
  {
    kind: 'absolute',
    why: 'cannot_be_kept',
    find: any(
      '(?<!plus que |si |comme |on ne sait )jamais(?! assez)',
      '(?:avons|avez|a|ont|ai|est|sommes|serons|sera|seront|ferons|resterons|restera|tiendrons) toujours(?! (?:pas|aucun|en cours|en attente|en train|ouvert|disponible))',
      '(?:cent pour cent|100 ?(?:%|pour cent)) (?:de )?(?:sur|fiable|securis|conforme|garanti|naturel|de nos|des)\\w*',
      'zero (?:risque|defaut|danger|probleme|impact)|risque (?:zero|nul)|sans (?:aucun |le moindre )?(?:risque|danger)s?',
      'aucune? (?:risque|danger|doute|probleme|impact|lien|consequence|victime|faute|defaut|effet|donnee)s?',
      '(?:totalement|parfaitement|absolument|entierement|completement|strictement) (?:sure?s?|fiables?|inoffensi\\w+|maitrise\\w*|securise\\w*|conformes?|etanches?|fausse?s?|faux|infonde\\w*|impossible)',
      'inoffensi\\w+|infaillibles?|irreprochables?|incontestable\\w*|indiscutable\\w*',
      "nous (?:vous )?(?:garantissons|certifions|promettons) qu(?:e|'\\w+)",
      "(?:ne|n') ?(?:se )?(?:reproduira|reproduiront|arrivera|arriveront|recommencera) plus",
      'en (?:toute|parfaite) securite',
      "tou(?:s|tes) (?:nos|les|vos) (?:[\\w'-]{1,30} ){1,4}(?:sont|etaient|restent) (?:tou(?:s|tes) )?(?:sure?s?|conformes?|fiables?|saine?s?|proteg\\w+|securise\\w+|intact\\w+)",
      'il est (?:impossible|exclu) (?:que|de|qu)',
      'definitivement',
    ),
    unless: hedge,
  },
  {
    kind: 'absolute',
    why: 'cannot_be_kept',
    accents: true,
    find: any(
      "(?:est|sont|reste|restent|était|étaient|demeure|demeurent) (?:tout à fait |bien )?sûre?s?(?! (?:de|d'|que))",
    ),
    unless: said('nous ne (?:savons|pouvons) pas', 'nous vérifions', 'si '),
  },
  {
    kind: 'no_comment',
    why: 'feeds_doubt',
    find: any(
      '(?:pas|aucun|sans|point) (?:de )?commentaires?',
      "(?:ne |n')(?:souhait\\w+|desir\\w+|veu\\w+|voul\\w+|pouv\\w+|peut|sommes pas en mesure de)(?: [\\w']{1,30}){0,3} comment(?:er|aire)s?",
      '(?:ne (?:le |la |les )?)(?:commentons|commente|commentera|commenterons)(?: pas)?',
      '(?:refus|declin)\\w+(?: de| a)?(?: tout)? comment\\w+',
      'rien a (?:declarer|ajouter)',
      'no comment',
    ),
  },
  {
    kind: 'non_apology',
    why: 'apologises_on_condition',
    find: any(
      `(?:si|s'il?s?|au cas ou)(?: [\\w'-]{1,30}){1,7} ${hurt}`,
      `(?:aurai(?:t|ent)|ont|a|avez|pourrai\\w+|auriez)(?: pu)?(?: etre| se sentir| vous sentir| avoir)?(?: [\\w'-]{1,30}){0,2} (?:se sentir |etre )?${hurt}`,
      "(?:d'eventuel\\w+|les eventuel\\w+|eventuel\\w*) (?:desagrements?|gene|inconvenients?|torts?|offenses?)",
    ),
    needs: apology,
    unless: said('(?:reponse|message|propos|mots|publication|photo|affiche|video) (?:a|ont|avait) \\w+'),
  },
  {
    kind: 'non_apology',
    why: 'apologises_for_feelings',
    find: any(
      '(?:regrett\\w+|desolee?s?|navree?s?)(?: profondement| sincerement)? que (?:vous|certain\\w*|des|les|cela|ce)',
      'regrett\\w+ (?:votre|leur|ce|cette|le|la) (?:ressenti|perception|incomprehension|malentendu|interpretation|emotion)',
    ),
  },
  {
    kind: 'non_apology',
    why: 'apologises_then_excuses',
    find: any(
      "(?:excuses?|excusons|desolee?s?|pardon|navree?s?)(?: [\\w'-]{1,30}){0,8},? (?:mais|toutefois|cependant|neanmoins|pour autant)",
    ),
  },
  {
    kind: 'minimising',
    why: 'plays_down',
    find: any(
      '(?:simple|petite?|leger|legere|banale?|mineur)s? (?:incident|probleme|retard|erreur|maladresse|malentendu|dysfonctionnement|desagrement|plaisanterie|blague|contretemps)s?',
      '(?:incident|cas|fait|acte)s? (?:isole|marginal|mineur|ponctuel)\\w*',
      'maladress\\w+|maladroite?s?',
      "(?:ce n'est|ce n'etait|il ne s'agit|il ne s'agissait) (?:la )?(?:que|qu'\\w+)",
      'rien de grave|sans gravite|sans consequence',
      "tempete dans un verre d'eau",
      '(?:vaine|fausse|inutile) polemique',
      'exager\\w+|disproportionn\\w+',
      '(?:une poignee|quelques rares) \\w+',
      'quelques (?:client|cas|personne|utilisateur|message|internaute)\\w* (?:seulement|isole\\w*|a peine)',
      'seulement (?:quelques|une poignee)',
      "(?:trait d'|de l'|c'etait de l')humour|second degre",
    ),
    unless: said('nous ne minimisons pas'),
  },
  {
    kind: 'legal_fault',
    why: 'admits_legal_fault',
    find: any(
      'nous (?:sommes|etions|avons ete|en sommes) (?:les )?(?:seuls? |entierement |pleinement |totalement |juridiquement |legalement )?(?:responsables?|coupables?|fauti\\w+|negligents?|en tort)',
      '(?:notre|par notre) (?:negligence|faute)',
      'nous avons (?:commis une faute|viole|enfreint|manque a nos obligations)',
      'notre responsabilite (?:civile |juridique |penale )?(?:est|etait) (?:pleinement |entierement )?engagee',
      'reconnaiss\\w+ (?:notre|une|toute notre) (?:faute|responsabilite|negligence|culpabilite)',
    ),
  },
  {
    kind: 'corporate',
    why: 'sounds_like_a_template',
    find: any(
      "(?:pren\\w+|pris\\w*)(?: [\\w'-]{1,30}){0,6} (?:au|avec le plus grand) serieux",
      '(?:la|les|cette|toute) (?:gene|desagrement|inconvenient)s? (?:occasionne\\w*|que cela)',
      '(?:tenons|souhaitons|voulons) (?:a |vous )?(?:a )?rassurer',
      'soyez assure\\w*|nous vous assurons',
      '(?:priorite (?:absolue|premiere|numero un)|premiere priorite|au c(?:œ|oe)ur de nos (?:preoccupations|priorites|valeurs)|dans notre adn)',
      'tout (?:mettre |est mis |sera mis )?en (?:œ|oe)uvre|mett\\w+ tout en (?:œ|oe)uvre',
      'dans les (?:meilleurs|plus brefs) delais',
      "demarche d'amelioration continue",
      'cheres? client\\w*|chers clients',
      'regrettable (?:incident|evenement|situation)|(?:incident|evenement|situation) regrettable',
      'synergies?|parties prenantes',
    ),
  },
]
