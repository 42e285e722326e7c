'use client'

import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { Vocabulary } from '../../import/fields/Vocabulary'
import type { ImportState } from '../../operations/imports/describeImport'
import type { FileImport } from '../../operations/imports/FileImport'
import { useWords } from '../useWords'
import { ImportProgress } from './ImportProgress'
import { ImportTrial } from './ImportTrial'
import { importWords } from './importWords'
import { MappingTable } from './MappingTable'
import { PreviewTable } from './PreviewTable'
import { useImport } from './useImport'

interface ImportDeskProps {
  apiRoute: string
  file: Pick<FileImport, 'id' | 'kind' | 'columns' | 'mapping'>
  home: string
  initial: ImportState
  vocabulary: Vocabulary
}

/** One file: its columns, what its rows become, the trial and bringing it in, one after the other. */
export const ImportDesk = ({ apiRoute, file, home, initial, vocabulary }: ImportDeskProps) => {
  const { language } = useWords()
  const words = importWords[language]
  const [mapping, setMapping] = useState(file.mapping)
  const [isChanging, setIsChanging] = useState(initial.phase === 'new')
  const work = useImport(apiRoute, initial, words)
  const { isSending, isWorking, problem, state } = work
  const isMapping = state.phase !== 'run' && !isWorking && (isChanging || state.status === 'stopped')

  const tryAll = async () => {
    await work.tryAll(mapping)
    setIsChanging(false)
  }
  return (
    <div className="noaber-import__desk">
      {isMapping ? (
        <>
          <MappingTable file={file} mapping={mapping} onChange={setMapping} vocabulary={vocabulary} />
          <PreviewTable kind={file.kind} mapping={mapping} read={work.preview} />
          <p className="noaber-import__help">{words.tryHelp}</p>
          <button
            className="noaber-import__button"
            disabled={isSending}
            onClick={() => void tryAll()}
            type="button"
          >
            {words.tryAll}
          </button>
        </>
      ) : (
        <>
          <ImportProgress
            kind={file.kind}
            reportAddress={work.reportAddress}
            state={state}
            words={words}
            work={work}
          />
          {state.phase === 'trial' && state.status === 'done' ? (
            <ImportTrial isSending={isSending} onRun={work.run} state={state} words={words} />
          ) : null}
          {state.phase === 'trial' && !isWorking ? (
            <button className="noaber-import__link" onClick={() => setIsChanging(true)} type="button">
              {words.changeMapping}
            </button>
          ) : null}
        </>
      )}
      <p className="noaber-import__problem" role="alert">
        {problem}
      </p>
      {isWorking ? null : <Link href={home}>{words.another}</Link>}
    </div>
  )
}
