import sharp from 'sharp'

/** A picture of one colour, with what a camera of a phone writes beside it: its name, and where it stood. */
export const photoWithPlace = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#1f6b4a' } })
    .withExif({
      IFD0: { Make: 'Telefoonmerk', Artist: 'Jamila de Vries' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 30/1 45/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '6/1 5/1 40/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** The body of a form with a file in it. */
export const formWith = (
  fields: Record<string, string | string[]>,
  file: { data: Buffer | string; name: string; type?: string } | null,
  field = 'photoFile',
): FormData => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  const { data = '', name = '', type = 'image/jpeg' } = file ?? {}
  const bytes = typeof data === 'string' ? data : new Uint8Array(data)
  body.append(field, new Blob([bytes], { type: file ? type : 'application/octet-stream' }), name)
  return body
}

/** The signed name of the photo that a page carries along; '' for none. */
export const photoOn = (page: string): string => /name="photo" value="([^"]+)"/.exec(page)?.[1] ?? ''
