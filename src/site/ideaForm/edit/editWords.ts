/** The words of the page on which somebody changes an idea that they brought. */
export const editWords = {
  nl: {
    title: 'Pas je idee aan',
    invite:
      'Klopt er iets niet, of wil je het anders zeggen? Tot je idee op de site staat, kun je het aanpassen.',
    lead: 'Verander wat je wilt. Wij zien je idee daarna zoals je het hier schrijft.',
    laidOut:
      'Je verhaal hebben we al opgemaakt voor de site. Daarom kun je hier alleen de titel en de foto aanpassen.',
    hasPhoto:
      'Er staat een foto bij je idee die wij kozen. Kies je een andere, dan komt die ervoor in de plaats.',
    keptPhoto: 'Deze foto staat bij je idee. Kies je hieronder een andere, dan komt die ervoor in de plaats.',
    keptAlt: 'Wat is er op deze foto te zien?',
    remove: 'Haal deze foto weg',
    save: 'Bewaar je idee',
    back: 'Terug naar je idee',
  },
  en: {
    title: 'Change your idea',
    invite:
      'Is something not right, or do you want to say it in another way? You can change your idea until it is on the site.',
    lead: 'Change what you like. We then see your idea as you write it here.',
    laidOut:
      'We laid out your story for the site already. So here you can change the title and the photo only.',
    hasPhoto: 'There is a photo with your idea that we chose. If you choose another, it takes its place.',
    keptPhoto: 'This photo is with your idea. If you choose another below, it takes its place.',
    keptAlt: 'What is there to see on this photo?',
    remove: 'Take this photo away',
    save: 'Save your idea',
    back: 'Back to your idea',
  },
} as const
