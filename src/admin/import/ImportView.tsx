import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { poolOf } from '../../db/poolOf'
import { languageOf } from '../../errors/languageOf'
import { describeImport } from '../../operations/imports/describeImport'
import { importScopeOf } from '../../operations/imports/importScope'
import { readImportPage } from '../../operations/imports/readImportPage'
import { PanelPage } from '../page/PanelPage'
import './import.css'
import { ImportDesk } from './ImportDesk'
import { ImportStart } from './ImportStart'
import { importWords } from './importWords'
import { RecentImports } from './RecentImports'

/** `/admin/import`: brings files of partners in. Like every view at the root it looks itself who asks. */
export const ImportView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/import' })
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  if (!importScopeOf(req)) redirect(`${adminRoute}/unauthorized`)

  const language = languageOf(req)
  const words = importWords[language]
  const id = Number(searchParams?.id)
  const page = await readImportPage(req, Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : null)
  const { file, partners, recent, vocabulary } = page
  const trail = file
    ? [{ label: words.title, url: home }, { label: file.fileName }]
    : [{ label: words.title }]
  return (
    <PanelPage className="noaber-import" trail={trail} view={view}>
      <h1>{file ? file.fileName : words.title}</h1>
      {file ? (
        <ImportDesk
          apiRoute={api}
          file={{ id: file.id, kind: file.kind, columns: file.columns, mapping: file.mapping }}
          home={home}
          initial={await describeImport(poolOf(req.payload), file)}
          key={file.id}
          vocabulary={vocabulary}
        />
      ) : (
        <>
          <p className="noaber-page__intro">{words.intro}</p>
          <ImportStart
            apiRoute={api}
            hasGrants={importScopeOf(req) === 'all'}
            home={home}
            partners={partners}
          />
          <RecentImports adminRoute={adminRoute} language={language} recent={recent} />
        </>
      )}
    </PanelPage>
  )
}
