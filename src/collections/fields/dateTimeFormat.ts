/** How a date field shows a day with a time. */
export const dateTimeFormat = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy HH:mm',
  timeFormat: 'HH:mm',
  timeIntervals: 15,
} as const
