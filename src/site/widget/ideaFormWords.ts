import type { Language } from '../../feeds/http/language'

const nl = {
  photo: 'Een foto erbij? Gebruik het formulier op onze website (opent in een nieuw tabblad)',
  privacy: 'Lees de privacyverklaring (opent in een nieuw tabblad)',
  notChecked:
    'We konden je idee niet nakijken. Er is niets verloren: controleer je verbinding en probeer het opnieuw.',
  notSent:
    'Je idee is niet verstuurd. Er is niets verloren: controleer je verbinding en probeer het opnieuw.',
}

const en: typeof nl = {
  photo: 'With a picture? Use the form on our website (opens in a new tab)',
  privacy: 'Read the privacy statement (opens in a new tab)',
  notChecked: 'We could not check your idea. Nothing is lost: check your connection and try again.',
  notSent: 'Your idea was not sent. Nothing is lost: check your connection and try again.',
}

/** What the idea form says on a page of others only. Everything else are the words of the form itself. */
export const ideaFormWords: Readonly<Record<Language, typeof nl>> = { nl, en }
