import './filters.css'

interface FilterSelectProps {
  /** What stands for no choice. */
  all: string
  choices: readonly { id: number | string; label: string }[]
  label: string
  name: string
  value: number | string | null
}

/** One thing to narrow a page to, in a form that is sent as an address. */
export const FilterSelect = ({ all, choices, label, name, value }: FilterSelectProps) => (
  <label className="noaber-filters__field">
    <span>{label}</span>
    <select defaultValue={value ?? ''} name={name}>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)
