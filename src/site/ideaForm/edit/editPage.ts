import type { Language } from '../../../feeds/http/language'
import { markup, type Html } from '../../html'
import { icon } from '../../icons'
import type { Page } from '../../layout'
import { mistakeSummary } from '../../parts/mistakeSummary'
import { ideaFormStyle } from '../assets'
import { lineField, textField } from '../fields'
import { hiddenField } from '../formPage'
import type { IdeaMistake, IdeaValues } from '../parseIdea'
import { photoPart } from '../photo/photoPart'
import { keptPhotoPart, type KeptPhotoPart } from './keptPhotoPart'
import { ideaWords } from '../words'
import { editWords } from './editWords'

/** What the page shows on which an idea is changed. */
export interface EditPageData {
  values: Pick<IdeaValues, 'title' | 'photo' | 'photoAlt' | 'photoPermission'> & {
    /** Null when it cannot be changed here. */
    story: string | null
  }
  mistakes: readonly IdeaMistake[]
  /** Whether a picture stands with it, theirs or one that the desk chose. */
  hasPhoto: boolean
  /** The one that they sent; what is in `photo` takes its place. */
  kept: KeptPhotoPart | null
  /** A mark of the text that is changed. */
  seen: string
  /** Where the form goes: the address of the page itself, below the private page. */
  action: string
  /** The private page. */
  back: string
  language: Language
}

/** The page on which whoever brought an idea writes it anew. */
export const ideaEditPage = (data: EditPageData): Page => {
  const { action, back, language, mistakes, seen, values } = data
  const say = editWords[language]
  const words = ideaWords[language]
  const filled = { language, mistakes }
  return {
    title: `${mistakes.length > 0 ? words.wrongTitle : ''}${say.title}`,
    // Not its own address, which is for whoever has it alone.
    path: '/mijn-idee',
    language,
    isUnlisted: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      ${mistakeSummary(mistakes, { say: words, language })}
      <h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <form id="tekst" method="post" action="${action}" enctype="multipart/form-data" novalidate>
        ${hiddenField('language', language)}${hiddenField('seen', seen)}
        ${lineField({ name: 'title', label: words.ideaTitle, hint: words.ideaTitleHint, value: values.title, most: 120, complete: 'off' }, filled)}
        ${
          values.story === null
            ? markup`<p class="notice">${say.laidOut}</p>`
            : textField(
                {
                  name: 'story',
                  label: words.story,
                  hint: words.storyHint,
                  value: values.story,
                  most: 10_000,
                },
                filled,
              )
        }
        ${photoPart({ language, mistakes, values }, photoBefore(data))}
        <p class="actions"><button type="submit">${icon('check')} ${say.save}</button> <a href="${back}">${say.back}</a></p>
      </form>
    </div>`,
  }
}

/** What stands with it now. */
const photoBefore = ({ hasPhoto, kept, language, mistakes, values }: EditPageData): Html | null => {
  if (!kept) return hasPhoto ? markup`<p>${editWords[language].hasPhoto}</p>` : null
  // One that waits is shown by itself.
  if (values.photo === '') return keptPhotoPart(kept, { language, mistakes })
  const { isDescribedHere, isRemoved, newAlt } = kept
  return markup`${isRemoved ? hiddenField('keptAway', '1') : null}${isDescribedHere ? hiddenField('keptAlt', newAlt) : null}`
}

/** The way to that page, on the private page. */
export const editInvitation = (address: string, language: Language): Html => {
  const say = editWords[language]
  return markup`<p>${say.invite}</p>
    <p><a class="button" href="${address}">${say.title}</a></p>`
}
