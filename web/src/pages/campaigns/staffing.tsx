import type { Campaign } from '../../campaign/current-campaign';
import { Candidates } from './candidates';
import { Scorers } from './scorers';

/** Who scores, and who is scored. */
export function Staffing({ campaign }: { campaign: Campaign }) {
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Scorers campaign={campaign} />
      <Candidates campaign={campaign} />
    </div>
  );
}
