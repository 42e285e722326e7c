/** The words of the page on which somebody changes an idea that they brought. */
export const editWords = {
  nl: {
    title: 'Pas je idee aan',
    invite:
      'Klopt er iets niet, of wil je het anders zeggen? Tot je idee op de site staat, kun je het aanpassen.',
    lead: 'Verander wat je wilt. Wij zien je idee daarna zoals je het hier schrijft.',
    laidOut:
      'Je verhaal hebben we al opgemaakt voor de site. Daarom kun je hier alleen de titel en de foto aanpassen.',
    hasPhoto: 'Er is al een foto bij je idee. Kies je een andere, dan komt die ervoor in de plaats.',
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
    hasPhoto: 'There is a photo with your idea already. If you choose another, it takes its place.',
    save: 'Save your idea',
    back: 'Back to your idea',
  },
} as const
