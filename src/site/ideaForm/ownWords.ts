/** An action on the private page: how it is called, what it does, and what is asked for it. */
export interface OwnActionWords {
  title: string
  text: string
  /** What has to be written, if anything. */
  label: string | null
  button: string
}

/** The words of the private page of an idea. */
export const ownWords = {
  nl: {
    title: 'Je idee',
    lead: 'Deze pagina is alleen voor jou. Bewaar de link, en geef hem niet door.',
    shared: 'Gebruiken anderen deze computer ook? Sluit dan deze pagina als je klaar bent.',
    state: 'Zo staat het ervoor',
    hidden: 'Van de site gehaald',
    hiddenText:
      'Niemand kan je idee nu op de site zien. Ben je het er niet mee eens? Antwoord dan op onze mail, of neem contact met ons op. Dan kijkt iemand anders er opnieuw naar.',
    page: 'Bekijk je idee op de site',
    team: 'Wie kijkt ernaar?',
    due: 'Antwoord uiterlijk',
    answer: 'Het antwoord',
    outcomes: { adopted: 'Dit doen we', partly: 'Dit doen we deels', notAdopted: 'Dit doen we niet' },
    photo: 'Je foto',
    photoPrivate: 'Alleen jij en wij zien deze foto. Anderen zien hem pas als je idee op de site staat.',
    history: 'Wat er gebeurde',
    actions: 'Wat je kunt doen',
    question: 'We hebben een vraag',
    explanation: 'Onze uitleg',
    done: {
      bevestigd: 'Dank je wel. We hebben je idee ontvangen, en mailen je de link van deze pagina.',
      aanvullen: 'We hebben je aanvulling ontvangen. We lezen het opnieuw.',
      wijzigen: 'We hebben je idee bewaard zoals je het nu schreef.',
      intrekken: 'Je idee is ingetrokken.',
      'geen-mail': 'Je krijgt geen gewone berichten meer. Een besluit over je idee laten we altijd weten.',
    },
    empty: 'Vul dit in. Anders weten we niet wat je bedoelt.',
    long: 'Maak je tekst korter: hij mag 5.000 tekens lang zijn.',
    refused: 'Dit kan nu niet meer. Hieronder zie je hoe het ervoor staat.',
  },
  en: {
    title: 'Your idea',
    lead: 'This page is for you alone. Keep the link, and do not pass it on.',
    shared: 'Do others use this computer too? Then close this page when you are done.',
    state: 'Where it stands',
    hidden: 'Taken off the site',
    hiddenText:
      'Nobody can see your idea on the site now. Do you disagree? Then answer our mail, or contact us. Somebody else will look at it again.',
    page: 'See your idea on the site',
    team: 'Who looks at it?',
    due: 'Answer before',
    answer: 'The answer',
    outcomes: {
      adopted: 'We will do this',
      partly: 'We will do part of this',
      notAdopted: 'We will not do this',
    },
    photo: 'Your photo',
    photoPrivate: 'Only you and we see this photo. Others see it once your idea is on the site.',
    history: 'What happened',
    actions: 'What you can do',
    question: 'We have a question',
    explanation: 'Our explanation',
    done: {
      bevestigd: 'Thank you. We received your idea, and mail you the link of this page.',
      aanvullen: 'We received what you added. We read it again.',
      wijzigen: 'We saved your idea as you wrote it now.',
      intrekken: 'Your idea was withdrawn.',
      'geen-mail': 'You get no more ordinary messages. A decision on your idea is always told.',
    },
    empty: 'Fill this in. Otherwise we do not know what you mean.',
    long: 'Make your text shorter: it may have 5,000 characters.',
    refused: 'This cannot be done any more. Below you see where it stands.',
  },
} as const

/** How something on the private page went, by the word in its address. */
export type Done = keyof (typeof ownWords)['nl']['done']

/** Whether a word in an address says how something went. */
export const isDone = (word: unknown): word is Done =>
  typeof word === 'string' && Object.hasOwn(ownWords.nl.done, word)

/** What the actions say, by the last part of their address. */
export const ownActionWords = {
  nl: {
    aanvullen: {
      title: 'Vul je idee aan',
      text: 'Schrijf wat je wilt toevoegen. We zetten het onder je verhaal en lezen je idee opnieuw.',
      label: 'Je aanvulling',
      button: 'Stuur je aanvulling',
    },
    intrekken: {
      title: 'Trek je idee in',
      text: 'We behandelen je idee dan niet meer. Stond het op de site, dan halen we het weg.',
      label: 'Waarom trek je het in?',
      button: 'Trek mijn idee in',
    },
    'geen-mail': {
      title: 'Stop de mail',
      text: 'We mailen je dan niet meer over hoe het gaat. Een besluit over je idee laten we altijd weten.',
      label: null,
      button: 'Stuur me geen mail meer',
    },
  },
  en: {
    aanvullen: {
      title: 'Add to your idea',
      text: 'Write what you want to add. We put it below your story and read your idea again.',
      label: 'What you add',
      button: 'Send what I added',
    },
    intrekken: {
      title: 'Withdraw your idea',
      text: 'We then no longer handle your idea. If it was on the site, we take it away.',
      label: 'Why do you withdraw it?',
      button: 'Withdraw my idea',
    },
    'geen-mail': {
      title: 'Stop the mail',
      text: 'We then mail you no more about how it goes. A decision on your idea is always told.',
      label: null,
      button: 'Send me no more mail',
    },
  },
} as const satisfies Readonly<Record<'nl' | 'en', Readonly<Record<string, OwnActionWords>>>>
