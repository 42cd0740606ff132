import { CollectiveList } from './collective-list';

export default function CollectivesPage() {
  return <CollectiveList />;
}
