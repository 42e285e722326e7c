import type { ServerProps } from 'payload'
import { translations } from '../../translations'
import '../admin.css'

/** Says on the page where people sign in what this is, in the language of their browser. */
export const Welcome = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const { welcome, welcomeHint } = translations[i18n.language === 'en' ? 'en' : 'nl'].noaber
  return (
    <div className="noaber-welcome">
      <h1>{welcome}</h1>
      <p>{welcomeHint}</p>
    </div>
  )
}
