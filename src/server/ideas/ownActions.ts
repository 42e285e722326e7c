import { completeOwnIdea, stopOwnMail, withdrawOwnIdea } from '../../operations/ideas/changeOwnIdea'
import type { OwnIdea } from '../../operations/ideas/findOwnIdea'
import type { OwnIdeaFacts } from '../../operations/ideas/readOwnIdea'
import { ownActionWords, type OwnActionWords } from '../../site/ideaForm/ownWords'

/** Something that whoever brought an idea can do with it on their private page. */
export interface OwnAction {
  /** The last part of its address. */
  name: string
  words: Readonly<Record<'nl' | 'en', OwnActionWords>>
  isOffered: (facts: OwnIdeaFacts) => boolean
  /** @param text - what was written, where its words ask for something; never empty then */
  act: (idea: OwnIdea, text: string) => Promise<void>
}

const wordsOf = (name: keyof (typeof ownActionWords)['nl']): OwnAction['words'] => ({
  nl: ownActionWords.nl[name],
  en: ownActionWords.en[name],
})

/** Everything that can be done there, in the order of the page. Another is one line here and its words. */
export const ownActions: readonly OwnAction[] = [
  {
    name: 'aanvullen',
    words: wordsOf('aanvullen'),
    isOffered: ({ steps }) => steps.includes('resubmit') || steps.includes('resubmitRefused'),
    act: completeOwnIdea,
  },
  {
    name: 'geen-mail',
    words: wordsOf('geen-mail'),
    isOffered: ({ wantsMail }) => wantsMail,
    act: stopOwnMail,
  },
  {
    name: 'intrekken',
    words: wordsOf('intrekken'),
    isOffered: ({ steps }) => steps.includes('withdraw'),
    act: withdrawOwnIdea,
  },
]
