/** Another copy of the site works with this data folder at the moment. */
export class DataFolderInUse extends Error {
  readonly code = 'dataFolderInUse'
  readonly status = 500
  readonly data: { folder: string; owner: string | null }

  constructor(data: { folder: string; owner: string | null }) {
    super(
      `The data folder ${data.folder} is in use by ${data.owner ?? 'another process'}. ` +
        'Stop that one first, or give this copy a folder of its own with NOABER_DATA_DIR.',
    )
    this.name = 'DataFolderInUse'
    this.data = data
  }
}
