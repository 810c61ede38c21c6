import { any, type Rule, said } from './rule.ts'

const others =
  '(?:customers?|clients?|consumers?|users?|parents?|mothers?|suppliers?|vendors?|contractors?|subcontractors?|interns?|employees?|staff|competitors?|agency|agencies|journalists?|media|drivers?|passengers?|patients?|partner)'
const apology = said('apolog\\w+', 'sorry', 'regrets?', 'regretted', 'forgive')
const hurt = '(?:offended|offense|offence|hurt|upset|shocked|bothered|inconvenienced|felt|took it)'
const hedge = said(
  'at this stage|to our knowledge|so far|as of now|as far as we know|to date|for now',
  "(?:cannot|can't|will not|won't|do not|don't) (?:yet )?(?:guarantee|promise|claim|say|rule out|pretend)",
)

/** What English statements should be read again for, kind by kind. */
export const english: readonly Rule[] = [
  {
    kind: 'blame',
    why: 'shifts_blame',
    find: any(
      `(?:the|a|an|our|their|one|this|that|those|his|her) ${others}(?:'s|s'|s)? (?:own )?(?:fault|error|mistake|negligence|carelessness)`,
      "(?:it|this|that) (?:was|is) (?:all )?(?:your|their|his|her|the \\w+'s) (?:own )?fault",
      `(?:the|our|their|one|this|a)(?: \\w{1,20})? ${others}(?: [\\w'-]{1,30}){0,3} (?:is|are|was|were) (?:solely |entirely |fully )?(?:to blame|responsible|at fault|guilty|careless)`,
      'the (?:fault|blame|responsibility) (?:lies|rests|falls) (?:with|on) (?!us)\\w+',
      '(?:mis-?use[sd]?|misusing|improper(?:ly)? (?:use|used|handling|handled)|incorrect(?:ly)? (?:use|used|handling)|used (?:it )?incorrectly)',
      "(?:did not|didn't|failed to|had not|hadn't|neglected to) (?:read|follow|respect|understand|listen)",
      "you should(?:n't| not)? have",
      'unfortunately,? you',
      'you (?:misunderstood|misread|misinterpreted)',
      '(?:rogue|lone|single|junior) (?:employee|intern|staff member|contractor|agent)s?',
      `(?:error|mistake|failure|negligence) (?:of|by|on the part of) (?:an?|our|the|one) (?:\\w+ )?${others}`,
    ),
    unless: said('our (?:own )?(?:fault|responsibility)', 'blame(?:d)? (?:nobody|no one)'),
  },
  {
    kind: 'blame',
    why: 'attacks_accuser',
    find: any(
      'lies|liars?|lied|lying(?! (?:down|on|in|at|flat|face|under))',
      'malicious\\w*|slander\\w*|libel\\w*',
      'bad faith',
      '(?:smear|disinformation|hate) campaigns?',
      'trolls?|haters?',
      'so-called',
      '(?:alleged|self-proclaimed) (?:victims?|witness\\w*|customers?)',
      '(?:attention|publicity) seek\\w+|seeking attention',
      'witch[- ]hunt',
      'with an axe to grind',
    ),
    unless: said('responsibility lies', 'problem lies', 'fault lies'),
  },
  {
    kind: 'speculation',
    why: 'guesses',
    find: any(
      'probably|presumably|possibly|apparently|seemingly|supposedly',
      '(?:very |most |quite |highly )?(?:likely|unlikely)(?! to be asked)',
      'perhaps|maybe',
      '(?:it |this |there |that )?(?:seems?|seemed|appears?|appeared) (?:that|to|as if|as though|like)',
      '(?:we|one) (?:can |could |might |may )?(?:assume|suppose|imagine|presume|suspect|guess|believe) (?:that|it|the|this|these|our|they|he|she)',
      'we think (?:that|it|the|this|these|they|he|she)',
      '(?<!who |that |which |anyone )(?:may|might|could) (?:well )?(?:have|be (?:affected|concerned|due|linked|caused|related|the cause|the result|because))',
      '(?:would|must) have (?:been )?(?:caused|come|resulted|due)',
      'it is (?:possible|probable|conceivable)',
      'rumou?r has it|in all likelihood|no doubt that|at first glance|our best guess',
    ),
    unless: said('(?:will|do|shall|can) ?not speculate', "(?:won't|don't) speculate", 'without speculating'),
  },
  {
    kind: 'absolute',
    why: 'cannot_be_kept',
    find: any(
      '(?<!more than |hardly ever |as )never(?! mind| before)',
      '(?:have|has|had|will|are|is|was|were|we) always|always (?:was|were|been|put|act\\w*|respect\\w*|place\\w*|do|did|will)',
      '(?:a |one )?(?:100 ?(?:%|percent|per cent)|hundred per ?cent) (?:\\w+)',
      '(?:zero|no|without(?: any)?|free of) (?:possible )?(?:risk|danger|defect|doubt|impact|harm)s?|risk-free',
      '(?:absolutely|totally|completely|perfectly|entirely|fully|utterly|100%) (?:safe|secure|reliable|harmless|false|untrue|compliant|under control|impossible|certain|confident)',
      '(?:is|are|was|were|remains?|stays?) (?:\\w+ly )?(?:safe|harmless|foolproof|flawless|bulletproof)(?! for)',
      '(?:is|are) safe for (?:everyone|all|children|use|sale)',
      'beyond (?:any )?(?:doubt|reproach)|irreproachable|indisputabl\\w+|undeniabl\\w+|unquestionabl\\w+',
      '(?:we|can) (?:guarantee|promise|assure you) (?:that|it|this|you|the|our|they|all|no)',
      "(?:will not|won't|cannot|can't) (?:ever )?happen again",
      'no (?:\\w{1,20} )?(?:one|body|customer|employee|child|data|person|passenger|patient|user)s? (?:was|were|is|has been|have been|will be) (?:ever )?(?:harmed|hurt|injured|affected|at risk|in danger|compromised|leaked|stolen)',
      "(?:every(?:one|thing)?|all)(?: of)? (?:our|the|these) (?:[\\w'-]{1,30} ){1,3}(?:is|are|were|remain) (?:safe|secure|compliant|reliable|protected|unaffected)",
      'in (?:no|any) way whatsoever|not a single|nothing whatsoever',
      'it is impossible',
    ),
    unless: hedge,
  },
  {
    kind: 'no_comment',
    why: 'feeds_doubt',
    find: any(
      'no (?:further )?comment',
      "(?:do|does|did|will|can|would)(?:n't| not|not) (?:be )?(?:wish(?:ing)? to |want to |able to |prepared to )?(?:comment|commenting)",
      'cannot comment',
      '(?:are|is|were) (?:unable|not able|not in a position|unwilling) to comment',
      '(?:declin|refus)\\w+ to comment|reserve comment',
      'nothing (?:more |further )?to (?:say|add|declare)',
    ),
  },
  {
    kind: 'non_apology',
    why: 'apologises_on_condition',
    find: any(
      `(?:if|in case)(?: [\\w'-]{1,30}){1,7} ${hurt}`,
      `(?:may|might|could) have (?:been |felt |caused |taken |experienced )?(?:\\w+ )?(?:${hurt}|offen[cs]e|upset|inconvenience|distress|harm)`,
      'any(?:one|body)? (?:who )?(?:was |were |felt |is )?(?:offended|offen[cs]e|hurt|upset)',
      'any (?:possible |potential )?(?:inconvenience|offen[cs]e|upset|distress)',
    ),
    needs: apology,
  },
  {
    kind: 'non_apology',
    why: 'apologises_for_feelings',
    find: any(
      '(?:sorry|regret) (?:that )?(?:you|some|people|they|customers?|anyone|she|he) (?:feel|felt|feels|were|was|are|is|may|might|took|find|found|think|thought)',
      '(?:sorry|regret|apologi[sz]e) (?:for |about )?(?:the |any |this |your )?(?:misunderstanding|confusion|perception|feelings?|misinterpretation)',
    ),
  },
  {
    kind: 'non_apology',
    why: 'apologises_then_excuses',
    find: any(
      "(?:sorry|apologi[sz]e|apologies|regret)(?: [\\w'-]{1,30}){0,8},? (?:but|however|although|though|nevertheless)",
    ),
  },
  {
    kind: 'minimising',
    why: 'plays_down',
    find: any(
      '(?:simple|small|minor|slight|little|trivial|honest|technical) (?:incident|issue|problem|delay|error|mistake|misunderstanding|glitch|hiccup|mishap|joke|inconvenience)s?',
      'isolated (?:incident|case|event|act)s?',
      'clumsy|clumsily|clumsiness',
      '(?:merely|nothing more than|(?:was|is|were) (?:only|just)) (?:an?|some|the)(?! first| beginning| start)',
      'nothing serious|no big deal|not (?:that |so |very )?serious',
      'storm in a teacup|making a fuss|blown out of (?:all )?proportion|overreact\\w*|exaggerat\\w+',
      '(?:only|just) (?:a )?(?:few|handful)|a handful of|only a (?:small|tiny) (?:number|fraction)',
      '(?:meant|intended) (?:as|to be) (?:a )?(?:joke|humou?r\\w*|funny|tongue)|(?:attempt at|was) humou?r|tongue in cheek',
      'so-called crisis',
    ),
    unless: said('do not (?:minimi[sz]e|play)', "don't (?:minimi[sz]e|play)"),
  },
  {
    kind: 'legal_fault',
    why: 'admits_legal_fault',
    find: any(
      'we (?:are|were|have been) (?:solely |entirely |fully |wholly |legally )?(?:liable|guilty|negligent|at fault|to blame|responsible for)',
      'our (?:own )?(?:negligence|fault|liability)',
      "(?:we )?(?:accept|admit|acknowledge|take)(?: [\\w'-]{1,30}){0,2} (?:liability|fault|guilt|legal responsibility|full responsibility)",
      'we (?:broke|violated|breached|infringed) (?:the law|the rules|our obligations|our duty|regulations)',
    ),
  },
  {
    kind: 'corporate',
    why: 'sounds_like_a_template',
    find: any(
      "(?:take|takes|took|taking|treat\\w*)(?: [\\w'-]{1,30}){0,8} (?:very |extremely |most )?seriously",
      'any inconvenience (?:caused|this)|the inconvenience (?:caused|this)|inconvenience (?:caused|this may)',
      '(?:want|wish|would like) to reassure|rest assured|be assured',
      '(?:top|number one|first|highest|utmost|absolute) priority|at the (?:heart|core) of (?:everything|what) we do|in our dna',
      'doing everything (?:we can|in our power)|do (?:everything|all) (?:we can|in our power)|spare no effort',
      'in a timely manner|as soon as possible|at the earliest (?:opportunity|convenience)|in due course',
      'continuous(?:ly)? improv\\w+|lessons (?:will be|have been) learn\\w+',
      '(?:valued|dear) customers?',
      'unfortunate (?:incident|event|situation)s?|regrettable (?:incident|event|situation)s?',
      'thoughts and prayers|synerg\\w+|stakeholders?|going forward',
    ),
  },
]
