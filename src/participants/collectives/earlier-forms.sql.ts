/**
 * A recursive CTE `subject (id)`: a participant and, where it is a unit, all it came from. What was given to a unit
 * before a merger belongs to the story of the one that goes on.
 *
 * @param id SQL of the participant's id
 * @param isWanted SQL of whether the earlier forms are asked for at all
 */
export function withEarlierForms(id: string, isWanted = 'true'): string {
  return `with recursive subject as (
    select ${id}::uuid as id
    union
    select l.predecessor_id from subject join collective_predecessors l on l.collective_id = subject.id where ${isWanted})`;
}
