import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';

export type Book = Schema<'RuleBookDto'>;
export type BookSummary = Schema<'RuleBookSummaryDto'>;
export type Rule = Schema<'RuleDto'>;
export type RuleNode = Schema<'RuleNodeDto'>;
export type NodeBody = Schema<'RuleNodeBody'>;
export type ConditionKind = Schema<'ConditionKindDto'>;
export type Parameter = Schema<'ParameterDto'>;

export const RULE_BOOKS_KEY = ['rule-books'];

export function useBook(id: string) {
  return useQuery({
    queryKey: [...RULE_BOOKS_KEY, id],
    queryFn: ({ signal }) => answer(api.GET('/api/rule-books/{id}', { params: { path: { id } }, signal })),
  });
}

/** What conditions there are and what each asks for: the forms are built from it. */
export function useVocabulary() {
  return useQuery({
    queryKey: [...RULE_BOOKS_KEY, 'vocabulary'],
    queryFn: ({ signal }) => answer(api.GET('/api/rule-books/vocabulary', { signal })),
    staleTime: Infinity,
  });
}

export function useAwards() {
  return useQuery({
    queryKey: ['award-types', 'names'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 300_000,
  });
}
