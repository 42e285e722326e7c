import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'

/**
 * In the place of a part that is not for the role of who looks: nothing, except while they arrange their dashboard.
 * There it says why the part that they added is empty.
 */
export const ForOthers = ({ language, title }: { language: 'nl' | 'en'; title: string }) => (
  <div className="noaber-desk__absent">
    <DeskCard title={title}>
      <p>{dashboardWords[language].forOthers}</p>
    </DeskCard>
  </div>
)
