'use client'

import { Button, Drawer, useAuth, useConfig, useDocumentInfo, useEditDepth, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { AssignmentChoice } from '../../operations/assignDocument'
import { useWords } from '../useWords'
import './assignment.css'
import { AssignmentForm } from './AssignmentForm'
import { assignmentWords } from './assignmentWords'

/** Beside the form: with which colleague a document lies, and the button that hands it over. Others than staff see nothing. */
export const Assignment = () => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { language } = useWords()
  const { closeModal, isModalOpen, openModal } = useModal()
  const slug = `noaber-assign-${useEditDepth()}`
  const [choice, setChoice] = useState<AssignmentChoice | null>(null)
  const words = assignmentWords[language]
  const isStaff = user?.collection === 'users' && user.role !== 'partner'
  const address =
    isStaff && collectionSlug && id !== undefined
      ? formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}` })
      : null

  useEffect(() => {
    if (!address) return
    let isCurrent = true
    void readChoice(address).then((found) => {
      if (isCurrent && found) setChoice(found)
    })
    return () => {
      isCurrent = false
    }
  }, [address])

  if (!address || !choice) return null
  const holder = [choice.assignee?.name, choice.team].filter((part) => part).join(', ')
  return (
    <div className="noaber-assignment field-type">
      <p className="noaber-assignment__title">{words.title}</p>
      <p className="noaber-assignment__now">{holder || words.nobody}</p>
      {isTrashed ? null : (
        <Button
          buttonStyle="secondary"
          id="hand-over"
          margin={false}
          onClick={() => openModal(slug)}
          size="medium"
        >
          {words.open}
        </Button>
      )}
      <p className="field-description">{words.hint}</p>
      <Drawer className="noaber-drawer" slug={slug} title={words.open}>
        {isModalOpen(slug) ? (
          <AssignmentForm
            address={`${address}/assign`}
            choice={choice}
            onCancel={() => closeModal(slug)}
            onDone={(now) => {
              closeModal(slug)
              setChoice({ ...choice, ...now })
            }}
            words={words}
          />
        ) : null}
      </Drawer>
    </div>
  )
}

const readChoice = async (address: string): Promise<AssignmentChoice | null> => {
  const response = await fetch(`${address}/assignment`, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as AssignmentChoice) : null
}
