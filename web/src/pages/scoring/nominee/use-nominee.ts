import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schema } from '../../../api/client';
import type { Scoring } from '../sheets.layout';
import type { SheetRow } from '../marks/sheet-row';

/** One nominee as the server shows it; takes what it says of the sheet into the book. */
function useRead({ set, book }: Scoring, id: string, withOthers: boolean, isEnabled: boolean) {
  return useQuery({
    queryKey: ['nominee', set.id, id, withOthers],
    enabled: isEnabled,
    queryFn: async ({ signal }): Promise<Schema<'NomineeDto'>> => {
      const path = { criteriaSetId: set.id, participantId: id };
      const query = { others: withOthers ? ('true' as const) : ('false' as const) };
      const read = await answer(
        api.GET('/api/score-sheets/{criteriaSetId}/{participantId}', { params: { path, query }, signal }),
      );
      book.mergeRow({ ...read.subject, sheet: read.sheet });
      return read;
    },
  });
}

/**
 * The sheets of the other members. They are asked for without further ado only where seeing them costs nothing any
 * more; else the person has to want it, because their own sheet cannot be taken back afterwards.
 */
export function useOthers(scoring: Scoring, row: SheetRow) {
  const { participantId } = row.subject;
  const { canSeeOthers, seeingBinds } = row.sheet.policy;
  const [wanted, setWanted] = useState<string>();
  const isWanted = canSeeOthers && (!seeingBinds || wanted === participantId);
  const { data, error, isFetching } = useRead(scoring, participantId, true, isWanted);
  return {
    canSeeOthers,
    mustAsk: canSeeOthers && !isWanted,
    others: isWanted ? data?.others : undefined,
    error,
    isFetching,
    want: () => setWanted(participantId),
  };
}

/** What stands behind a nominee; nothing for who stepped aside. */
export function useBackground({ set }: Scoring, { subject, sheet }: SheetRow) {
  const { participantId } = subject;
  return useQuery({
    queryKey: ['nominee', set.id, participantId, 'background'],
    enabled: sheet.status !== 'recused',
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/score-sheets/{criteriaSetId}/{participantId}/background', {
          params: { path: { criteriaSetId: set.id, participantId } },
          signal,
        }),
      ),
  });
}
