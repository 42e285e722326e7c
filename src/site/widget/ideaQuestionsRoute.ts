import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { openHeaders } from '../../feeds/http/openHeaders'
import type { Terms } from '../../feeds/Vocabulary'
import { ideaFormPath } from '../ideaForm/formPage'
import { ideaWords } from '../ideaForm/words'
import { IDEA_FORM } from '../ideaFormAddress'
import { STATEMENTS } from '../statements/Statement'
import { ideaFormWordNames, type IdeaFormQuestions, type IdeaLink } from './IdeaFormQuestions'
import { ideaFormWords } from './ideaFormWords'
import { ideaQuestionGroups } from './ideaQuestionGroups'

/** Below the form: where the widget asks what to ask. For the widget of this very version: no contract for others. */
export const IDEA_QUESTIONS = '/vragen.json'

/**
 * The questions of the idea form for a widget elsewhere, kept by caches like a page. What is another each time, the mark of when
 * somebody began, is no part of it.
 *
 * @param door - the path of the JSON door
 */
export const ideaQuestionsResource = (
  context: FeedsContext,
  terms: Terms,
  { language, door }: { language: Language; door: string },
): Resource => ({
  key: `${IDEA_FORM}${IDEA_QUESTIONS} ${language}`,
  load: async () => ({
    contentType: 'application/json; charset=utf-8',
    body: `${JSON.stringify(questionsOf(context.publicUrl, terms, { language, door }))}\n`,
    lastModified: null,
    expiresAt: null,
    headers: openHeaders,
  }),
})

const questionsOf = (
  publicUrl: string,
  terms: Terms,
  { language, door }: { language: Language; door: string },
): IdeaFormQuestions => {
  const [say, own] = [ideaWords[language], ideaFormWords[language]]
  const inLanguage = language === 'en' ? '?lang=en' : ''
  const links: IdeaLink[] = [
    { text: say.termsLink, url: publicUrl + ideaFormPath(language, '/spelregels') },
    { text: own.privacy, url: `${publicUrl}${STATEMENTS.privacy}${inLanguage}` },
  ]
  const groups = ideaQuestionGroups(terms, language)
  return {
    title: say.title,
    lead: say.lead,
    how: say.how,
    photo: { text: own.photo, url: publicUrl + ideaFormPath(language) },
    groups: groups.map((group, index) => ({ ...group, links: index === groups.length - 1 ? links : [] })),
    words: {
      ...(Object.fromEntries(ideaFormWordNames.map((name) => [name, say[name]])) as Record<
        (typeof ideaFormWordNames)[number],
        string
      >),
      notChecked: own.notChecked,
      notSent: own.notSent,
    },
    send: publicUrl + door,
    home: `${publicUrl}/${inLanguage}`,
  }
}
