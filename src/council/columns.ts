import { Column } from 'typeorm';

/** The column every table of the council has: which ward a row belongs to. */
export function WardColumn(): PropertyDecorator {
  return Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  });
}
