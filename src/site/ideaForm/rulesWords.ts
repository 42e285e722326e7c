interface Rules {
  title: string
  parts: readonly { title: string; lines: readonly string[] }[]
}

/** The house rules of the idea form, and what is done with personal data. */
export const rulesWords: Readonly<Record<'nl' | 'en', Rules>> = {
  nl: {
    title: 'Spelregels en je gegevens',
    parts: [
      {
        title: 'Spelregels',
        lines: [
          'Je idee is van jezelf, en gaat over iets waar de provincie Overijssel over gaat.',
          'Blijf vriendelijk. Schelden, discrimineren en reclame plaatsen we niet.',
          'Noem geen namen, adressen of telefoonnummers van anderen.',
          'We lezen elk idee voor het op de site komt. Plaatsen we het niet, dan leggen we uit waarom.',
          'Op de site staan je idee en de naam die je daarvoor koos. Anderen mogen de tekst gebruiken zoals jij koos.',
        ],
      },
      {
        title: 'Je gegevens',
        lines: [
          'Je naam en e-mailadres zien alleen de mensen die je idee lezen en behandelen. Ze staan apart, en komen nooit op de site.',
          'We mailen je alleen over je idee. Gewone berichten kun je stoppen. Een besluit over je idee laten we altijd weten.',
          'Uit een foto halen we waar, wanneer en met welk toestel hij is gemaakt. Verstuur je hem niet, dan wissen we hem na een dag.',
          'Een plek op de kaart bewaren we niet preciezer dan ongeveer honderd meter.',
          'Bevestig je je idee niet binnen 7 dagen? Dan wissen we het, met je gegevens.',
          'Met de link in je mail kun je je idee volgen, aanvullen en intrekken. Aanpassen kan tot het op de site staat.',
          'We gebruiken geen cookies en volgen je niet. Tegen misbruik tellen we een dag lang hoe vaak er iets wordt verstuurd, zonder je IP-adres te bewaren.',
        ],
      },
    ],
  },
  en: {
    title: 'House rules and your details',
    parts: [
      {
        title: 'House rules',
        lines: [
          'Your idea is your own, and about something that the province of Overijssel is for.',
          'Be kind. We do not place abuse, discrimination or advertising.',
          'Do not give names, addresses or telephone numbers of others.',
          'We read each idea before it is on the site. If we do not place it, we explain why.',
          'On the site stand your idea and the name that you chose for it. Others may use the text as you chose.',
        ],
      },
      {
        title: 'Your details',
        lines: [
          'Only the people who read and handle your idea see your name and e-mail address. They are kept apart, and are never on the site.',
          'We mail you about your idea only. You can stop ordinary messages. A decision on your idea is always told.',
          'From a photo we take out where, when and with which device it was made. If you do not send it, we erase it after a day.',
          'A place on the map is kept no more exactly than about a hundred metres.',
          'Do you not confirm your idea within 7 days? Then we erase it, with your details.',
          'With the link in your mail you can follow your idea, add to it and withdraw it. You can change it until it is on the site.',
          'We use no cookies and do not track you. Against abuse we count for a day how often something is sent, without keeping your IP address.',
        ],
      },
    ],
  },
}
