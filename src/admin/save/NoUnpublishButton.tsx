'use client'

/** Instead of Payload's 'Unpublish', which the workflow refuses: what is public leaves through a step. */
export const NoUnpublishButton = () => null
