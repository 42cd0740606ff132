import { HouseholdList } from './household-list';

export default function HouseholdsPage() {
  return <HouseholdList />;
}
