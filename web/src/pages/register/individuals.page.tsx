import { IndividualList } from './individual-list';

export default function IndividualsPage() {
  return <IndividualList />;
}
