import type { Schema } from '../api/client';
import { REGISTRATION_STATUSES } from '../text/register-labels';
import { Chip, type Tone } from './chip';

type Status = Schema<'RegistrationDto'>['status'];

const TONES: Readonly<Record<Status, Tone>> = {
  draft: 'plain',
  submitted: 'info',
  returned: 'bad',
  accepted: 'good',
};

/** Where a registration stands. */
export function RegistrationChip({ status }: { status: Status }) {
  return <Chip tone={TONES[status]}>{REGISTRATION_STATUSES[status]}</Chip>;
}
