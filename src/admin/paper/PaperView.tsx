import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { readPaperPage } from '../../operations/ideas/paper/readPaperPage'
import { PanelPage } from '../page/PanelPage'
import './paper.css'
import { PaperDesk } from './PaperDesk'
import { paperWords } from './paperWords'

/** `/admin/papier`: the desk types in forms on paper. Like every view at the root it looks itself who asks. */
export const PaperView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/papier' })
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  if (!isEditorActor(actorOf(req))) redirect(`${adminRoute}/unauthorized`)

  const language = languageOf(req)
  const words = paperWords[language]
  const page = await readPaperPage(req)
  const asked = Number(searchParams?.bijeenkomst)
  const isKnown = page.events.some(({ id }) => id === asked)
  return (
    <PanelPage className="noaber-paper" trail={[{ label: words.title }]} view={view}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">{words.intro}</p>
      <PaperDesk apiRoute={api} initialEvent={isKnown ? String(asked) : ''} language={language} page={page} />
    </PanelPage>
  )
}
